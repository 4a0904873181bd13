import type {explain as english} from '../en/explain.js';
import {arithmetic} from './explain/arithmetic.js';
import {assumption, origin, presetWhy} from './explain/assumption.js';
import {ledger} from './explain/ledger.js';
import {term} from './explain/term.js';
import {termLabels, termTexts} from './terms.js';

/** German texts that explain. Shown on request. */
export const explain: typeof english = {
  texts: termTexts,
  label: termLabels,
  term,
  arithmetic,
  ledger,
  assumption,
  origin,
  presetWhy,
};
