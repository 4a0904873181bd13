import {formatCount} from '../format/format-count.js';
import {formatTokens} from '../format/format-tokens.js';
import {formatUsd} from '../format/format-usd.js';
import {promptTokensOf, TOKEN_KINDS} from '../usage/token-sums.js';
import type {UsageCost, UsageCosts} from '../usage/usage-costs.js';
import type {UsageStatistics} from '../usage/usage-statistics.js';
import {counted} from './counted.js';
import {reasonLine, usageNoteLine} from './note-lines.js';
import {textTable} from './text-table.js';

/** More days than a month has would hide the rest. */
const MOST_DAYS = 31;

const KIND_NAMES = {
  input: 'input, not cached',
  cacheRead: 'cache read',
  cacheWrite: 'cache write',
  cacheWrite1h: 'cache write, 1 h',
  output: 'output',
  reasoning: 'reasoning',
} as const;

const usd = (amount: number): string => formatUsd(amount, 'en');
const count = (value: number): string => formatCount(value, 'en');

/** Says what a log cost at list prices, and what has no price. */
export function billedLines(
  {total, byModel, byDay, unpriced, logged, notes}: UsageCosts,
  {span}: UsageStatistics,
): string[] {
  const {calls, extraUsd} = total.longContext;
  return [
    `At list prices: ${total.rows > 0 ? usd(total.usd) : 'unknown'} for ${counted(total.calls, 'call')}${span ? `, ${span.first} to ${span.last}` : ''}`,
    ...(calls > 0
      ? [`  of it ${usd(extraUsd)} for being past a threshold for long prompts: ${counted(calls, 'call')}`]
      : []),
    ...(logged ? [`  The log itself says ${usd(logged.usd)} in ${counted(logged.rows, 'row')}.`] : []),
    ...table(
      'Model',
      byModel.map((cost) => [`${cost.model} (${cost.offer.id})`, cost]),
    ),
    ...kindTable(total),
    ...(byDay.length <= MOST_DAYS
      ? table(
          'Day',
          byDay.map((cost) => [cost.day, cost]),
        )
      : []),
    ...unpricedTable(unpriced),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${usageNoteLine(note)}`)] : []),
  ];
}

function table(name: string, costs: readonly (readonly [name: string, cost: UsageCost])[]): string[] {
  if (costs.length === 0) return [];
  const rows = costs.map(([first, {calls, tokens, usd: amount}]) => [
    first,
    count(calls),
    ...tokenCells(tokens),
    usd(amount),
  ]);
  return ['', ...textTable([[name, 'Calls', 'Prompt tokens', 'Output tokens', 'USD'], ...rows], [1, 2, 3, 4])];
}

function kindTable({tokens, usdByKind}: UsageCost): string[] {
  const kinds = TOKEN_KINDS.filter((kind) => tokens[kind] > 0);
  if (kinds.length === 0) return [];
  const rows = kinds.map((kind) => [KIND_NAMES[kind], formatTokens(tokens[kind], 'en'), usd(usdByKind[kind])]);
  return ['', ...textTable([['Tokens', 'Count', 'USD'], ...rows], [1, 2])];
}

function unpricedTable(unpriced: UsageCosts['unpriced']): string[] {
  if (unpriced.length === 0) return [];
  const rows = unpriced.map(({model, calls, tokens, reason}) => [
    model ?? '',
    count(calls),
    ...tokenCells(tokens),
    reasonLine(reason),
  ]);
  return [
    '',
    'Without a price, and in no total:',
    ...textTable([['Model', 'Calls', 'Prompt tokens', 'Output tokens', 'Price'], ...rows], [1, 2, 3]),
  ];
}

function tokenCells(tokens: UsageCost['tokens']): [prompt: string, output: string] {
  return [formatTokens(promptTokensOf(tokens), 'en'), formatTokens(tokens.output + tokens.reasoning, 'en')];
}
