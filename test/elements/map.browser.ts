import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {estimate} from '../../src/engine/estimate.js';
import type {Snapshot} from '../../src/state/snapshot.js';
import {amountIn, deepAll, settled, show, textOf} from '../harness/visitor.js';

/** Somebody at a map, who sees cells by their row and column. */
class MapReader {
  readonly stage: HTMLElement;

  constructor(stage: HTMLElement) {
    this.stage = stage;
  }

  static async at(scenario: string, map = ''): Promise<MapReader> {
    const stage = await show(
      `<token-cost-scenario ${scenario}><token-cost-map ${map}>a map</token-cost-map></token-cost-scenario>`,
    );
    await waitUntil(() => deepAll(stage, '.takeaway').length > 0, 'the map is drawn', {timeout: 8000});
    return new MapReader(stage);
  }

  get snapshot(): Snapshot {
    return this.stage.querySelector('token-cost-scenario')!.snapshot!;
  }

  get cells(): HTMLButtonElement[] {
    return deepAll<HTMLButtonElement>(this.stage, 'button.cell');
  }

  get own(): HTMLElement {
    return deepAll(this.stage, 'td.own')[0]!;
  }

  get focused(): Element | null | undefined {
    return this.stage.querySelector('token-cost-map')?.shadowRoot?.activeElement;
  }

  get headings(): string[] {
    return deepAll(this.stage, 'thead .across, thead .down').map(textOf);
  }

  get status(): string {
    return deepAll(this.stage, '[role=status]')[0]?.textContent ?? '';
  }

  select(label: 'Across' | 'Down'): HTMLSelectElement {
    return deepAll<HTMLLabelElement>(this.stage, 'label').find(({textContent}) => textContent.trim().startsWith(label))!
      .control as HTMLSelectElement;
  }

  async choose(label: 'Across' | 'Down', option: string): Promise<void> {
    const select = this.select(label);
    select.value = [...select.options].find(({text}) => text.trim() === option)!.value;
    select.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    await settled();
  }

  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await settled();
  }

  async open(index: number): Promise<void> {
    this.cells[index]?.click();
    await settled();
  }

  /** Monthly USD by offer, as the opened cell lists it. */
  get listed(): Record<string, number> {
    const rows = deepAll(this.stage, '.readout tr[data-offer]');
    return Object.fromEntries(rows.map((row) => [row.dataset['offer'] ?? '', amountIn(row)]));
  }
}

const TWO = 'models="openai/gpt-5.4-mini mistral/mistral-large-2512"';

describe('<token-cost-map>', () => {
  it('marks the visitor’s own cell, at what the cheapest of the picked models costs them', async () => {
    const reader = await MapReader.at(TWO);
    expect(reader.cells).to.have.lengthOf(96);
    expect(deepAll(reader.stage, 'td.own')).to.have.lengthOf(1);
    expect(reader.own.textContent).to.contain('you');
    const [cheapest] = reader.snapshot.estimates;
    expect(cheapest?.status === 'priced' && cheapest.usd.perMonth).to.be.closeTo(amountIn(reader.own), 1e-9);
    expect(reader.own.querySelector('.name')?.textContent).to.equal(cheapest?.offer.name);
  });

  it('is one stop of the Tab key, and arrow keys go from cell to cell', async () => {
    const reader = await MapReader.at(TWO);
    expect(reader.cells.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([reader.own.querySelector('button')]);
    reader.own.querySelector('button')?.focus();
    const start = reader.cells.indexOf(reader.focused as HTMLButtonElement);
    for (const [key, step] of [
      ['ArrowRight', 1],
      ['ArrowDown', 9],
      ['ArrowLeft', 8],
      ['ArrowUp', 0],
    ] as const) {
      await reader.press(key);
      expect(reader.cells.indexOf(reader.focused as HTMLButtonElement), key).to.equal(start + step);
    }
    await reader.press('PageUp');
    await reader.press('Home');
    expect(reader.cells.indexOf(reader.focused as HTMLButtonElement)).to.equal(0);
    expect(reader.cells.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([reader.cells[0]]);
    await reader.press('ArrowLeft');
    expect(reader.cells.indexOf(reader.focused as HTMLButtonElement)).to.equal(0);
    await reader.press('End');
    await reader.press('PageDown');
    expect(reader.cells.indexOf(reader.focused as HTMLButtonElement)).to.equal(95);
  });

  it('goes the way of the arrow on a page that reads from right to left', async () => {
    const reader = await MapReader.at(`${TWO} dir="rtl"`);
    reader.cells[0]?.focus();
    await reader.press('ArrowLeft');
    expect(reader.cells.indexOf(reader.focused as HTMLButtonElement)).to.equal(1);
  });

  it('lists what every model costs in a cell, as an estimate of that workload does', async () => {
    const reader = await MapReader.at(TWO, 'x="user-tokens" y="turns"');
    await reader.open(0);
    const {scenario, at, models, catalogue} = reader.snapshot;
    // The first cell is one turn and a tenth of 150 user tokens.
    const there = {...scenario, turns: 1, tokens: {...scenario.tokens, user: 15}};
    for (const id of models) {
      const result = estimate(there, catalogue.offer(id)!, {at});
      expect(result.status === 'priced' && result.usd.perMonth).to.be.closeTo(reader.listed[id] ?? Number.NaN, 1e-9);
    }
    expect(deepAll(reader.stage, '#readout')[0]?.textContent.trim()).to.equal(
      'Turns each: 1 · User message, tokens: 15',
    );
    expect(reader.status).to.contain('Turns each: 1 · User message, tokens: 15. The cheapest is');
  });

  it('takes over the numbers of a cell, as one step that can be undone', async () => {
    const reader = await MapReader.at(TWO, 'x="user-tokens" y="turns"');
    await reader.open(0);
    deepAll(reader.stage, '.readout button')[0]?.click();
    await settled();
    expect(reader.snapshot.scenario.turns).to.equal(1);
    expect(reader.snapshot.scenario.tokens.user).to.equal(15);
    expect(reader.status).to.equal('These are your numbers now.');
    expect(reader.focused).to.equal(reader.own.querySelector('button'));
    reader.stage.querySelector('token-cost-scenario')?.command('undo');
    await settled();
    expect(reader.snapshot.scenario.turns).to.equal(6);
    expect(reader.snapshot.scenario.tokens.user).to.equal(150);
  });

  it('is drawn over the fields that a visitor chooses; choosing the other one’s swaps them', async () => {
    const reader = await MapReader.at(TWO);
    expect(reader.headings).to.deep.equal(['Answer, tokens', 'Turns each']);
    await reader.choose('Across', 'Prompt cache hits');
    expect(reader.headings).to.deep.equal(['Prompt cache hits', 'Turns each']);
    await reader.choose('Down', 'Prompt cache hits');
    expect(reader.headings).to.deep.equal(['Turns each', 'Prompt cache hits']);
    expect(reader.select('Across').selectedOptions[0]?.text.trim()).to.equal('Turns each');
  });

  for (const {why, map, headings} of [
    {
      why: 'attribute names',
      map: 'x="conversations" y="batch-share"',
      headings: 'Conversations a month, Sent as batch',
    },
    {why: 'paths', map: 'x="traffic.conversations"', headings: 'Conversations a month, Turns each'},
    {why: 'unknown names', map: 'x="colour" y="__proto__"', headings: 'Answer, tokens, Turns each'},
    {why: 'the same name twice', map: 'x="turns" y="turns"', headings: 'Turns each, Answer, tokens'},
  ]) {
    it(`is drawn whatever an author names: ${why}`, async () => {
      const reader = await MapReader.at(TWO, map);
      expect(reader.headings.join(', ')).to.equal(headings);
    });
  }

  it('says in words where no model takes the workload, and never shows $0 there', async () => {
    const reader = await MapReader.at('preset="personal-coding" models="mistral/mistral-large-2512"');
    const none = reader.cells.filter(({textContent}) => textContent.includes('none fits'));
    expect(none.length).to.be.greaterThan(0);
    expect(none.some((cell) => cell.querySelector('data'))).to.equal(false);
    await reader.open(reader.cells.indexOf(none[0]!));
    expect(reader.status).to.contain('No picked model with a known price takes this workload.');
  });

  it('calls nobody the cheapest where all cost the same', async () => {
    const reader = await MapReader.at(`${TWO} conversations="0"`);
    expect(reader.cells.every(({textContent}) => textContent.includes('tie'))).to.equal(true);
    expect(deepAll(reader.stage, '.takeaway').map(textOf)).to.deep.equal([
      'All picked models with a known price that take this workload cost the same everywhere on this map.',
    ]);
    expect(deepAll(reader.stage, '.legend').map(textOf).join(' ')).to.contain('tie');
    await reader.open(0);
    expect(reader.status).to.contain('Several models share the lowest cost, $0 a month.');
  });

  it('says unknown where no price is known', async () => {
    const reader = await MapReader.at(`${TWO} at="2019-01-01"`);
    expect(reader.cells.every(({textContent}) => textContent.includes('unknown'))).to.equal(true);
    expect(deepAll(reader.stage, '.takeaway').map(textOf)).to.deep.equal([
      'No picked model with a known price takes this workload.',
    ]);
  });

  it('says what changes nothing', async () => {
    const reader = await MapReader.at(`${TWO} cache-enabled="false"`, 'x="cache-hit-rate"');
    expect(deepAll(reader.stage, '.hint').map(textOf)).to.contain('Prompt cache hits changes nothing here.');
  });

  it('keeps its events to itself', async () => {
    const reader = await MapReader.at(TWO);
    const heard: string[] = [];
    for (const type of ['input', 'change']) reader.stage.addEventListener(type, () => heard.push(type));
    const select = reader.select('Across');
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await settled();
    expect(heard).to.deep.equal([]);
  });

  it('shows the author’s own text while there is no scenario', async () => {
    const stage = await show('<token-cost-map>a map</token-cost-map>');
    expect(stage.querySelector('token-cost-map')?.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });
});
