import {termLabels} from '../i18n/en/term-labels.js';
import type {LoadedTexts} from '../i18n/texts.js';
import type {Term} from './term-button.js';

/** @returns What a term is called: the label of its field, else its own name. */
export function termLabel(term: Term, {field, explain: loaded}: LoadedTexts): string {
  const labels: Readonly<Record<string, string>> = {...field, ...(loaded?.label ?? termLabels)};
  return labels[term] ?? term;
}
