import {DAYS_PER_MONTH} from '../engine/month.js';
import type {ISODate, Offer} from '../engine/offer.js';
import {parseScenario} from '../engine/parse-scenario.js';
import {MAX_NUMBER} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {conversationShapeOf, type ConversationShape} from './conversation-shape.js';
import {fittedCache} from './fitted-cache.js';
import {meanCallOf, type MeanCall} from './mean-call.js';
import {repriceUsage} from './reprice-usage.js';
import {scenarioModes} from './scenario-modes.js';
import type {ScenarioNote} from './scenario-note.js';
import type {UsageSummary} from './usage-summary.js';
import {usageTotals, type DaySpan} from './usage-totals.js';

export interface ScenarioFromUsageOptions {
  /** Says what averages hide on it: calls past its thresholds. */
  readonly offer?: Offer;
  /** Day whose prices count for that. Default: the day on which the offer was last checked. */
  readonly at?: ISODate;
}

export interface ScenarioFromUsage {
  readonly scenario: Scenario;
  readonly notes: readonly ScenarioNote[];
}

/**
 * Makes a scenario of a log: its mean call, its turns, its caching and the traffic of its days, for a month of 30.
 *
 * Retries and answers from a response cache are in the log's calls already, and its tokens are those of its own models.
 * What no log says stays as it was: people, region, discount, searches.
 *
 * @param base - A valid scenario, which stands where the log says nothing.
 * @returns A valid scenario, with what was assumed for it.
 * @throws {RangeError} If `at` is not a day.
 */
export function scenarioFromUsage(
  summary: UsageSummary,
  base: Scenario,
  options: ScenarioFromUsageOptions = {},
): ScenarioFromUsage {
  const totals = usageTotals(summary.groups);
  const mean = meanCallOf(totals, base);
  if (!mean) return {scenario: base, notes: [{code: 'no-calls', params: {}}]};
  const shape = conversationShapeOf(mean, summary.conversations);
  const fitted = fittedCache(mean, shape, cachedShareOf(summary), base);
  const {turns, callsPerTurn, toolResult, keep} = shape;
  const {output, reasoning} = mean.tokens;
  const scenario: Scenario = {
    ...base,
    traffic: trafficOf(mean, shape, totals.span, base),
    turns,
    callsPerTurn,
    tokens: {system: fitted.system, tools: 0, context: 0, user: fitted.user, toolResult, output, reasoning},
    history: {...base.history, keep},
    cache: fitted.cache,
    responseCacheHitRate: 0,
    ...scenarioModes(summary),
    retryRate: 0,
    tokenBasis: 'same-tokens',
  };
  const notes = [...mean.notes, trafficNote(summary, mean, totals.span), ...shape.notes, ...fitted.notes];
  return {scenario: parseScenario(scenario, base).scenario, notes: [...notes, ...hiddenNotes(summary, options)]};
}

function trafficOf(
  {calls}: MeanCall,
  {turns, callsPerTurn}: ConversationShape,
  span: DaySpan | undefined,
  {traffic}: Scenario,
): Scenario['traffic'] {
  if (!span) return traffic;
  const conversations = (calls / (turns * callsPerTurn) / span.days) * DAYS_PER_MONTH;
  return {conversations: Math.min(MAX_NUMBER, conversations), per: 'month'};
}

function trafficNote({groups}: UsageSummary, {calls}: MeanCall, span: DaySpan | undefined): ScenarioNote {
  if (!span) return {code: 'traffic-kept', params: {}};
  const undated = groups.filter(({day}) => day === undefined);
  const rowsWithoutDay = undated.reduce((sum, {rows}) => sum + rows, 0);
  return {code: 'traffic-from-days', params: {days: span.days, calls, rowsWithoutDay}};
}

/** Sums do not say which of their calls read anything. */
function cachedShareOf({promptSizes, cachedCalls, groups}: UsageSummary): number | undefined {
  const calls = promptSizes.counts.reduce((sum, count) => sum + count, 0);
  return groups.some(({isSum}) => isSum) || calls === 0 ? undefined : cachedCalls / calls;
}

function hiddenNotes(summary: UsageSummary, {offer, at}: ScenarioFromUsageOptions): ScenarioNote[] {
  const models = new Set(summary.groups.map(({model}) => model)).size;
  const notes: ScenarioNote[] = models > 1 ? [{code: 'models-mixed', params: {models}}] : [];
  const [repriced] = offer ? repriceUsage(summary, [offer], at === undefined ? {} : {at}) : [];
  if (repriced?.status !== 'priced' || repriced.longContext.calls === 0) return notes;
  const ofCalls = summary.groups.flatMap(({cells}) => cells).reduce((sum, {calls}) => sum + calls, 0);
  return [...notes, {code: 'past-threshold', params: {...repriced.longContext, ofCalls}}];
}
