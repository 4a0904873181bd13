import {parseAttributeNumber} from '../format/parse-number.js';
import {isDay} from './day.js';
import {shown} from './read-settings.js';
import type {DisplayCurrency, Problem} from './snapshot.js';

/** What a page's author sets to show amounts in another currency as well. */
export interface CurrencySettings {
  readonly currency?: unknown;
  readonly exchangeRate?: unknown;
  readonly exchangeDate?: unknown;
}

/** Prices are in it already. */
const PRICED_IN = 'USD';

/**
 * Reads the currency that amounts are shown in besides USD: nothing is converted without a rate and its day.
 *
 * @returns No currency where none is set, where it is USD, or where a part is missing or unusable: a problem then.
 */
export function readCurrency(settings: CurrencySettings): {currency: DisplayCurrency | undefined; problems: Problem[]} {
  const code = textOf(settings.currency).toUpperCase();
  if (code === '' || code === PRICED_IN) return {currency: undefined, problems: []};
  const rate = parseAttributeNumber(textOf(settings.exchangeRate));
  const date = textOf(settings.exchangeDate);
  const problems = [
    ...(isCurrency(code) ? [] : [problem('currency', settings.currency, 'a currency of ISO 4217, e.g. EUR')]),
    ...(rate.ok && rate.value > 0
      ? []
      : [problem('exchange-rate', settings.exchangeRate, 'units of the currency for 1 USD')]),
    ...(isDay(date) ? [] : [problem('exchange-date', settings.exchangeDate, 'a day as YYYY-MM-DD')]),
  ];
  return problems.length > 0 || !rate.ok
    ? {currency: undefined, problems}
    : {currency: {code, perUsd: rate.value, date}, problems};
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function problem(name: string, value: unknown, expected: string): Problem {
  return {name, value: shown(value ?? ''), expected, kind: 'setting'};
}
