import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Visitor, deepAll, settled, textOf} from '../harness/visitor.js';

const SECTIONS = ['Compare', 'Where it goes', 'API or plan', 'Tiers', 'Forecast', 'What to change', 'Your data'];

const tabs = (visitor: Visitor): HTMLElement[] => deepAll(visitor.stage, '[role=tab]');
const openTab = (visitor: Visitor): string => textOf(tabs(visitor).find((tab) => tab.ariaSelected === 'true'));

async function press(key: string): Promise<void> {
  await sendKeys({press: key});
  await settled();
}

describe('the sections of a calculator', () => {
  it('are all offered, and the comparison is open', async () => {
    const visitor = await Visitor.at();
    expect(tabs(visitor).map(textOf)).to.deep.equal(SECTIONS);
    expect(openTab(visitor)).to.equal('Compare');
  });

  it('are one stop for the Tab key, and arrows, Home and End move among them', async () => {
    const visitor = await Visitor.at();
    expect(tabs(visitor).filter((tab) => tab.tabIndex === 0).length).to.equal(1);
    tabs(visitor)[0]?.focus();
    for (const [key, open] of [
      ['ArrowRight', 'Where it goes'],
      ['End', 'Your data'],
      ['ArrowRight', 'Compare'],
      ['ArrowLeft', 'Your data'],
      ['Home', 'Compare'],
    ] as const) {
      await press(key);
      expect(openTab(visitor), key).to.equal(open);
      const [tab] = tabs(visitor).filter((each) => each.ariaSelected === 'true');
      expect((tab?.getRootNode() as ShadowRoot).activeElement, key).to.equal(tab);
    }
  });

  it('follow the direction of the text', async () => {
    const visitor = await Visitor.at();
    visitor.stage.dir = 'rtl';
    tabs(visitor)[0]?.focus();
    await press('ArrowLeft');
    expect(openTab(visitor)).to.equal('Where it goes');
  });

  it('never change the number, whichever is open', async () => {
    const visitor = await Visitor.at('preset="rag"');
    const before = visitor.sentence;
    for (const tab of tabs(visitor)) {
      tab.click();
      await settled();
      expect(visitor.sentence, textOf(tab)).to.equal(before);
    }
  });

  it('are chosen by the author, in the author’s order', async () => {
    const visitor = await Visitor.at('sections="plans compare nonsense" section="compare"');
    expect(tabs(visitor).map(textOf)).to.deep.equal(['API or plan', 'Compare']);
    expect(openTab(visitor)).to.equal('Compare');
  });

  it('need no tabs where there is one only', async () => {
    const visitor = await Visitor.at('sections="tiers"');
    expect(tabs(visitor)).to.deep.equal([]);
    // What only one section shows is loaded when that section is opened.
    await waitUntil(() => deepAll(visitor.stage, 'token-cost-tiers').length === 1, 'the tiers show', {timeout: 8_000});
  });

  it('are left out of a compact calculator, whose inputs are folded away', async () => {
    const visitor = await Visitor.at('size="compact" models="openai/gpt-4o"');
    expect(tabs(visitor)).to.deep.equal([]);
    expect(visitor.ranking).to.deep.equal(['GPT-4o']);
    const [folded] = deepAll<HTMLDetailsElement>(visitor.stage, 'token-cost-inputs details');
    expect(deepAll<HTMLInputElement>(visitor.stage, '#turns')[0]?.checkVisibility()).to.equal(false);
    expect(folded?.open ?? false).to.equal(false);
  });
});

describe('the open section', () => {
  const address = location.href;
  afterEach(() => history.replaceState(history.state, '', address));

  it('stands in the address where the page asks for it, and is open again from there', async () => {
    const state = {of: 'the page'};
    history.replaceState(state, '', address);
    const visitor = await Visitor.at('state-key="tcc"');
    await waitUntil(() => tabs(visitor).length > 0, 'the address is read first');
    tabs(visitor)[3]?.click();
    await settled();
    expect(new URLSearchParams(location.search).get('tcc-section')).to.equal('tiers');
    expect(history.state).to.deep.equal(state);
    const again = await Visitor.at('state-key="tcc"');
    await waitUntil(() => tabs(again).length > 0, 'the address is read first');
    expect(openTab(again)).to.equal('Tiers');
  });

  it('leaves the address alone where it does not', async () => {
    const visitor = await Visitor.at();
    tabs(visitor)[3]?.click();
    await settled();
    expect(location.href).to.equal(address);
  });
});

describe('traffic counted by users', () => {
  it('is users times conversations each, and the same number of conversations again', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o" cache-enabled="false"');
    const before = visitor.monthlyUsd('GPT-4o');
    await visitor.choose('Counted per', 'month, by users');
    expect(visitor.monthlyUsd('GPT-4o')).to.equal(before);
    await visitor.enter('Users', '2.5k');
    await visitor.enter('Conversations each', '8');
    expect(visitor.monthlyUsd('GPT-4o')).to.equal(2 * before);
    await visitor.choose('Counted per', 'month');
    expect(visitor.field('Conversations').value).to.equal('20,000');
  });

  it('says at the field what cannot be', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    await visitor.choose('Counted per', 'day, by users');
    const before = visitor.monthlyUsd('GPT-4o');
    await visitor.paste('Users', 'many');
    expect(visitor.problem('Users')).to.equal('This must be a number, like 30.');
    await visitor.paste('Users', '1e15');
    await visitor.paste('Conversations each', '2');
    expect(visitor.problem('Conversations each')).to.contain('can be at most');
    expect(visitor.monthlyUsd('GPT-4o')).to.not.equal(before);
  });
});

describe('text that was refused', () => {
  it('counts as soon as another field makes room for it', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o" calls-per-turn="100"');
    await visitor.paste('Turns each', '1,000');
    expect(visitor.problem('Turns each')).to.contain('Turns times calls per turn');
    deepAll<HTMLDetailsElement>(visitor.stage, 'details.advanced').forEach((details) => (details.open = true));
    await visitor.paste('Calls per turn', '2');
    expect(visitor.problem('Turns each')).to.equal('');
    const scenario = visitor.stage.querySelector('token-cost-calculator')?.scenarioElement?.snapshot?.scenario;
    expect(scenario?.turns).to.equal(1000);
  });
});
