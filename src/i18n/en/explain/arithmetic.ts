import type {PluralForms} from '../../text.js';

/** English texts of the ledger's arithmetic and of where each rate is from. */
export const arithmetic = {
  tokens: '{tokens} tokens × {rate} per million = {usd}',
  /** `share` is what is left to pay, e.g. 90%. */
  discounted: '{tokens} tokens × {rate} per million × {share} after the discount = {usd}',
  requests: '{count} requests × {fee} per 1,000 = {usd}',
  searches: '{count} web searches × {fee} per 1,000 = {usd}',
  conversation: 'A conversation: {turns} × {turnUsd} on average = {usd}',
  turns: {one: '{n} turn', other: '{n} turns'} satisfies PluralForms,
  /** `count` is a number of conversations, `usd` the cost of one, `total` that of a month. */
  byMonth: 'A month: {count} conversations × {usd} = {total}',
  byDay: 'A month: {days} days × {count} conversations × {usd} = {total}',
  byMonthAnswered: 'A month: {count} conversations × {share} that reach the model × {usd} = {total}',
  byDayAnswered: 'A month: {days} days × {count} conversations × {share} that reach the model × {usd} = {total}',
  standard: 'standard rate',
  own: 'your own rate',
  since: 'since {date}',
  /** A mode's own published rate. */
  modeRate: '{mode} rate, as published',
  /** `times` is a multiple such as "0.5 ×", `rate` the standard rate it applies to. */
  modeTimes: '{mode}: {times} {rate}',
  /** In a mode, but at the standard rate. */
  modeStandard: '{mode}: standard rate',
  over: 'prompts past {over} tokens',
  from: 'prompts from {over} tokens on',
  /** `times` is a multiple such as "1.1 ×". */
  region: 'region {region}: {times}',
  oneHour: 'one-hour cache',
  asOutput: 'billed as output',
  cacheReadAsInput: 'read from the cache, billed as input',
  cacheWriteAsInput: 'written to the cache, billed as input',
  /** In place of one rate, where a line has several. */
  severalRates: '{count} rates',
  schedule: 'mix of the rates of the week’s hours',
  promo: 'promotion until {date}',
  /** Source of a mode's terms, e.g. batch. */
  modeSource: '{mode}: read on {date}. Source: {source}.',
  sources: 'Where the rates are from',
  effective: 'per million tokens',
  copyCsv: 'Copy as CSV',
  rateFrom: 'Rate from',
  formula: 'Arithmetic',
  source: 'Source',
  checked: 'Checked on',
  trust: 'Trust',
};
