import {formatCount} from '../format/format-count.js';
import {formatPercent} from '../format/format-percent.js';
import {formatTokens} from '../format/format-tokens.js';
import {formatUsd} from '../format/format-usd.js';
import type {ScenarioNote} from '../usage/scenario-note.js';
import type {UnpricedUsageReason} from '../usage/usage-costs.js';
import type {UsageNote} from '../usage/usage-note.js';
import {counted} from './counted.js';

/** Says one thing that a reader has to know about the price of a log. */
export function usageNoteLine({code, params}: UsageNote): string {
  switch (code) {
    case 'sums-at-base-rates':
      return `No long prompt can be told in sums of calls: base rates count for ${counted(params.rows, 'row')}.`;
    case 'calls-unknown':
      return `Nobody says how many calls ${counted(params.rows, 'row')} sum up: each counts as one.`;
    case 'day-assumed':
      return `Without a day: ${counted(params.rows, 'row')}, priced at ${params.at ?? 'the day of the last check'}.`;
    case 'mode-not-offered':
      return `${params.offer} does not sell ${params.mode}: ${counted(params.rows, 'row')} priced at standard.`;
    case 'request-fee-left-out':
      return `${params.offer} charges ${formatUsd(params.usdPer1k, 'en')} per 1,000 requests besides: not counted.`;
    case 'time-of-day':
      return `${params.offer} has other rates at other hours: the mean over a week counts.`;
    case 'threshold-not-tallied':
      return `Of ${params.offer}, ${counted(params.calls, 'call')} may be past a threshold: the lower rates count.`;
    case 'days-merged':
      return `Too many days to keep apart: ${counted(params.rows, 'row')} priced without their day.`;
    case 'models-merged':
      return `Too many models to keep apart: ${counted(params.rows, 'row')} counted as unknown.`;
  }
}

/** Says one thing that was assumed to make a scenario of a log. */
export function scenarioNoteLine({code, params}: ScenarioNote): string {
  switch (code) {
    case 'no-calls':
      return 'The log has no calls.';
    case 'calls-estimated':
      return `Nobody says how many calls ${counted(params.rows, 'row')} sum up: taken for ${counted(params.calls, 'call')} of the usual size.`;
    case 'traffic-kept':
      return 'The log has no days: the traffic is that of the default scenario.';
    case 'traffic-from-days': {
      const undated =
        params.rowsWithoutDay > 0 ? `, with ${counted(params.rowsWithoutDay, 'row')} that have no day` : '';
      return `${counted(params.calls, 'call')} in ${counted(params.days, 'day')}${undated}, for a month of 30 days.`;
    }
    case 'conversations-unknown':
      return 'Calls are not tied together: each counts as a conversation.';
    case 'conversations-partial':
      return `Only the first ${counted(params.count, 'conversation')} were looked at.`;
    case 'turns-rounded':
      return `A conversation has ${counted(params.mean, 'call')} on average: ${formatCount(params.calls, 'en')} taken.`;
    case 'agent-loop':
      return `Each call adds ${tokens(params.tokensPerCall)} besides its output: taken for results of tools.`;
    case 'history-not-kept':
      return 'Prompts grow by less than the answers: no history is sent.';
    case 'cache-reads-capped':
      return `A call of the log reads ${tokens(params.logged)} from caches, one of the scenario ${tokens(params.scenario)}.`;
    case 'uncached-as-written':
      return `Not cached in the log: ${formatPercent(params.share, 'en')} of the prompt tokens; the scenario writes them to the cache.`;
    case 'models-mixed':
      return `Averages over ${counted(params.models, 'model')}.`;
    case 'past-threshold':
      return `Averages hide ${counted(params.calls, 'call')} of ${formatCount(params.ofCalls, 'en')} past a threshold, ${formatUsd(params.extraUsd, 'en')} dearer for it.`;
  }
}

/** Says why calls, or an offer, have no price. */
export function reasonLine({code, params}: UnpricedUsageReason): string {
  switch (code) {
    case 'unknown-model':
      return 'unknown: nobody known sells it by this name';
    case 'no-model':
      return 'unknown: the log names no model';
    case 'no-price-at':
      return `unknown: no price on ${params.at}`;
    case 'rate-unknown':
      return `unknown: no ${params.rate} rate`;
    case 'retired':
      return `not sold since ${params.since}`;
  }
}

function tokens(count: number): string {
  return `${formatTokens(count, 'en')} tokens`;
}
