import {parseNumber} from '../format/parse-number.js';
import type {NumberProblem} from '../format/read-number.js';
import {CUSTOM_SELLER, type CustomOffer} from './custom-offer.js';

export const MOST_CUSTOM_OFFERS = 20;
export const LONGEST_CUSTOM_NAME = 60;
const MOST_USD_PER_MTOK = 1e6;
const MOST_CONTEXT_TOKENS = 1e9;

/** A visitor's own rates as they were typed. */
export type CustomDraft = Readonly<Record<'name' | 'input' | 'output' | 'cacheRead' | 'batch' | 'context', string>>;

export const EMPTY_DRAFT: CustomDraft = {name: '', input: '', output: '', cacheRead: '', batch: '', context: ''};

/** Why a field cannot be used. */
export type CustomProblem =
  | {code: NumberProblem; suggestion?: string; max: number}
  | {code: 'above-maximum'; max: number}
  | {code: 'below-minimum'; min: number}
  | {code: 'no-name' | 'long-name'};

export type CustomProblems = Readonly<Partial<Record<keyof CustomDraft, CustomProblem>>>;

export type ReadCustomOffer = {ok: true; offer: CustomOffer} | {ok: false; problems: CustomProblems};

interface NumberField {
  readonly optional?: boolean;
  readonly percent?: boolean;
  readonly min?: number;
  readonly max: number;
}

const NUMBER_FIELDS: Readonly<Record<Exclude<keyof CustomDraft, 'name'>, NumberField>> = {
  input: {max: MOST_USD_PER_MTOK},
  output: {max: MOST_USD_PER_MTOK},
  cacheRead: {max: MOST_USD_PER_MTOK, optional: true},
  batch: {max: 1, percent: true, optional: true},
  context: {min: 1, max: MOST_CONTEXT_TOKENS, optional: true},
};

/**
 * Reads what a visitor typed as their own rates.
 *
 * @param locale - BCP 47 tag, for decimal signs and groups.
 * @param others - What they have already: the new id differs from theirs.
 * @param edited - What is being changed: it keeps its id, and what the form has no field for.
 */
export function readCustomOffer(
  draft: CustomDraft,
  locale: string,
  others: readonly CustomOffer[],
  edited?: CustomOffer,
): ReadCustomOffer {
  const name = draft.name.replace(/[\s\p{Control}]+/gu, ' ').trim();
  const values: Partial<Record<keyof typeof NUMBER_FIELDS, number>> = {};
  const problems: Partial<Record<keyof CustomDraft, CustomProblem>> = {};
  if (name === '') problems.name = {code: 'no-name'};
  else if (name.length > LONGEST_CUSTOM_NAME) problems.name = {code: 'long-name'};
  for (const [key, field] of Object.entries(NUMBER_FIELDS) as [keyof typeof NUMBER_FIELDS, NumberField][]) {
    const read = readField(draft[key], field, locale);
    if (typeof read === 'number') values[key] = read;
    else if (read) problems[key] = read;
  }
  const {input, output, cacheRead, batch, context} = values;
  if (Object.keys(problems).length > 0 || input === undefined || output === undefined) return {ok: false, problems};
  const offer: CustomOffer = {
    id: edited?.id ?? freeId(name, others),
    name,
    input,
    output,
    ...(cacheRead !== undefined && {cacheRead}),
    ...(edited?.cacheWrite !== undefined && {cacheWrite: edited.cacheWrite}),
    ...(batch !== undefined && {batch}),
    ...(context !== undefined && {context}),
  };
  return {ok: true, offer};
}

/** @returns The value, the problem, or undefined where an optional field is left empty. */
function readField(typed: string, field: NumberField, locale: string): number | CustomProblem | undefined {
  const {min = 0, max, percent = false, optional = false} = field;
  if (optional && typed.trim() === '') return undefined;
  const parsed = parseNumber(typed, locale, {percent});
  if (!parsed.ok) {
    const {problem, suggestion} = parsed;
    return {code: problem, max, ...(suggestion !== undefined && {suggestion})};
  }
  // Half is 50, 50% or 0.5: no seller asks for 1% of the price in a batch.
  if (percent && parsed.value <= 0.01 && !/[%٪]/.test(typed)) return parsed.value * 100;
  if (parsed.value > max) return {code: 'above-maximum', max};
  return parsed.value < min ? {code: 'below-minimum', min} : parsed.value;
}

/** Ids are letters, digits and dashes, so that they travel in links; a name without any of these is an `offer`. */
function freeId(name: string, others: readonly CustomOffer[]): string {
  const letters = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  // One letter may come apart into four.
  const slug =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST_CUSTOM_NAME) || 'offer';
  const taken = new Set(others.map(({id}) => id));
  for (let number = 1; ; number += 1) {
    const id = `${CUSTOM_SELLER}/${slug}${number === 1 ? '' : `-${number}`}`;
    if (!taken.has(id)) return id;
  }
}
