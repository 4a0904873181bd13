import fc from 'fast-check';
import type {Band, ISODate, Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {anyOffers, ascending} from './oracle/any-offers.js';
import {measure, requestsOf} from './oracle/prompts.js';
import {ratioOf} from './oracle/simulate.js';

/**
 * Token counts are multiples of 1/4 and tokenizer ratios of 1/8, so that sums of them are exact in any order:
 * two implementations can then agree on which side of a threshold a prompt lies, even when it lies exactly on it.
 */
const tokenCount = fc.oneof(
  {weight: 2, arbitrary: fc.constant(0)},
  {weight: 4, arbitrary: fc.nat(4_000)},
  {weight: 2, arbitrary: fc.nat(8_000).map((quarters) => quarters / 4)},
  {weight: 1, arbitrary: fc.nat(150_000)},
);

/** A share in [0, 1], with both ends likely. Not `fc.double`: its subnormals have too few digits to compare. */
export const share = fc.oneof(
  fc.constantFrom(0, 1, 0.5),
  fc.nat(1000).map((thousandths) => thousandths / 1000),
);

/** A scenario of ordinary size: at most 72 calls. */
export const scenarios: fc.Arbitrary<Scenario> = scenariosOf(
  fc.integer({min: 1, max: 12}),
  fc.integer({min: 1, max: 6}),
);

/**
 * Scenarios with long conversations.
 *
 * @param maxCalls - Most calls of one conversation, turns x calls.
 */
export function longScenarios(maxCalls: number): fc.Arbitrary<Scenario> {
  const shapes = fc.tuple(fc.integer({min: 1, max: 40}), fc.integer({min: Math.floor(maxCalls / 2), max: maxCalls}));
  return fc.tuple(scenarios, shapes).map(([scenario, [callsPerTurn, calls]]) => ({
    ...scenario,
    callsPerTurn,
    turns: Math.floor(calls / callsPerTurn),
  }));
}

function scenariosOf(turns: fc.Arbitrary<number>, callsPerTurn: fc.Arbitrary<number>): fc.Arbitrary<Scenario> {
  const conversations = fc.oneof(
    fc.nat(1_000_000),
    fc.nat(10_000).map((tenths) => tenths / 10),
  );
  return fc.record({
    traffic: fc.record({conversations, per: fc.constantFrom('day', 'month')}),
    turns,
    callsPerTurn,
    tokens: fc.record({
      system: tokenCount,
      tools: tokenCount,
      context: tokenCount,
      user: tokenCount,
      toolResult: tokenCount,
      output: tokenCount,
      reasoning: tokenCount,
    }),
    history: fc.record({
      keep: fc.constantFrom('all', 'last', 'none'),
      lastTurns: fc.nat(6),
      withContext: fc.boolean(),
    }),
    cache: fc.record({
      enabled: fc.oneof(fc.constant(true), fc.boolean()),
      hitRate: share,
      ttl: fc.constantFrom('short', '1h'),
    }),
    responseCacheHitRate: share,
    batchShare: share,
    mode: fc.constantFrom('standard', 'flex', 'priority', 'fast'),
    region: fc.constantFrom('global', 'us', 'eu', 'regional'),
    retryRate: fc.oneof(
      fc.constant(0),
      fc.nat(2000).map((thousandths) => thousandths / 1000),
    ),
    discount: share,
    tokenBasis: fc.constantFrom('same-tokens', 'same-text'),
    people: fc.integer({min: 1, max: 500}),
    use: fc.constantFrom('product', 'personal'),
    webSearchesPerConversation: fc.oneof(
      fc.constant(0),
      fc.nat(100).map((tenths) => tenths / 10),
    ),
  });
}

/** Offers of every shape the types allow, except those without an `input` or `output` rate. */
export const offers = anyOffers;

/** A scenario, an offer whose thresholds the scenario may hit exactly, and a day, in or out of the offer's periods. */
export interface Workload {
  scenario: Scenario;
  offer: Offer;
  at: ISODate | undefined;
}

const days = fc.constantFrom('2025-06-01', '2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31');

/** Random scenarios on random offers. */
export const workloads: fc.Arbitrary<Workload> = workloadsOf(scenarios);

export function workloadsOf(anyScenario: fc.Arbitrary<Scenario>): fc.Arbitrary<Workload> {
  const picks = fc.record({band: fc.nat(), minimum: fc.nat(), aims: fc.boolean(), atPrefix: fc.boolean()});
  return fc
    .tuple(anyScenario, offers, fc.option(days, {nil: undefined}), picks)
    .map(([scenario, offer, at, pick]) => ({scenario, offer: pick.aims ? aimed(scenario, offer, pick) : offer, at}));
}

/** Moves the offer's thresholds and limits to sizes that calls of the scenario have exactly. */
function aimed(scenario: Scenario, offer: Offer, pick: {band: number; minimum: number; atPrefix: boolean}): Offer {
  const sizes: {promptTokens: number; prefixTokens: number}[] = [];
  for (const request of requestsOf(scenario, ratioOf(scenario, offer))) {
    sizes.push(measure(request));
    if (sizes.length >= 72) break;
  }
  const answer = (scenario.tokens.output + scenario.tokens.reasoning) * ratioOf(scenario, offer);
  const over = Math.max(1, sizes[pick.band % sizes.length]!.promptTokens);
  const target = sizes[pick.minimum % sizes.length]!;
  const moved = (list: readonly Band[]): Band[] =>
    ascending([{...list[0]!, over}, ...list.slice(1).filter((band) => band.over !== over)]);
  return {
    ...offer,
    prices: offer.prices.map((prices) => (prices.bands ? {...prices, bands: moved(prices.bands)} : prices)),
    ...(offer.cache && {cache: {...offer.cache, minTokens: pick.atPrefix ? target.prefixTokens : target.promptTokens}}),
    ...(offer.context !== undefined && {context: over + answer}),
    ...(offer.maxOutput !== undefined && {maxOutput: answer}),
  };
}
