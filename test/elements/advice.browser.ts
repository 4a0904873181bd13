import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {estimate} from '../../src/engine/estimate.js';
import type {Snapshot} from '../../src/state/snapshot.js';
import {amountIn, deepAll, settled, show, textOf} from '../harness/visitor.js';

/** Somebody who reads advice and may follow it. */
class Advised {
  readonly stage: HTMLElement;

  constructor(stage: HTMLElement) {
    this.stage = stage;
  }

  static async at(scenario: string): Promise<Advised> {
    const stage = await show(
      `<token-cost-scenario ${scenario}><token-cost-advice>advice</token-cost-advice></token-cost-scenario>`,
    );
    await waitUntil(() => deepAll(stage, 'token-cost-advice')[0]?.shadowRoot?.querySelector('.root p'), 'it is there', {
      timeout: 8000,
    });
    return new Advised(stage);
  }

  get snapshot(): Snapshot {
    return this.stage.querySelector('token-cost-scenario')!.snapshot!;
  }

  /** What the selected model costs a month now. */
  get monthlyUsd(): number {
    const {scenario, selected, catalogue, at} = this.snapshot;
    const result = estimate(scenario, catalogue.offer(selected ?? '')!, {at});
    return result.status === 'priced' ? result.usd.perMonth : Number.NaN;
  }

  get lead(): string {
    return textOf(deepAll(this.stage, '.root > p')[0]);
  }

  get status(): string {
    return deepAll(this.stage, '[role=status]')[0]?.textContent ?? '';
  }

  get list(): string[] {
    return deepAll(this.stage, 'li .could').map(textOf);
  }

  item(start: string): HTMLElement {
    return deepAll(this.stage, 'li').find((each) => textOf(each).startsWith(start))!;
  }

  async press(start: string): Promise<void> {
    this.item(start).querySelector('button')?.click();
    await settled();
  }
}

const SONNET = 'models="anthropic/claude-sonnet-5-5 groq/openai/gpt-oss-120b"';
const SHORTER = 'You could ask for answers';

describe('<token-cost-advice>', () => {
  it('lists what could be done, the largest saving first, with what each assumes', async () => {
    const advised = await Advised.at(`preset="rag" ${SONNET}`);
    const savings = deepAll(advised.stage, 'li .saving').map(amountIn);
    expect(savings.length).to.be.greaterThan(4);
    expect(savings).to.deep.equal([...savings].sort((a, b) => b - a));
    expect(textOf(advised.item(SHORTER))).to.contain('Assumed: answers that are 20% shorter are good enough.');
    expect(advised.lead).to.match(/^On Claude Sonnet 5.5 this workload costs \$2,583 a month\./);
  });

  for (const {what, start} of [
    {what: 'of the workload', start: SHORTER},
    {what: 'of the cache', start: 'You could turn prompt caching off'},
    {what: 'of the model, to one that is compared', start: 'You could move to gpt-oss-120b'},
    {what: 'of the model, to one that is not', start: 'You could move to Mistral Large 3'},
  ]) {
    it(`makes a change ${what}, which saves what was said, and takes it back`, async () => {
      const advised = await Advised.at(`preset="rag" ${SONNET}`);
      const before = advised.monthlyUsd;
      const saved = amountIn(advised.item(start));
      await advised.press(start);
      expect(advised.monthlyUsd).to.be.closeTo(before - saved, 1e-9 * before);
      expect(textOf(advised.item(start))).to.contain('Applied');
      expect(advised.status).to.match(/^Applied\. .+ now costs about \$[\d,.]+ a month\.$/);
      await advised.press(start);
      expect(advised.monthlyUsd).to.equal(before);
      expect(textOf(advised.item(start))).to.not.contain('Applied');
      expect(advised.status).to.match(/^Taken back\. /);
    });
  }

  it('keeps the visitor on the button that was pressed', async () => {
    const advised = await Advised.at(`preset="rag" ${SONNET}`);
    advised.item(SHORTER).querySelector('button')?.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    const {activeElement} = advised.stage.querySelector('token-cost-advice')!.shadowRoot!;
    expect(activeElement?.closest('li')).to.equal(advised.item(SHORTER));
    expect(activeElement?.textContent.trim()).to.equal('Undo');
  });

  it('offers no undo that would take back something else', async () => {
    const advised = await Advised.at(`preset="rag" ${SONNET}`);
    await advised.press(SHORTER);
    await advised.press('You could make system prompt');
    expect(advised.item(SHORTER).querySelector('button')).to.equal(null);
    expect(textOf(advised.item(SHORTER))).to.contain('Applied');
    await advised.press('You could make system prompt');
    expect(advised.item(SHORTER).querySelector('button')?.textContent.trim()).to.equal('Undo');
  });

  it('says that a mix of models cannot be applied, and offers to compare both', async () => {
    const advised = await Advised.at('preset="rag" models="anthropic/claude-sonnet-5-5"');
    const mix = advised.item('You could try 50%');
    expect(textOf(mix)).to.contain('Assumed: 10% of those come back and are paid twice.');
    expect(textOf(mix)).to.contain('a mix cannot be applied here');
    await advised.press('You could try 50%');
    expect(advised.snapshot.models).to.have.lengthOf(2);
    expect(textOf(advised.item('You could try 50%'))).to.contain('Both are in your comparison.');
  });

  it('keeps the focus on the advice whose button has done its work', async () => {
    const advised = await Advised.at('preset="rag" models="anthropic/claude-sonnet-5-5"');
    advised.item('You could try 50%').querySelector('button')?.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    const {activeElement} = advised.stage.querySelector('token-cost-advice')!.shadowRoot!;
    expect(activeElement === advised.item('You could try 50%')).to.equal(true);
  });

  it('sends a visitor to the vendor for a plan, and says that the saving is an estimate', async () => {
    const advised = await Advised.at('preset="personal-coding" models="anthropic/claude-sonnet-5-5"');
    const plan = advised.item('You could take Claude');
    expect(plan.querySelector('button')).to.equal(null);
    expect(plan.querySelector('a')?.href).to.equal('https://claude.com/pricing');
    expect(textOf(plan)).to.contain('estimate');
  });

  it('says so where nothing saves money', async () => {
    const advised = await Advised.at('models="anthropic/claude-sonnet-5-5" conversations="0"');
    expect(advised.list).to.deep.equal([]);
    expect(advised.lead).to.equal(
      'On Claude Sonnet 5.5 this workload costs $0 a month. No change that was looked at would save money.',
    );
  });

  it('says so where the price is not known', async () => {
    const advised = await Advised.at('models="anthropic/claude-sonnet-5-5" at="2019-01-01"');
    expect(advised.lead).to.equal('The price of Claude Sonnet 5.5 is not known.');
  });

  it('shows the author’s own text while there is no scenario', async () => {
    const stage = await show('<token-cost-advice>advice</token-cost-advice>');
    expect(stage.querySelector('token-cost-advice')?.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });
});
