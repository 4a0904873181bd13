import type {EncodingName} from './encoding.js';
import {figureResults, tokensByScript, type FigureResult} from './tokenizer-estimate-figures.js';
import {textKindOf} from './tokenizer-estimate-script.js';
import {shownSource, type ShownSource, type TokenFacts, type TokenizerFacts} from './token-facts.js';

/** What was counted in a text. */
export interface TextCounts {
  /** Tokens of o200k_base. */
  readonly o200k: number;
  /** Tokens of cl100k_base; undefined where nobody asked for them. */
  readonly cl100k?: number | undefined;
  /** Unicode code points. */
  readonly characters: number;
  /** Runs of anything but white space. */
  readonly words: number;
  /** Share of Chinese, Japanese and Korean characters, [0, 1]. */
  readonly cjkShare: number;
  /** Share of characters that are neither ASCII nor any of those, [0, 1]; default: 0. */
  readonly otherShare?: number;
}

/** What a number rests on; the words are the reader's language's. */
export type EstimateBasis =
  | {readonly code: 'counted'; readonly params: {readonly table: EncodingName}}
  /** The maker's figure for English; the range spans all that is published. */
  | {readonly code: 'english-characters'; readonly params: {readonly charactersPerToken: number}}
  /** The maker's figures for the two scripts. */
  | {readonly code: 'characters-by-script'; readonly params: {readonly english: number; readonly chinese: number}}
  /**
   * Somebody's measurement on mostly Chinese text, mean of the models. The reference's tokenizer is not public: the
   * count of o200k_base stands in for it.
   */
  | {
      readonly code: 'chinese-measured';
      readonly params: {readonly ratio: number; readonly reference: string; readonly models: string};
    }
  /** Its table is public, and this text was not counted with it. */
  | {readonly code: 'not-counted'; readonly params: {readonly table: EncodingName}}
  /** Figures are published, and none for this kind of text. The o200k_base count may stand in, and is no count. */
  | {readonly code: 'other-text'; readonly params: {readonly o200k: number}}
  | {readonly code: 'not-published'; readonly params: {readonly o200k: number}};

/** How many tokens a tokenizer makes of a text, and how well that is known. */
export interface TokenizerEstimate {
  /** Key of the dataset's tokenizers. */
  readonly tokenizer: string;
  readonly name: string;
  readonly kind: 'exact' | 'estimate' | 'unknown';
  /** Whole tokens; undefined where the kind is unknown. */
  readonly tokens?: number;
  /** Least and most that published figures give; undefined where there is one figure only. */
  readonly low?: number;
  readonly high?: number;
  readonly basis: EstimateBasis;
  readonly source?: ShownSource;
}

/**
 * Says for every tokenizer how many tokens it makes of a text: counted, estimated by published figures, or unknown.
 *
 * @param counts - Of the whole text.
 * @returns One entry per tokenizer, in the order of the file.
 * @see pricing-data/token-facts.json
 */
export function tokenizerEstimates(counts: TextCounts, facts: TokenFacts): readonly TokenizerEstimate[] {
  return Object.entries(facts.tokenizers).map(([tokenizer, own]) => ({
    tokenizer,
    name: own.name,
    ...(own.sameTableAs ? countedWith(own.sameTableAs, own, counts, facts) : estimated(own, counts, facts)),
  }));
}

/** Tokens; what binary fractions miss of a whole number, so that 540 stays 540. */
const ROUNDING = 1e-6;

type Verdict = Omit<TokenizerEstimate, 'tokenizer' | 'name'>;

function countedWith(table: EncodingName, own: TokenizerFacts, counts: TextCounts, facts: TokenFacts): Verdict {
  const tokens = table === 'o200k_base' ? counts.o200k : counts.cl100k;
  const source = shownSource(own.source ?? '', facts);
  const found: Pick<Verdict, 'kind' | 'tokens' | 'basis'> =
    tokens === undefined
      ? {kind: 'unknown', basis: {code: 'not-counted', params: {table}}}
      : {kind: 'exact', tokens, basis: {code: 'counted', params: {table}}};
  return {...found, ...(source && {source})};
}

function estimated(own: TokenizerFacts, counts: TextCounts, facts: TokenFacts): Verdict {
  const results = figureResults(own, counts, facts);
  const [first] = results;
  if (!first) {
    const code = own.figures ? 'other-text' : 'not-published';
    return {kind: 'unknown', basis: {code, params: {o200k: counts.o200k}}};
  }
  const low = Math.floor(Math.min(...results.map((result) => result.low)) + ROUNDING);
  const high = Math.ceil(Math.max(...results.map((result) => result.high)) - ROUNDING);
  const {tokens, basis} = middleOf(first, results, own, counts);
  const source = shownSource(first.figure.source, facts);
  return {
    kind: 'estimate',
    tokens: Math.round(tokens),
    ...(results.length > 1 && {low, high}),
    basis,
    ...(source && {source}),
  };
}

/** The maker's first figure counts; measurements of several models are worth the same. */
function middleOf(
  first: FigureResult,
  results: readonly FigureResult[],
  own: TokenizerFacts,
  counts: TextCounts,
): {tokens: number; basis: EstimateBasis} {
  const {tokens, figure} = first;
  const byScript = tokensByScript(own);
  if (byScript) {
    const {english, chinese} = byScript;
    return {
      tokens,
      basis: {code: 'characters-by-script', params: {english: english.value, chinese: chinese.value}},
    };
  }
  if (textKindOf(counts) === 'english') {
    return {tokens, basis: {code: 'english-characters', params: {charactersPerToken: figure.value}}};
  }
  const ratio = results.reduce((sum, {figure: {value}}) => sum + value, 0) / results.length;
  const models = results.map(({figure: {model = ''}}) => model).join(', ');
  return {
    tokens: counts.o200k * ratio,
    basis: {code: 'chinese-measured', params: {ratio, reference: figure.of ?? '', models}},
  };
}
