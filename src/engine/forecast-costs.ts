import {estimate} from './estimate.js';
import type {EstimateOptions, PricedEstimate, UnpricedEstimate} from './estimate-result.js';
import type {ForecastSettings} from './forecast-inputs.js';
import {conversationsPerMonth, MINUTES_PER_MONTH} from './month.js';
import type {MonthCosts} from './monte-carlo.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';
import {triangularPoints} from './triangular-points.js';

// With 15 points, as with 5, none of the 10th, 25th, 50th, 75th and 90th percentile of a spread falls on the border
// between two points, where chance alone would say which of them it is.
const MANY_POINTS = 15;
/** Of the output where calls vary too: every pair of points is priced. */
const FEW_POINTS = 5;

/** One month of a forecast before chance: its traffic, and what a conversation may cost. */
export interface ForecastCosts extends MonthCosts {
  /** Whether every conversation that may be drawn fits the offer's limits. */
  readonly fits: boolean;
}

/** What one conversation costs per combination of calls per turn and output; see {@link MonthCosts}. */
type ConversationCosts = Omit<ForecastCosts, 'conversations'>;

interface ConversationCost {
  readonly usd: number;
  /** The part that a repeated call costs again: all but web searches. */
  readonly repeatedUsd: number;
  readonly fits: boolean;
}

/**
 * Prices every month of a forecast for every combination of inputs that may be drawn.
 *
 * @returns One entry per month, or the unpriced estimate.
 * @throws {RangeError} If a token count leaves the domain of its field, as a steep drift can make it.
 */
export function forecastCosts(
  scenario: Scenario,
  offer: Offer,
  settings: ForecastSettings,
  options: EstimateOptions,
): readonly ForecastCosts[] | UnpricedEstimate {
  const asked = estimate(scenario, offer, options);
  if (asked.status === 'unpriced') return asked;
  const byExtraTokens = new Map<number, ConversationCosts>();
  return Array.from({length: settings.months}, (_, monthsAhead) => {
    const extraTokens = (settings.drift?.tokensPerMonth ?? 0) * monthsAhead;
    const costs =
      byExtraTokens.get(extraTokens) ??
      conversationCosts(drifted(scenario, settings, extraTokens), offer, settings, options);
    byExtraTokens.set(extraTokens, costs);
    return {...costs, conversations: conversationsIn(scenario, settings, monthsAhead)};
  });
}

/** Counts the conversations of a month without spikes that reach the model. */
function conversationsIn(scenario: Scenario, settings: ForecastSettings, ahead: number): number {
  const {growthPerMonth, season, startMonth = 1} = settings;
  const multiple = season?.[(startMonth - 1 + ahead) % season.length] ?? 1;
  return (
    conversationsPerMonth(scenario) * (1 - scenario.responseCacheHitRate) * (1 + growthPerMonth) ** ahead * multiple
  );
}

function drifted(scenario: Scenario, {drift}: ForecastSettings, extraTokens: number): Scenario {
  if (!drift) return scenario;
  const {tokens} = scenario;
  return {...scenario, tokens: {...tokens, [drift.part]: tokens[drift.part] + extraTokens}};
}

function conversationCosts(
  scenario: Scenario,
  offer: Offer,
  {callsPerTurn, output, retryStorm}: ForecastSettings,
  options: EstimateOptions,
): ConversationCosts {
  const calls = callsPerTurn ? triangularPoints(callsPerTurn, MANY_POINTS) : [scenario.callsPerTurn];
  const multiples = output ? triangularPoints(output, callsPerTurn ? FEW_POINTS : MANY_POINTS) : [1];
  const costs = multiples.flatMap((multiple) => {
    const costAt = costByCalls(withOutput(scenario, multiple), offer, options, retryStorm !== undefined);
    return calls.map((average) => between(average, costAt));
  });
  const stormShare = retryStorm ? (retryStorm.multiplier - 1) * (retryStorm.minutes / MINUTES_PER_MONTH) : 0;
  return {
    callsPoints: calls.length,
    outputPoints: multiples.length,
    usdPerConversation: Float64Array.from(costs, ({usd}) => usd),
    stormUsdPerConversation: Float64Array.from(costs, ({repeatedUsd}) => repeatedUsd * stormShare),
    fits: costs.every(({fits}) => fits),
  };
}

function withOutput(scenario: Scenario, multiple: number): Scenario {
  const {output, reasoning} = scenario.tokens;
  return {...scenario, tokens: {...scenario.tokens, output: output * multiple, reasoning: reasoning * multiple}};
}

/** Prices a scenario by whole calls per turn, each number once. */
function costByCalls(
  scenario: Scenario,
  offer: Offer,
  options: EstimateOptions,
  withStorm: boolean,
): (callsPerTurn: number) => ConversationCost {
  const searches = withStorm && scenario.webSearchesPerConversation > 0;
  const known = new Map<number, ConversationCost>();
  return (callsPerTurn) => {
    const cost = known.get(callsPerTurn) ?? costOf({...scenario, callsPerTurn}, offer, options, searches);
    known.set(callsPerTurn, cost);
    return cost;
  };
}

function costOf(scenario: Scenario, offer: Offer, options: EstimateOptions, searches: boolean): ConversationCost {
  const whole = pricedEstimate(scenario, offer, options);
  const repeated = searches ? pricedEstimate({...scenario, webSearchesPerConversation: 0}, offer, options) : whole;
  return {usd: whole.usd.perConversation, repeatedUsd: repeated.usd.perConversation, fits: whole.fits.ok};
}

/** Prices what must have a price: whether it has one hangs on the day alone, and that was asked before. */
function pricedEstimate(scenario: Scenario, offer: Offer, options: EstimateOptions): PricedEstimate {
  const priced = estimate(scenario, offer, options);
  if (priced.status === 'unpriced') throw new Error(`${offer.id}: a price that depends on the workload`);
  return priced;
}

/** Mixes conversations of the two whole numbers of calls around an average. */
function between(average: number, costAt: (calls: number) => ConversationCost): ConversationCost {
  const fewer = costAt(Math.floor(average));
  const share = average - Math.floor(average);
  const more = costAt(Math.ceil(average));
  return {
    usd: fewer.usd + share * (more.usd - fewer.usd),
    repeatedUsd: fewer.repeatedUsd + share * (more.repeatedUsd - fewer.repeatedUsd),
    fits: fewer.fits && more.fits,
  };
}
