import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import full from '../../pricing-data/dist/catalogue.json';
import starter from '../../pricing-data/dist/starter.json';
import type {TokenCostTableElement} from '../../src/elements.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {estimate} from '../../src/engine/estimate.js';
import type {ScenarioOwner} from '../../src/links/scenario-owner.js';
import {settled, show, textOf, Visitor} from '../harness/visitor.js';

const TWO = 'openai/gpt-4o openai/gpt-4o-mini';

interface Page {
  visitor: Visitor;
  table: TokenCostTableElement;
  owner: ScenarioOwner;
}

async function visit(tableSettings: string, settings = `models="${TWO}"`): Promise<Page> {
  const stage = await show(
    `<token-cost-scenario ${settings}><token-cost-table ${tableSettings}></token-cost-table></token-cost-scenario>`,
  );
  const table = stage.querySelector('token-cost-table')!;
  const page = {visitor: new Visitor(stage), table, owner: stage.querySelector('token-cost-scenario')!};
  if (table.rows === 'all') await caughtUp(page);
  return page;
}

/** Waits until the rows that are out of sight have followed. */
async function caughtUp({table}: Page): Promise<void> {
  await waitUntil(
    () => table.shadowRoot?.querySelector('table')?.getAttribute('aria-busy') === 'false',
    'rows out of sight follow',
    {timeout: 8000},
  );
  await settled();
}

const rowsOf = ({table}: Page): HTMLTableRowElement[] => [
  ...table.shadowRoot!.querySelectorAll<HTMLTableRowElement>('tr[data-offer]'),
];
const idsOf = (page: Page): string[] => rowsOf(page).map((row) => row.dataset['offer'] ?? '');

async function press({table}: Page, text: string): Promise<void> {
  const found = [...table.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
  if (!found) throw new Error(`no button says "${text}"`);
  found.click();
  await settled();
}

describe('the table of what is picked', () => {
  it('offers to compare everything, and goes back', async () => {
    const page = await visit('');
    await press(page, `Compare all ${starter.offers.length} models`);
    await waitUntil(() => rowsOf(page).length > 2);
    await caughtUp(page);
    expect(rowsOf(page)).to.have.length(starter.offers.length);
    await press(page, 'Show only what you picked');
    expect(idsOf(page)).to.have.members(TWO.split(' '));
    await press(page, `Compare all ${starter.offers.length} models`);
    await caughtUp(page);
    expect(rowsOf(page)).to.have.length(starter.offers.length);
  });

  it('measures against the cheapest if asked to', async () => {
    const page = await visit('against="cheapest"', `models="${TWO}" selected="openai/gpt-4o"`);
    expect(rowsOf(page).map((row) => textOf(row.querySelector('.against')!))[0]).to.equal('1 ×');
    expect(textOf(page.table.shadowRoot!.querySelector('thead .against')!)).to.equal('against the cheapest');
  });

  it('keeps an open ledger in its row while the order changes', async () => {
    const page = await visit('sort-by="model"');
    await page.visitor.ledgerUsd('GPT-4o');
    const ledger = page.table.shadowRoot!.querySelector('token-cost-ledger');
    await press(page, 'Model');
    expect(idsOf(page)).to.deep.equal(['openai/gpt-4o-mini', 'openai/gpt-4o']);
    expect(page.table.shadowRoot!.querySelector('token-cost-ledger') === ledger).to.equal(true);
  });
});

describe('the table of all models', () => {
  it('has every offer of the catalogue once, the cheapest first, unknown prices last and in words', async () => {
    const page = await visit('rows="all"', `models="${TWO}" catalogue="full"`);
    await waitUntil(() => rowsOf(page).length === full.offers.length, 'rows', {timeout: 8000});
    await caughtUp(page);
    expect(new Set(idsOf(page)).size).to.equal(full.offers.length);
    const cells = rowsOf(page).map((row) => row.querySelector('td.month')!);
    const costs = cells.map((cell) => Number(cell.querySelector('data')?.value ?? NaN));
    expect(costs.slice(0, 300)).to.deep.equal(costs.slice(0, 300).sort((a, b) => a - b));
    expect(cells.filter((cell) => !cell.querySelector('data')).every((cell) => textOf(cell) === 'unknown')).to.equal(
      true,
    );
  });

  it('shows the cost of the estimate in every row after a change, also in those out of sight', async () => {
    const page = await visit('rows="all" sort-by="model"');
    const scenario = withField(page.owner.snapshot!.scenario, 'tokens.output', 777);
    page.owner.patch({scenario});
    await settled();
    await caughtUp(page);
    const {catalogue, at} = page.owner.snapshot!;
    for (const row of rowsOf(page)) {
      const expected = estimate(scenario, catalogue.offer(row.dataset['offer'] ?? '')!, {at});
      const shown = Number(row.querySelector<HTMLDataElement>('td.month data')?.value ?? NaN);
      if (expected.status === 'unpriced') expect(shown).to.deep.equal(NaN);
      else expect(shown / expected.usd.perMonth).to.be.closeTo(1, 1e-11);
    }
  });

  it('lets at most eight stand out and the rest in grey', async () => {
    const nine = starter.offers.slice(0, 9).map(({id}) => id);
    const page = await visit('rows="all"', `models="${nine.join(' ')}"`);
    const standing = rowsOf(page).filter((row) => !row.classList.contains('grey'));
    expect(standing.map((row) => row.dataset['offer'])).to.have.members(nine.slice(0, 8));
  });

  it('adds to the comparison and takes away, with the keyboard', async () => {
    const page = await visit('rows="all" sort-by="model"');
    const box = page.table.shadowRoot!.querySelector<HTMLInputElement>('[aria-label="Compare GPT-5 nano"]')!;
    box.focus();
    await sendKeys({press: 'Space'});
    await settled();
    expect(page.owner.snapshot!.models).to.include('openai/gpt-5-nano');
    expect(box.matches(':focus')).to.equal(true);
    await sendKeys({press: 'Space'});
    await settled();
    expect(page.owner.snapshot!.models.join(' ')).to.equal(TWO);
  });

  it('opens the ledger of any row, which is then compared', async () => {
    const page = await visit('rows="all"');
    const usd = await page.visitor.ledgerUsd('GPT-5 nano');
    expect(usd['perMonth']).to.equal(page.visitor.monthlyUsd('GPT-5 nano'));
    expect(page.owner.snapshot!.selected).to.equal('openai/gpt-5-nano');
  });

  it('filters, says how many are left, and says so when nothing is', async () => {
    const page = await visit('rows="all"');
    await page.visitor.choose('Seller', 'Anthropic');
    await caughtUp(page);
    const anthropic = starter.offers.filter(({seller}) => seller === 'anthropic').length;
    expect(rowsOf(page)).to.have.length(anthropic);
    expect(textOf(page.table.shadowRoot!.querySelector('.found')!)).to.contain('Clear the filters');
    expect(page.table.shadowRoot!.querySelector('.found [role=status]')!.textContent).to.equal(
      `${String(anthropic)} of ${starter.offers.length} models`,
    );
    page.table.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    await sendKeys({type: 'zzz'});
    await settled();
    expect(rowsOf(page)).to.deep.equal([]);
    expect(page.table.shadowRoot!.textContent).to.contain('No model passes these filters.');
  });

  it('leaves out what a long conversation does not fit into', async () => {
    const page = await visit('rows="all"', `models="${TWO}" turns="1" user-tokens="150k"`);
    expect(textOf(page.visitor.row('GPT-4o').querySelector('small')!)).to.equal('OpenAI · too long for it');
    await page.visitor.tick('Takes my workload', true);
    await caughtUp(page);
    expect(idsOf(page)).to.not.include('openai/gpt-4o');
    expect(idsOf(page)).to.include('openai/gpt-4.1');
  });

  it('sorts by a rate, and the other way round', async () => {
    const page = await visit('rows="all"');
    await press(page, 'Input / M');
    await caughtUp(page);
    const rates = (): number[] =>
      rowsOf(page)
        .filter((row) => row.querySelector('td.month data') && row.querySelector('.output')?.textContent.trim() !== '–')
        .map((row) => Number(row.querySelector('.input')!.textContent.replace(/[$\s,]/g, '')));
    expect(rates()).to.deep.equal([...rates()].sort((a, b) => a - b));
    await press(page, 'Input / M');
    await caughtUp(page);
    expect(rates()).to.deep.equal([...rates()].sort((a, b) => b - a));
  });

  it('is drawn at most once a frame, however fast a slider moves', async () => {
    const page = await visit('rows="all"');
    const counted = page.table as unknown as {renderView: (context: unknown) => unknown};
    const renderView = counted.renderView.bind(page.table);
    let drawn = 0;
    counted.renderView = (context) => {
      drawn += 1;
      return renderView(context);
    };
    const {scenario} = page.owner.snapshot!;
    await new Promise(requestAnimationFrame);
    for (let output = 1; output <= 20; output += 1) {
      page.owner.patch({scenario: withField(scenario, 'tokens.output', output)}, 'tokens.output');
      await Promise.resolve();
      await Promise.resolve();
    }
    const inThisFrame = drawn;
    await page.table.updateComplete;
    expect(inThisFrame).to.equal(1);
    expect(drawn).to.equal(2);
    expect(page.owner.snapshot!.scenario.tokens.output).to.equal(20);
  });

  it('survives being moved', async () => {
    const page = await visit('rows="all"');
    const place = document.createElement('div');
    page.owner.append(place);
    place.append(page.table);
    await settled();
    await caughtUp(page);
    expect(rowsOf(page)).to.have.length(starter.offers.length);
  });
});
