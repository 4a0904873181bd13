import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue, type Catalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import type {Mode, Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {formatUsdRounded} from '../../src/format/format-usd-rounded.js';
import {tiers as texts} from '../../src/i18n/en/tiers.js';
import {sentenceText, type Sentence} from '../../src/state/sentence.js';
import {labRows, modeInForce, modeRows, modelTiers, scenarioInMode} from '../../src/state/tier-rows.js';
import {modelsSentence, modesSentence} from '../../src/state/tier-texts.js';

const AT = '2026-11-21';
const context = {texts, locale: 'en'};

/** 1,000 conversations of 8,000 tokens in and 2,000 out: 8 and 2 million tokens a month. */
const scenario: Scenario = {
  ...DEFAULT_SCENARIO,
  traffic: {conversations: 1000, per: 'month'},
  turns: 1,
  tokens: {system: 0, tools: 0, context: 0, user: 8000, toolResult: 0, output: 2000, reasoning: 0},
  cache: {enabled: false, hitRate: 0, ttl: 'short'},
};

function offer(id: string, input: number | undefined, output: number, more: Partial<Offer> = {}): Offer {
  const [seller = ''] = id.split('/');
  const rates = {output, ...(input === undefined ? {} : {input})};
  const prices = [{rates, source: 's', checked: AT, trust: 'verified'}] as const;
  return {id, seller, model: id, name: id, kind: 'chat', prices, ...more};
}

function said(parts: Sentence): string {
  return sentenceText(parts, (usd) => formatUsdRounded(usd, 'en')).replaceAll('\u00a0', ' ');
}

/** Published: $2.50 and $10, batch at half, priority at 1.7 times; no flex. 8 x 2.5 + 2 x 10 = 40. */
const gpt4o = createCatalogue(STARTER_DATASET).offer('openai/gpt-4o');
assert.ok(gpt4o);

describe('ways of asking', () => {
  it('price the whole workload in one way each, whatever the workload’s own is', () => {
    for (const change of [{}, {batchShare: 0.5}, {mode: 'priority', batchShare: 0.25}] as const) {
      const [row] = modeRows({...scenario, ...change}, [gpt4o], AT);
      const costs = row?.cells.map(({cost}) => (typeof cost === 'number' ? Math.round(cost * 1e9) / 1e9 : cost));
      assert.deepEqual(costs, [40, 20, 'not offered', 68, 68]);
    }
  });

  const mode = (x: number, more: Mode = {}): Mode => ({x, ...more});
  for (const {why, modes, expected} of [
    {why: 'one', modes: {batch: mode(0.5), priority: mode(2)}, expected: ['batch']},
    {why: 'several that cost the same', modes: {batch: mode(0.5), flex: mode(0.5)}, expected: ['batch', 'flex']},
    {why: 'the standard one', modes: {fast: mode(2)}, expected: ['standard']},
    {why: 'none where all cost the same', modes: {flex: mode(1)}, expected: []},
    {why: 'none where one is all there is', modes: {}, expected: []},
  ]) {
    it(`mark the cheapest: ${why}`, () => {
      const [row] = modeRows(scenario, [offer('a/a', 1, 1, {modes})], AT);
      assert.deepEqual(
        row?.cells.filter(({isCheapest}) => isCheapest).map((cell) => cell.mode),
        expected,
      );
    });
  }

  it('carry the hours an answer may take and the day on which they end', () => {
    const modes = {batch: mode(0.5, {turnaroundHours: 24}), fast: mode(2, {until: '2026-11-30'})};
    const [row] = modeRows(scenario, [offer('a/a', 1, 1, {modes})], AT);
    assert.ok(row);
    assert.deepEqual(
      row.cells.map(({turnaroundHours}) => turnaroundHours),
      [undefined, 24, undefined, undefined, undefined],
    );
    assert.equal(row.cells[4]?.until, '2026-11-30');
  });

  it('stand in the order of the standard prices, unknown ones last', () => {
    const offers = [
      offer('a/unknown', undefined, 1, {modes: {batch: mode(0.5)}}),
      offer('a/embedding', 1, 0, {kind: 'embedding'}),
      offer('a/dear', 9, 1, {modes: {batch: mode(0.01)}}),
      offer('a/cheap', 1, 1),
    ];
    const rows = modeRows({...scenario, batchShare: 1}, offers, AT);
    assert.deepEqual(
      rows.map((row) => row.offer.name),
      ['a/cheap', 'a/dear', 'a/embedding', 'a/unknown'],
    );
    assert.deepEqual(
      rows.at(-1)?.cells.map(({cost}) => cost),
      ['unknown', 'unknown', 'not offered', 'not offered', 'not offered'],
    );
  });

  it('are put in force and recognised', () => {
    const mixed = {...scenario, batchShare: 0.3, mode: 'flex'} as const;
    assert.equal(modeInForce(mixed), undefined);
    for (const wanted of ['standard', 'batch', 'flex', 'priority', 'fast'] as const) {
      assert.equal(modeInForce(scenarioInMode(mixed, wanted)), wanted);
    }
  });
});

describe('the sentence about ways of asking', () => {
  for (const {why, of, expected} of [
    {
      why: 'a cheaper one with a promise',
      of: gpt4o,
      expected:
        'Sent wholly in Batch mode, GPT-4o would cost $20 a month instead of $40, 50% less; answers come within 24 hours.',
    },
    {
      why: 'a cheaper one without', // (8 + 2) x 0.9
      of: offer('a/a', 1, 1, {modes: {flex: {x: 0.9}}}),
      expected: 'Sent wholly in Flex mode, a/a would cost $9 a month instead of $10, 10% less.',
    },
    {
      why: 'dearer ones only',
      of: offer('a/a', 1, 1, {modes: {fast: {x: 2}}}),
      expected: 'Standard is the cheapest way to ask a/a: $10 a month.',
    },
    {why: 'no other', of: offer('a/a', 1, 1), expected: 'a/a is sold in one way only, for $10 a month.'},
    {why: 'no price', of: offer('a/a', undefined, 1), expected: 'What a/a costs is not known.'},
  ]) {
    it(`knows ${why}`, () => assert.equal(said(modesSentence(modeRows(scenario, [of], AT)[0], context)), expected));
  }

  const threeWays = offer('a/a', 1, 1, {modes: {batch: {x: 0.5}, priority: {x: 2}}});
  for (const {why, inForce, expected} of [
    {
      why: 'that the cheapest is in force',
      inForce: 'batch',
      expected: 'Batch mode, which is in force, is the cheapest way to ask a/a: $5 a month.',
    },
    {
      why: 'what is saved on what is in force', // 20 to 5
      inForce: 'priority',
      expected: 'Sent wholly in Batch mode, a/a would cost $5 a month instead of $20, 75% less.',
    },
    {
      why: 'no dearer mode that the offer has not',
      inForce: 'fast',
      expected: 'Sent wholly in Batch mode, a/a would cost $5 a month instead of $10, 50% less.',
    },
  ] as const) {
    it(`knows ${why}`, () =>
      assert.equal(said(modesSentence(modeRows(scenario, [threeWays], AT)[0], context, inForce)), expected));
  }

  it('asks for a model where none is picked', () => {
    assert.equal(said(modesSentence(undefined, context)), 'Pick a model to see what each way of asking costs.');
  });
});

/** Two labs and a host; one offer is too small for the workload, one is unpriced. */
function catalogue(offers: readonly Offer[]): Catalogue {
  const tier = (id: string): 'frontier' | 'mid' | 'budget' =>
    id.includes('big') ? 'frontier' : id.includes('mid') ? 'mid' : 'budget';
  return createCatalogue({
    ...STARTER_DATASET,
    sellers: {
      zeta: {name: 'Zeta', kind: 'lab', pricingUrl: ''},
      alpha: {name: 'Alpha', kind: 'lab', pricingUrl: ''},
      host: {name: 'Host', kind: 'host', pricingUrl: ''},
    },
    models: Object.fromEntries(offers.map(({id}) => [id, {name: id, tier: tier(id), reasoning: 'none'}])),
    offers: offers.map(({name, ...record}) => record),
  });
}

const OFFERS = [
  offer('zeta/big', 10, 10), // (8 + 2) x 10 = 100
  offer('zeta/big-2', 9, 9), // 90
  offer('zeta/mid', 2, 2), // 20
  offer('alpha/small', 1, 1), // 10
  offer('alpha/big', undefined, 1),
  offer('alpha/mid-short', 0.5, 0.5, {context: 9999}), // takes 10,000 tokens to fit
  offer('host/small', 0.2, 0.2), // 2
  offer('zeta/small-old', 0.1, 0.1, {status: 'deprecated'}), // no longer a choice
];

describe('tiers of models', () => {
  const all = catalogue(OFFERS);
  const found = modelTiers(scenario, all, AT);

  it('have the cheapest offer that takes the workload, and how many do', () => {
    const seen = found.map(({tier, cheapest, offers, fitting}) => [tier, cheapest?.offer.id, offers, fitting]);
    assert.deepEqual(seen, [
      ['frontier', 'zeta/big-2', 2, 2],
      ['mid', 'zeta/mid', 2, 1],
      ['budget', 'host/small', 2, 2],
    ]);
  });

  it('have the cheapest of each lab as it sells them itself, labs by name', () => {
    const seen = labRows(scenario, all, AT).map(({lab, cheapest: {frontier, mid, budget}}) => [
      lab,
      ...[frontier, mid, budget].map((each) => each?.usd.perMonth),
    ]);
    assert.deepEqual(seen, [
      ['alpha', undefined, undefined, 10],
      ['zeta', 90, 20, undefined],
    ]);
  });

  for (const {why, offers, expected} of [
    {
      why: 'how far they are apart', // 90 / 2
      offers: OFFERS,
      expected: 'The cheapest budget model costs $2 a month, the cheapest frontier model $90: 45 × as much.',
    },
    {
      why: 'a free one',
      offers: [offer('host/small', 0, 0), offer('zeta/mid', 2, 2)],
      expected: 'The cheapest budget model costs $0 a month, the cheapest mid-range model $20.',
    },
    {
      why: 'a single tier',
      offers: [offer('zeta/mid', 2, 2)],
      expected: 'Only mid-range models take this workload, from $20 a month.',
    },
    {
      why: 'that none is large enough',
      offers: [offer('zeta/mid', 2, 2, {context: 100})],
      expected: 'No model of the catalogue takes this workload.',
    },
  ]) {
    it(`are summed up: ${why}`, () =>
      assert.equal(said(modelsSentence(modelTiers(scenario, catalogue(offers), AT), context)), expected));
  }
});
