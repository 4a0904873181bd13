import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../pricing-data/plans-schema.json';
import {buildPlanFiles} from '../../scripts/data/build-plans.js';
import {parsePlans} from '../../src/data/parse-plans.js';
import type {PlanFile} from '../../src/data/plan-file.js';
import {findsEveryFault} from './finds-every-fault.js';
import {JUNK} from './plans-mutations.js';

const validate = new Ajv2020().compile(schema);
const whole = JSON.parse(buildPlanFiles({check: true}).texts['plans.json']!) as PlanFile;

/** Few plans that between them have every field; indices below count on this order. */
const IDS = [
  'anthropic/claude-free',
  'anthropic/claude-pro',
  'anthropic/claude-max',
  'anthropic/claude-team-standard',
  'cursor/cursor-teams',
  'github/copilot-business',
  'microsoft/m365-copilot',
  'openai/chatgpt-plus',
  'openai/chatgpt-pro-200',
];
const plans = whole.plans.filter(({id}) => IDS.includes(id));
const estimates = whole.estimates.filter(({plan}) => IDS.includes(plan));
const cited = JSON.stringify({plans, estimates});
const file = {
  ...whole,
  asOf: [...cited.matchAll(/"checked":"([\d-]{10})"/g)]
    .map((match) => match[1]!)
    .toSorted()
    .at(-1),
  sources: Object.fromEntries(Object.entries(whole.sources).filter(([key]) => cited.includes(`"source":"${key}"`))),
  vendors: Object.fromEntries(Object.entries(whole.vendors).filter(([key]) => cited.includes(`"vendor":"${key}"`))),
  plans,
  estimates,
};

/** As loose as JSON is. */
interface Loose {
  [key: string]: unknown;
  plans: LoosePlan[];
  estimates: Record<string, unknown>[];
}
interface LoosePlan {
  [key: string]: unknown;
  prices: Record<string, unknown>[];
  allowances: Record<string, unknown>[];
  beyond: {[key: string]: unknown; bundles: Record<string, unknown>[]};
}

const problemsOf = (value: unknown) => {
  const result = parsePlans(value);
  return 'problems' in result ? result.problems : [];
};

// Absent means unknown, not published, or the usual case: see the types.
const OPTIONAL = new Set(
  (
    'addOn atLeast beyond bundleCreditUsdPerMonthMax bundles derived from maxSeats minSeats models pooled product ' +
    'signupsPausedSince surchargeUsdPerMTok usdPerCredit via windowHours includesApi'
  ).split(' '),
);

findsEveryFault('parsePlans', {file, schema, problemsOf, validate, optional: OPTIONAL});

const planAt = (file_: Loose, index: number) => file_.plans[index]!;

const CONTRADICTIONS: readonly [why: string, pointer: string, change: (f: Loose) => void][] = [
  ['an id twice', '/plans/1/id', (f) => (planAt(f, 1)['id'] = planAt(f, 0)['id'])],
  ['an id twice, in capitals', '/plans/1/id', (f) => (planAt(f, 1)['id'] = 'anthropic/CLAUDE-free')],
  ["an id without its vendor's", '/plans/0/id', (f) => (planAt(f, 0)['id'] = 'claude-free')],
  ['a vendor nobody knows', '/plans/0/vendor', (f) => (planAt(f, 0)['vendor'] = 'constructor')],
  ['two prices at a time', '/plans/0/prices/1', (f) => planAt(f, 0).prices.push({...planAt(f, 0).prices[0]})],
  [
    'periods that overlap by a day',
    '/plans/0/prices/1',
    (f) =>
      (planAt(f, 0).prices = [
        {...planAt(f, 0).prices[0], until: '2026-01-02'},
        {...planAt(f, 0).prices[0], from: '2026-01-01'},
      ]),
  ],
  [
    'a period that ends before it starts',
    '/plans/0/prices/0/until',
    (f) => Object.assign(planAt(f, 0).prices[0]!, {from: '2026-02-01', until: '2026-01-01'}),
  ],
  ['a dearer year', '/plans/1/prices/1/usdPerMonth', (f) => (planAt(f, 1).prices[1]!['usdPerMonth'] = 20.01)],
  ['a derived monthly price', '/plans/0/prices/0/derived', (f) => (planAt(f, 0).prices[0]!['derived'] = true)],
  ['seats of a personal plan', '/plans/0/minSeats', (f) => (planAt(f, 0)['minSeats'] = 5)],
  ['more seats than allowed', '/plans/3/maxSeats', (f) => (planAt(f, 3)['minSeats'] = 151)],
  [
    'an amount of an unpublished limit',
    '/plans/0/allowances/0/amount',
    (f) => (planAt(f, 0).allowances[0]!['amount'] = 1),
  ],
  ['a multiple of nothing', '/plans/1/allowances/0/of', (f) => (planAt(f, 1).allowances[0]!['of'] = 'anthropic/none')],
  ['a multiple of itself', '/plans/1/allowances/0/of', (f) => (planAt(f, 1).allowances[0]!['of'] = planAt(f, 1)['id'])],
  [
    'multiples in a circle',
    '/plans/2/allowances/0/of',
    (f) => (planAt(f, 1).allowances[0]!['of'] = 'anthropic/claude-max'),
  ],
  ['credits without an amount', '/plans/5/allowances/0/amount', (f) => delete planAt(f, 5).allowances[0]!['amount']],
  ['a range upside down', '/plans/7/allowances/0/high', (f) => (planAt(f, 7).allowances[0]!['high'] = 4)],
  ['API use without credits for it', '/plans/0/includesApi', (f) => (planAt(f, 0)['includesApi'] = true)],
  ['credits for an API it excludes', '/plans/2/includesApi', (f) => (planAt(f, 2)['includesApi'] = false)],
  ['a price per credit at API rates', '/plans/1/beyond/usdPerCredit', (f) => (planAt(f, 1).beyond['usdPerCredit'] = 1)],
  [
    'a surcharge on credits',
    '/plans/5/beyond/surchargeUsdPerMTok',
    (f) => (planAt(f, 5).beyond['surchargeUsdPerMTok'] = 1),
  ],
  ['a bundle above its value', '/plans/1/beyond/bundles/0/usd', (f) => (planAt(f, 1).beyond.bundles[0]!['usd'] = 51)],
  ['an estimate of no plan', '/estimates/0/plan', (f) => (f.estimates[0]!['plan'] = 'anthropic/none')],
  ['an estimate upside down', '/estimates/0/high', (f) => (f.estimates[0]!['high'] = 1)],
  ['a file older than its newest check', '/asOf', (f) => (f['asOf'] = '2026-01-01')],
];

describe('parsePlans finds a contradiction that a schema lets through:', () => {
  for (const [why, pointer, change] of CONTRADICTIONS) {
    it(`${why}, at ${pointer}`, () => {
      const bad = structuredClone(file) as unknown as Loose;
      change(bad);
      const problems = problemsOf(bad);
      assert.ok(
        problems.some((problem) => problem.pointer === pointer),
        JSON.stringify(problems),
      );
      assert.equal(validate(bad), true);
    });
  }

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`the key ${key}`, () => {
      const bad: unknown = JSON.parse(
        JSON.stringify(file).replace('"vendors":{', `"vendors":{"${key}":{"polluted":1},`),
      );
      assert.deepEqual(
        problemsOf(bad).map(({pointer}) => pointer),
        [`/vendors/${key}`],
      );
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }

  it('says what it found and what it expected, 20 times at most', () => {
    const bad = structuredClone(whole) as unknown as Loose;
    for (const plan of bad.plans) plan['perSeat'] = 'yes';
    const problems = problemsOf(bad);
    assert.equal(problems.length, 20);
    assert.deepEqual(problems[0], {pointer: '/plans/0/perSeat', value: '"yes"', expected: 'true or false'});
  });
});

describe('parsePlans never throws', () => {
  it('and takes the sample for what it is', () => assert.deepEqual(parsePlans(file), {plans: file}));

  for (const [what, value] of Object.entries(JUNK)) {
    it(what, () => assert.ok(problemsOf(value).length > 0));
  }
});
