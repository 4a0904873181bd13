import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import full from '../../pricing-data/dist/catalogue.json';
import starter from '../../pricing-data/dist/starter.json';
import {SIMPLE, TWO, add, button, listed, press, search, snapshot, visit} from '../harness/models-page.js';
import {amountIn, deepAll, settled, show, textOf, type Visitor} from '../harness/visitor.js';

const statusOf = ({stage}: Visitor): string => deepAll(stage, '.found [role=status]')[0]!.textContent.trim();
const sellers = ({stage}: Visitor): string[] => deepAll(stage, '.seller > summary').map(textOf);

describe('<token-cost-models>', () => {
  it('says how many are picked and draws nothing more until it is unfolded', async () => {
    const stage = await show(
      `<token-cost-scenario models="${TWO}"><token-cost-models></token-cost-models></token-cost-scenario>`,
    );
    expect(deepAll(stage, 'summary').map(textOf)).to.deep.equal([`Models (2 of ${starter.offers.length})`]);
    expect(deepAll(stage, 'input, button')).to.deep.equal([]);
  });

  it('announces how many are found once somebody looks for one, not before', async () => {
    const visitor = await visit();
    expect(statusOf(visitor)).to.equal('');
    await search(visitor, 'mini GPT-4o');
    expect(listed(visitor)).to.deep.equal(['GPT-4o mini']);
    expect(statusOf(visitor)).to.equal(`1 of ${starter.offers.length} models`);
    await search(visitor, 'no such thing');
    expect(deepAll(visitor.stage, '.hint').map(textOf)).to.include('No model of that name.');
  });

  it('folds what it found away again when the filters are cleared', async () => {
    const visitor = await visit();
    await search(visitor, 'claude');
    expect(sellers(visitor).join()).to.match(/^Anthropic \(0 of \d+\)/);
    await press(visitor, 'Clear the filters');
    expect(listed(visitor)).to.deep.equal([]);
    expect(statusOf(visitor)).to.equal('');
  });

  it('filters by seller and class', async () => {
    const visitor = await visit();
    await visitor.choose('Seller', 'Anthropic');
    await visitor.choose('Class', 'budget');
    const budget = starter.offers.filter(
      ({seller, model}) =>
        seller === 'anthropic' && (starter.models as Record<string, {tier: string}>)[model]?.tier === 'budget',
    );
    expect(listed(visitor)).to.have.length(budget.length);
    expect(deepAll(visitor.stage, '.filters > summary').map(textOf)).to.deep.equal(['Filters (2 on)']);
  });

  it('adds and removes models with the keyboard', async () => {
    const visitor = await visit();
    await search(visitor, 'gpt-5 nano');
    visitor.field('GPT-5 nano').focus();
    await sendKeys({press: 'Space'});
    await settled();
    expect(visitor.ranking).to.include('GPT-5 nano');
    button(visitor, 'Remove GPT-4o').focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(visitor.ranking).to.have.members(['GPT-5 nano', 'GPT-4o mini']);
  });

  it('picks several at once, and what the page names again', async () => {
    const visitor = await visit();
    await press(visitor, 'Newest frontier model of each lab');
    const {models, catalogue, selected} = snapshot(visitor);
    expect(models.length).to.be.greaterThan(2);
    expect(models.every((id) => catalogue.model(catalogue.offer(id)!.model)?.tier === 'frontier')).to.equal(true);
    expect(models).to.include(selected);
    await press(visitor, 'What this page names');
    expect(snapshot(visitor).models.join(' ')).to.equal(TWO);
  });

  it('says that only eight stand out', async () => {
    const nine = starter.offers.slice(0, 9).map(({id}) => id);
    const visitor = await visit(`models="${nine.join(' ')}"`);
    expect(deepAll(visitor.stage, '.hint').map(textOf)).to.include('The first 8 stand out; one more is shown in grey.');
    expect(deepAll(visitor.stage, 'tr.grey').map((row) => row.dataset['offer'])).to.deep.equal([nine[8]]);
  });

  it('loads the whole catalogue when asked for more, and keeps what is picked', async () => {
    const visitor = await visit();
    await search(visitor, 'gpt-5 nano');
    await visitor.tick('GPT-5 nano', true);
    await press(visitor, 'More models…');
    await waitUntil(() => snapshot(visitor).catalogue.offers.length === full.offers.length, 'all', {timeout: 8000});
    await settled();
    expect(snapshot(visitor).models).to.include('openai/gpt-5-nano');
    expect(deepAll(visitor.stage, '.more-models')).to.deep.equal([]);
    expect(deepAll(visitor.stage, 'input[type=search]:focus').length).to.equal(1);
    await visitor.choose('Known to do', 'use tools');
    expect(listed(visitor).length).to.be.greaterThan(0);
  });

  it('draws only the offers of unfolded sellers', async () => {
    const visitor = await visit();
    expect(listed(visitor)).to.deep.equal([]);
    const openai = deepAll<HTMLDetailsElement>(visitor.stage, '[data-seller=openai]')[0]!;
    openai.querySelector('summary')!.click();
    await waitUntil(() => listed(visitor).length > 0);
    expect(listed(visitor)).to.have.length(starter.offers.filter(({seller}) => seller === 'openai').length);
  });

  it('lets no native event out', async () => {
    const visitor = await visit();
    const heard: string[] = [];
    for (const type of ['input', 'change']) visitor.stage.addEventListener(type, () => heard.push(type));
    await search(visitor, 'gpt-5 nano');
    await visitor.tick('GPT-5 nano', true);
    expect(heard).to.deep.equal([]);
  });
});

describe('own rates', () => {
  it('are compared like any other model and marked as the visitor’s', async () => {
    const visitor = await visit(SIMPLE);
    await add(visitor, 'Our deal');
    const row = visitor.row('Our deal');
    expect(amountIn(row)).to.be.closeTo(6, 1e-9);
    expect(textOf(row.querySelector('.badge')!)).to.equal('your rates');
    expect(sellers(visitor)[0]).to.equal('Yours (1 of 1)');
  });

  it('say at each field what is wrong, and go to the first', async () => {
    const visitor = await visit(SIMPLE);
    await press(visitor, 'Add your own rates');
    await visitor.enter('Input, USD per million tokens', '-2');
    await press(visitor, 'Save');
    expect(visitor.problem('Name')).to.equal('It needs a name.');
    expect(visitor.problem('Input, USD per million tokens')).to.equal('This must be at least 0.');
    expect(visitor.problem('Output, USD per million tokens')).to.equal('This must be a number, like 3.');
    expect(visitor.problem('Context, tokens (optional)')).to.equal('');
    expect(visitor.field('Name').matches(':focus')).to.equal(true);
    await visitor.type('Name', 'x');
    expect(visitor.problem('Name')).to.equal('');
  });

  it('can be changed and deleted', async () => {
    const visitor = await visit(SIMPLE);
    await add(visitor, 'Our deal');
    deepAll(visitor.stage, '[data-seller=custom] > summary')[0]!.click();
    await waitUntil(() => listed(visitor).includes('Our deal'));
    await press(visitor, 'Edit Our deal');
    expect(visitor.field('Input, USD per million tokens').value).to.equal('2');
    await visitor.enter('Input, USD per million tokens', '4');
    await press(visitor, 'Save');
    expect(amountIn(visitor.row('Our deal'))).to.be.closeTo(8, 1e-9);
    await press(visitor, 'Delete Our deal');
    expect(visitor.ranking).to.deep.equal(['GPT-4o']);
    expect(snapshot(visitor).customOffers).to.deep.equal([]);
  });

  it('are given up with Escape', async () => {
    const visitor = await visit(SIMPLE);
    await press(visitor, 'Add your own rates');
    await sendKeys({press: 'Escape'});
    await settled();
    expect(deepAll(visitor.stage, 'form')).to.deep.equal([]);
    expect(snapshot(visitor).customOffers).to.deep.equal([]);
  });

  it('are at most twenty', async () => {
    const visitor = await visit(SIMPLE);
    const customOffers = Array.from({length: 20}, (_, index) => ({
      id: `custom/${index}`,
      name: 'x',
      input: 1,
      output: 1,
    }));
    visitor.stage.querySelector('token-cost-scenario')!.patch({customOffers});
    await settled();
    expect(deepAll(visitor.stage, '.actions').map(textOf).join()).to.contain('These are the 20 that can be kept.');
  });
});
