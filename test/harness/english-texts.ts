import {advice} from '../../src/i18n/en/advice.js';
import {chart} from '../../src/i18n/en/chart.js';
import {counter} from '../../src/i18n/en/counter.js';
import {currency} from '../../src/i18n/en/currency.js';
import {en} from '../../src/i18n/en/core.js';
import {expected} from '../../src/i18n/en/expected.js';
import {explain} from '../../src/i18n/en/explain.js';
import {map} from '../../src/i18n/en/map.js';
import {picker} from '../../src/i18n/en/picker.js';
import {plans} from '../../src/i18n/en/plans.js';
import {price} from '../../src/i18n/en/price.js';
import {sharing} from '../../src/i18n/en/sharing.js';
import {tiers} from '../../src/i18n/en/tiers.js';
import {usage} from '../../src/i18n/en/usage.js';
import type {Texts} from '../../src/i18n/texts.js';

/** Everything English says, the views that bring their own texts included. */
export const ENGLISH: Texts = {
  ...en,
  advice,
  chart,
  counter,
  currency,
  expected,
  explain,
  map,
  picker,
  plans,
  price,
  sharing,
  tiers,
  usage,
};

/** Every message of a language with its path, e.g. `summary.alone`. */
export function messagesOf(texts: unknown, path = ''): [path: string, message: string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts as object).flatMap(([key, value]) => messagesOf(value, path ? `${path}.${key}` : key));
}
