import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {estimate} from '../../../src/engine/estimate.js';
import {flipPoints} from '../../../src/engine/flip-points.js';
import type {FlatPrice, FlipParameter, FlipPoints} from '../../../src/engine/flip-result.js';
import type {Offer} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import {withField} from '../../../src/engine/scenario-fields.js';
import {scenarios, workloadsOf} from '../arbitraries.js';
import {relativeError} from '../oracle/closeness.js';
import {forAll} from '../oracle/check-property.js';

const AT = '2026-02-01';

/** Each case prices some 20 workloads by brute force. */
const CASES = 100;

interface Question {
  scenario: Scenario;
  offers: readonly Offer[];
  plans: readonly FlatPrice[];
  parameter: FlipParameter;
  from: number;
  to: number;
  /** Where in the range to look, from 0 to 1. */
  looks: readonly number[];
}

const tokens: readonly FlipParameter[] = [
  'tokens.system',
  'tokens.tools',
  'tokens.context',
  'tokens.user',
  'tokens.toolResult',
  'tokens.output',
  'tokens.reasoning',
];
const shares: readonly FlipParameter[] = ['cache.hitRate', 'responseCacheHitRate', 'batchShare', 'discount'];
const amounts: readonly FlipParameter[] = ['traffic.conversations', 'retryRate', 'webSearchesPerConversation'];
const counts: readonly FlipParameter[] = ['turns', 'callsPerTurn', 'history.lastTurns'];

/** Two whole numbers make a range; halves and thirds of a thousand make the values looked at between them. */
function questions(parameters: readonly FlipParameter[], end: fc.Arbitrary<number>): fc.Arbitrary<Question> {
  // Thresholds are aimed at sizes that calls have, so that corners lie inside the range, and often at its ends.
  const rivals = fc.array(workloadsOf(scenarios), {minLength: 1, maxLength: 4});
  const looks = fc.array(
    fc.nat(997).map((look) => look / 997),
    {minLength: 2, maxLength: 2},
  );
  const plans = fc.option(
    fc.integer({min: 0, max: 100_000}).map((usdPerMonth) => [{id: 'plan', usdPerMonth}]),
    {nil: []},
  );
  return fc
    .tuple(rivals, fc.constantFrom(...parameters), fc.tuple(end, end), looks, plans)
    .map(([workloads, parameter, ends, looked, flat]) => ({
      scenario: workloads[0]!.scenario,
      offers: workloads.map(({offer}, index) => ({...offer, id: `offer-${index}`})),
      plans: flat,
      parameter,
      from: Math.min(...ends),
      to: Math.max(...ends),
      looks: looked,
    }));
}

/** What everyone asks at one value, by brute force: those who can take the workload only. */
function asksAt({scenario, offers, plans, parameter}: Question, value: number): Map<string, number> {
  const there = withField(scenario, parameter, value);
  const asks = new Map<string, number>();
  const kind = offers.some((offer) => offer.kind === 'chat') ? 'chat' : 'embedding';
  for (const offer of offers) {
    const result = estimate(there, offer, {at: AT});
    if (offer.kind === kind && result.status === 'priced' && result.fits.ok) asks.set(offer.id, result.usd.perMonth);
  }
  for (const {id, usdPerMonth} of plans) asks.set(id, usdPerMonth);
  return asks;
}

function assertCheapest(asks: Map<string, number>, claimed: string | null, value: number): void {
  if (claimed === null) {
    assert.equal(asks.size, 0, `somebody fits at ${value}`);
    return;
  }
  const ask = asks.get(claimed);
  assert.ok(ask !== undefined, `${claimed} does not fit at ${value}`);
  const least = Math.min(...asks.values());
  assert.ok(ask <= least * (1 + 1e-9) + 1e-300, `at ${value} ${claimed} asks ${ask}, somebody ${least}`);
}

function answer({scenario, offers, plans, parameter, from, to}: Question): FlipPoints {
  return flipPoints(scenario, offers, parameter, {from, to, at: AT, plans});
}

function assertCovers({segments, flips, from, to}: FlipPoints, step: number): void {
  assert.equal(segments[0]!.from, from);
  assert.equal(segments.at(-1)!.to, to);
  assert.equal(flips.length, segments.length - 1);
  segments.slice(1).forEach((segment, index) => {
    const before = segments[index]!;
    assert.equal(segment.from, before.to + step);
    assert.ok(segment.to >= segment.from);
    assert.notEqual(segment.cheapest, before.cheapest);
    assert.deepEqual(flips[index], {at: segment.from, before: before.cheapest, after: segment.cheapest});
  });
}

/** Looks inside each stretch as far from its ends as rounding of a sum of tokens reaches, and at random values. */
function checkContinuous(question: Question): void {
  const result = answer(question);
  assertCovers(result, 0);
  const {from, to, looks} = question;
  const within = 1e-9 * Math.max(1, to);
  for (const {from: low, to: high, cheapest} of result.segments) {
    if (high - low <= 2 * within) continue;
    for (const value of [low + within, (low + high) / 2, high - within]) {
      assertCheapest(asksAt(question, value), cheapest, value);
    }
  }
  for (const look of looks) {
    const value = from + (to - from) * look;
    const own = result.segments.find((one) => one.from + within < value && value < one.to - within);
    if (own) assertCheapest(asksAt(question, value), own.cheapest, value);
  }
}

/** At a flip two costs agree, or one of them jumps or stops fitting there, or a value stands apart. */
function checkFlips(question: Question): void {
  const {flips} = answer(question);
  const within = 1e-9 * Math.max(1, question.to);
  for (const {at, before, after} of flips) {
    const [below, there, above] = [at - within, at, at + within].map((value) => {
      return asksAt(question, Math.min(Math.max(value, question.from), question.to));
    });
    const costs = (id: string | null): (number | undefined)[] =>
      [below, there, above].map((asks) => (id === null ? undefined : asks!.get(id)));
    const [one, other] = [costs(before), costs(after)];
    const agree = one[1] !== undefined && other[1] !== undefined && relativeError(one[1], other[1]) <= 1e-9;
    const breaks = (list: (number | undefined)[]): boolean =>
      list.some((usd) => usd === undefined || relativeError(usd, list[1] ?? Infinity) > 1e-7);
    assert.ok(agree || breaks(one) || breaks(other), `at ${at}: ${String(one)} and ${String(other)}`);
  }
}

const tokenQuestions = questions(tokens, fc.oneof(fc.nat(2_000), fc.nat(200_000)));
const shareQuestions = questions(
  shares,
  fc.nat(1000).map((thousandths) => thousandths / 1000),
);
const amountQuestions = questions(amounts, fc.nat(1_000_000));

const wholeQuestions = questions(counts, fc.integer({min: 1, max: 15}));

describe('flip points', () => {
  it('name the cheapest at every value of a token count', () => forAll(tokenQuestions, checkContinuous, CASES));
  it('name the cheapest at every value of a share', () => forAll(shareQuestions, checkContinuous, CASES));
  it('name the cheapest at every value of an amount', () => forAll(amountQuestions, checkContinuous, CASES));
  it('lie where costs of a token count meet, jump or end', () => forAll(tokenQuestions, checkFlips, CASES));
  it('lie where costs of a share meet', () => forAll(shareQuestions, checkFlips, CASES));

  it('name the cheapest at every whole number', () =>
    forAll(
      wholeQuestions,
      (question) => {
        const result = answer(question);
        assertCovers(result, 1);
        for (const {from, to, cheapest} of result.segments) {
          for (let value = from; value <= to; value += 1) assertCheapest(asksAt(question, value), cheapest, value);
        }
      },
      CASES,
    ));
});
