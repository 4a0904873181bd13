import {conversationsPerMonth} from './month.js';
import {withField, type ScenarioPath} from './scenario-fields.js';
import type {Scenario} from './scenario.js';
import type {FeeRow, SweepGroup} from './sweep-tariffs.js';

/** Copies a scenario so that one of its fields can be overwritten again and again; the original stays as it is. */
export function movingPoint(
  scenario: Scenario,
  parameter: ScenarioPath,
): {point: Scenario; moveTo: (value: number) => void} {
  const point = withField(scenario, parameter, 0);
  const [group = parameter, leaf] = parameter.split('.');
  const holder: unknown = leaf === undefined ? point : point[group as keyof Scenario];
  const name = leaf ?? group;
  return {point, moveTo: (value) => void ((holder as Record<string, number>)[name] = value)};
}

/** Adds what tokens cost at one point to every row. @param index - Of the point; the meters hold its tokens. */
export function addTokens(point: Scenario, groups: readonly SweepGroup[], index: number): void {
  const factor = billedConversations(point) * (1 + point.retryRate) * (1 - point.discount);
  const {batchShare} = point;
  for (const {meter, bills} of groups) {
    for (const {row, isBatch, usdPerToken} of bills) {
      let usd = 0;
      for (let slot = 0; slot < usdPerToken.length; slot += 1) {
        usd += (usdPerToken[slot] ?? 0) * (meter.tokens[slot] ?? 0);
      }
      row[index] = (row[index] ?? 0) + usd * factor * (isBatch ? batchShare : 1 - batchShare);
    }
  }
}

/** Adds the fees: a retried call pays its fee again, a search is paid once, and neither is discounted. */
export function addFees(point: Scenario, fees: readonly FeeRow[], index: number): void {
  const conversations = billedConversations(point);
  const calls = point.turns * point.callsPerTurn * (1 + point.retryRate);
  for (const {row, perCall, perSearch} of fees) {
    const usd = perCall * calls + perSearch * point.webSearchesPerConversation;
    row[index] = (row[index] ?? 0) + usd * conversations;
  }
}

/** Those that the response cache does not answer. */
function billedConversations(point: Scenario): number {
  return conversationsPerMonth(point) * (1 - point.responseCacheHitRate);
}
