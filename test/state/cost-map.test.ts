import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {compare} from '../../src/engine/compare.js';
import type {Offer, Rates} from '../../src/engine/offer.js';
import {costMapOf, estimatesAt, scenarioAt, type CostMap} from '../../src/state/cost-map.js';
import type {MapCell} from '../../src/state/map-cells.js';
import {idleAxes, takeawayOf} from '../../src/state/map-takeaway.js';
import {PRESET_IDS} from '../../src/state/presets.js';
import {ScenarioStore, type AuthorSettings} from '../../src/state/scenario-store.js';
import type {Snapshot} from '../../src/state/snapshot.js';

const offer = (name: string, rates: Rates, more: Partial<Offer> = {}): Offer => ({
  id: `s/${name}`,
  seller: 's',
  model: 'm',
  name,
  kind: 'chat',
  prices: [{rates, source: 'p', checked: '2026-09-23', trust: 'verified'}],
  ...more,
});

const dataset = {
  ...STARTER_DATASET,
  offers: [
    offer('even', {input: 2, output: 2}),
    offer('reader', {input: 1, output: 10}),
    offer('even-4', {input: 2.08, output: 2.08}),
    offer('even-6', {input: 2.12, output: 2.12}),
    offer('small', {input: 0, output: 0}, {context: 2000}),
    offer('unknown', {input: 0}),
    offer('embedding', {input: 0}, {kind: 'embedding'}),
  ],
};

/** One call a conversation: 1,000 tokens in, 100 out, 1,000 conversations a month. */
const ONE_CALL: AuthorSettings = {
  turns: 1,
  conversations: 1000,
  cacheEnabled: 'false',
  scenario: {tokens: {system: 0, user: 1000, output: 100}},
};

function snapshotOf(
  models: string,
  settings: AuthorSettings = ONE_CALL,
  catalogue = createCatalogue(dataset),
): Snapshot {
  const store = new ScenarioStore(catalogue, '2026-11-21');
  store.applySettings({...settings, models});
  return store.snapshot;
}

const userByOutput = (models: string): CostMap => costMapOf(snapshotOf(models), 'tokens.user', 'tokens.output');

function eachCell(map: CostMap, look: (cell: MapCell, x: number, y: number) => void): void {
  map.rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => look(cell, map.x.values[column]!, map.y.values[rowIndex]!)),
  );
}

describe('a map of costs', () => {
  it('shows who is cheapest and what that costs, by hand', () => {
    eachCell(userByOutput('s/even s/reader'), (cell, user, output) => {
      // 1,000 conversations of so many tokens at USD per million.
      const [even, reader] = [(2 * (user + output)) / 1000, (user + 10 * output) / 1000];
      const won = cell.status === 'won' ? cell.offer.name : cell.status;
      assert.equal(won, even === reader ? 'tied' : even < reader ? 'even' : 'reader');
      assert.ok('usdPerMonth' in cell);
      assert.ok(Math.abs(cell.usdPerMonth - Math.min(even, reader)) < 1e-12);
    });
  });

  for (const preset of PRESET_IDS) {
    it(`agrees with an estimate in every cell: ${preset}`, () => {
      const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
      store.applySettings({preset});
      const {snapshot} = store;
      const map = costMapOf(snapshot, 'cache.hitRate', 'turns');
      const offers = snapshot.models.map((id) => snapshot.catalogue.offer(id)!);
      eachCell(map, (cell, x, y) => {
        const scenario = {...snapshot.scenario, turns: y, cache: {...snapshot.scenario.cache, hitRate: x}};
        const [best] = compare(scenario, offers, {at: snapshot.at});
        assert.ok(best?.status === 'priced');
        assert.equal(cell.status, best.fits.ok ? 'won' : 'none-fits');
        if (cell.status !== 'won') return;
        assert.ok(Math.abs(cell.usdPerMonth / best.usd.perMonth - 1) < 1e-12);
      });
    });
  }

  for (const {why, models, tie} of [
    {why: 'at 4 % more', models: 's/even s/even-4', tie: 'even-4'},
    {why: 'not at 6 % more', models: 's/even s/even-6', tie: undefined},
  ]) {
    it(`marks a near-tie ${why}`, () => {
      eachCell(userByOutput(models), (cell) => assert.equal(cell.status === 'won' && cell.nearTie?.name, tie));
    });
  }

  it('gives a cell to nobody who does not take the workload there', () => {
    eachCell(userByOutput('s/even s/small'), (cell, user, output) => {
      assert.equal(cell.status === 'won' && cell.offer.name, user + output <= 2000 ? 'small' : 'even');
    });
  });

  for (const {why, models, status} of [
    {why: 'nobody takes the workload', models: 's/small', status: 'none-fits'},
    {why: 'no price is known', models: 's/unknown', status: 'unpriced'},
  ]) {
    it(`says where ${why}`, () => {
      const {rows} = userByOutput(models);
      assert.equal(rows.at(-1)?.at(-1)?.status, status);
    });
  }

  it('never holds an embedding model against a chat model', () => {
    const map = userByOutput('s/even s/embedding s/unknown');
    assert.deepEqual(
      map.winners.map(({offer: {name}}) => name),
      ['even'],
    );
    assert.equal(map.offers, 2);
  });

  it('keeps the visitor’s own cell at the visitor’s own cost', () => {
    const map = userByOutput('s/even s/reader');
    const cell = map.rows[map.y.own]?.[map.x.own];
    // 1,000 x (1,000 x $1 + 100 x $10) per million.
    assert.ok(cell?.status === 'won' && Math.abs(cell.usdPerMonth - 2) < 1e-12);
  });

  it('ranks all offers of one cell', () => {
    const snapshot = snapshotOf('s/even s/reader s/unknown');
    const map = costMapOf(snapshot, 'tokens.user', 'tokens.output');
    const ranked = estimatesAt(snapshot, map, {x: 5000, y: 20});
    const usd = ranked.map((each) => (each.status === 'priced' ? each.usd.perMonth.toFixed(9) : 'unknown'));
    assert.deepEqual(
      ranked.map(({offer: {name}}) => name),
      ['reader', 'even', 'unknown'],
    );
    // 1,000 x (5,000 x $1 + 20 x $10) and 1,000 x 5,020 x $2, per million.
    assert.deepEqual(usd, ['5.200000000', '10.040000000', 'unknown']);
    assert.deepEqual(scenarioAt(snapshot.scenario, map, {x: 5000, y: 20}).tokens, {
      ...snapshot.scenario.tokens,
      user: 5000,
      output: 20,
    });
  });
});

describe('a map where offers cost just the same', () => {
  const said = (map: CostMap): string => takeawayOf(map).kind;

  it('names no winner where there is no traffic', () => {
    const map = costMapOf(snapshotOf('s/even s/reader', {...ONE_CALL, conversations: 0}), 'tokens.user', 'turns');
    eachCell(map, (cell) => assert.deepEqual(cell, {status: 'tied', usdPerMonth: 0, isEverybody: true}));
    assert.deepEqual(map.winners, []);
    assert.equal(said(map), 'same');
  });

  it('gives a cell to nobody where two share the lowest of three costs', () => {
    const twins = createCatalogue({...dataset, offers: [...dataset.offers, offer('twin', {input: 2, output: 2})]});
    const map = costMapOf(snapshotOf('s/even s/twin s/even-6', ONE_CALL, twins), 'tokens.user', 'turns');
    eachCell(map, (cell) =>
      assert.deepEqual([cell.status, 'isEverybody' in cell && cell.isEverybody], ['tied', false]),
    );
    assert.equal(said(map), 'tied');
    assert.deepEqual(idleAxes(map), []);
  });

  it('counts only cells with one winner, and says where the visitor’s own has none', () => {
    const none: AuthorSettings = {...ONE_CALL, scenario: {tokens: {system: 0, user: 0, output: 0}}};
    const takeaway = takeawayOf(costMapOf(snapshotOf('s/even s/reader', none), 'tokens.user', 'turns'));
    assert.ok(takeaway.kind === 'most');
    assert.deepEqual([takeaway.offer.name, takeaway.own, takeaway.cells < takeaway.of], ['reader', 'tied', true]);
  });
});

describe('what a map says', () => {
  for (const {why, models, said} of [
    {why: 'one offer only', models: 's/even', said: 'alone even'},
    {why: 'one that wins everywhere', models: 's/even s/even-4', said: 'everywhere even'},
    // 1,000 + 10 n is less than 2,000 + 2 n up to n = 125; of 100, 125 and 150 the first and the last are shown.
    {why: 'one change along a field', models: 's/even s/reader', said: 'flip tokens.output reader 100 even 150'},
    {why: 'no price', models: 's/unknown', said: 'nothing'},
  ]) {
    it(`is simple and true: ${why}`, () => {
      const takeaway = takeawayOf(userByOutput(models));
      const words =
        takeaway.kind === 'flip'
          ? [takeaway.axis.parameter, takeaway.before.name, takeaway.last, takeaway.after.name, takeaway.next]
          : 'offer' in takeaway
            ? [takeaway.offer.name]
            : [];
      assert.equal([takeaway.kind, ...words].join(' '), said);
    });
  }

  it('counts cells where nothing simpler is true', () => {
    const cell = (name: string): MapCell => ({
      status: 'won',
      offer: offer(name, {}),
      usdPerMonth: 1,
      nearTie: undefined,
    });
    const [a, b] = [cell('a'), cell('b')];
    const axis = {parameter: 'turns', values: [1, 2, 3], own: 1} as const;
    const winners = [a, b].flatMap((each) => (each.status === 'won' ? [{offer: each.offer, cells: 4}] : []));
    const map: CostMap = {
      x: axis,
      y: axis,
      rows: [
        [a, b, a],
        [b, a, b],
        [a, b, a],
      ],
      winners,
      offers: 2,
    };
    const takeaway = takeawayOf(map);
    assert.ok(takeaway.kind === 'most');
    assert.equal(
      [takeaway.offer.name, takeaway.cells, takeaway.of, takeaway.own !== 'tied' && takeaway.own?.name].join(' '),
      'a 4 9 a',
    );
  });

  for (const {why, settings, idle} of [
    {why: 'cache hits without caching', settings: ONE_CALL, idle: 'cache.hitRate'},
    {why: 'none, where both count', settings: {}, idle: ''},
  ]) {
    it(`names a field that changes nothing: ${why}`, () => {
      const map = costMapOf(
        snapshotOf('anthropic/claude-sonnet-5-5', settings, starterCatalogue()),
        'cache.hitRate',
        'turns',
      );
      assert.equal(
        idleAxes(map)
          .map(({parameter}) => parameter)
          .join(' '),
        idle,
      );
    });
  }
});
