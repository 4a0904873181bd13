import {parseAttributeNumber, parseNumber, type NumberProblem} from '../format/parse-number.js';
import type {ChartOptions, ChartViewName} from './chart-view.js';

/** Numbers that a visitor or an author sets on a chart itself. */
export type ChartNumber = 'budget' | 'growth' | 'uncertainty' | 'months';

interface NumberOption {
  readonly min: number;
  readonly max: number;
  /** Shown and typed as a percentage. */
  readonly percent: boolean;
  readonly whole: boolean;
  /** In force where nothing usable is set; undefined: none. */
  readonly fallback: number | undefined;
}

export const CHART_NUMBERS: Readonly<Record<ChartNumber, NumberOption>> = {
  budget: {min: 0, max: 1e15, percent: false, whole: false, fallback: undefined},
  growth: {min: -1, max: 10, percent: true, whole: false, fallback: 0},
  uncertainty: {min: 0, max: 1, percent: true, whole: false, fallback: 0.3},
  months: {min: 1, max: 60, percent: false, whole: true, fallback: 12},
};

/** What a visitor may set, by view. */
export const VIEW_NUMBERS: Readonly<Partial<Record<ChartViewName, readonly ChartNumber[]>>> = {
  sensitivity: ['uncertainty'],
  forecast: ['months', 'growth', 'uncertainty', 'budget'],
};

/** Why a number cannot be used; texts live in i18n. */
export type OptionProblem = NumberProblem | 'not-whole' | 'below-minimum' | 'above-maximum';

export type ReadOption =
  | {readonly ok: true; readonly value: number | undefined}
  | {readonly ok: false; readonly problem: OptionProblem; readonly suggestion?: string};

/**
 * Reads what a visitor types into a field of a chart.
 *
 * @param locale - BCP 47 tag, whose signs count.
 * @returns Undefined as the value where nothing is typed and nothing is fine.
 */
export function readTypedOption(name: ChartNumber, typed: string, locale: string): ReadOption {
  const {percent, fallback} = CHART_NUMBERS[name];
  if (typed.trim() === '' && fallback === undefined) return {ok: true, value: undefined};
  return signed(name, typed, (text) => parseNumber(text, locale, {percent}));
}

/** What an element holds: as an author wrote it, or a number. */
export interface GivenOptions extends Readonly<Record<ChartNumber, unknown>> {
  readonly linear: unknown;
}

/** Reads an author's settings; what cannot be used counts as not set. */
export function readChartOptions(given: GivenOptions): ChartOptions {
  const {linear} = given;
  const numberOf = (name: ChartNumber): number | undefined => givenNumber(name, given[name]);
  return {
    linear: linear === true || linear === '' || linear === 'true',
    budgetUsd: numberOf('budget'),
    growthPerMonth: numberOf('growth') ?? 0,
    uncertainty: numberOf('uncertainty') ?? 0.3,
    months: numberOf('months') ?? 12,
  };
}

function givenNumber(name: ChartNumber, given: unknown): number | undefined {
  const read =
    typeof given === 'string'
      ? signed(name, given, (text) => parseAttributeNumber(text, {percent: text.trim().endsWith('%')}))
      : typeof given === 'number'
        ? inDomain(name, given)
        : undefined;
  return read?.ok ? read.value : CHART_NUMBERS[name].fallback;
}

/** Numbers are read without a sign; only growth may have one. */
function signed(name: ChartNumber, typed: string, parse: (text: string) => ReturnType<typeof parseNumber>): ReadOption {
  const text = typed.trim();
  const isNegative = CHART_NUMBERS[name].min < 0 && /^[-−]/.test(text);
  const parsed = parse(isNegative ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  return inDomain(name, isNegative ? -parsed.value : parsed.value);
}

function inDomain(name: ChartNumber, value: number): ReadOption {
  const {min, max, whole} = CHART_NUMBERS[name];
  if (!Number.isFinite(value)) return {ok: false, problem: 'not-finite'};
  if (value < min) return {ok: false, problem: 'below-minimum'};
  if (value > max) return {ok: false, problem: 'above-maximum'};
  if (whole && !Number.isInteger(value)) return {ok: false, problem: 'not-whole'};
  return {ok: true, value};
}
