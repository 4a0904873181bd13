import type {Messages} from './en/core.js';
import type {advice} from './en/advice.js';
import type {chart} from './en/chart.js';
import type {counter} from './en/counter.js';
import type {currency} from './en/currency.js';
import type {expected} from './en/expected.js';
import type {explain} from './en/explain.js';
import type {map} from './en/map.js';
import type {picker} from './en/picker.js';
import type {plans} from './en/plans.js';
import type {price} from './en/price.js';
import type {sharing} from './en/sharing.js';
import type {tiers} from './en/tiers.js';
import type {usage} from './en/usage.js';

/** Texts of views that are loaded on first use. */
export interface ViewTexts {
  advice: typeof advice;
  chart: typeof chart;
  counter: typeof counter;
  currency: typeof currency;
  /** Absent in English, which problems are written in. */
  expected: typeof expected;
  explain: typeof explain;
  map: typeof map;
  picker: typeof picker;
  plans: typeof plans;
  price: typeof price;
  sharing: typeof sharing;
  tiers: typeof tiers;
  usage: typeof usage;
}

/** Everything that a language says. */
export type Texts = Messages & ViewTexts;

/** What is at hand in a language: English has the texts of a view in the view's own module. */
export type LoadedTexts = Messages & Partial<ViewTexts>;

/**
 * Finds the texts of a view.
 *
 * @param english - What the view brings along, used where the language has none of its own.
 */
export function viewTexts<N extends keyof ViewTexts>(texts: LoadedTexts, name: N, english: ViewTexts[N]): ViewTexts[N] {
  return (texts as Partial<ViewTexts>)[name] ?? english;
}

/** Texts that surely have those of a view. */
export type TextsWith<N extends keyof ViewTexts> = LoadedTexts & Pick<ViewTexts, N>;

const complete = new WeakMap<LoadedTexts, LoadedTexts>();

/**
 * Adds the texts of a view to those at hand, for parts of the view that get them all.
 *
 * @returns The same object each time, so that whoever compares sees no change where there is none.
 */
export function withTexts<N extends keyof ViewTexts>(texts: LoadedTexts, name: N, english: ViewTexts[N]): TextsWith<N> {
  if ((texts as Partial<ViewTexts>)[name] !== undefined) return texts as TextsWith<N>;
  const known = complete.get(texts);
  const all = {...(known ?? texts), [name]: english} as TextsWith<N>;
  if (known && known[name] !== undefined) return known as TextsWith<N>;
  complete.set(texts, all);
  return all;
}
