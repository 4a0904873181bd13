import type {TextCounts} from './tokenizer-estimate.js';
import {textKindOf} from './tokenizer-estimate-script.js';
import type {TokenFacts, TokenFigure, TokenizerFacts} from './token-facts.js';

/** What one figure makes of a text, in tokens; it is a range where it multiplies a range. */
export interface FigureResult {
  readonly figure: TokenFigure;
  readonly low: number;
  readonly tokens: number;
  readonly high: number;
}

/** Words that are longer on average are no prose, so that a figure about words says nothing of them. */
const LONGEST_MEAN_WORD = 8;

/**
 * Applies every figure that holds for a text of this kind, in the order of the file.
 *
 * @param facts - Of the tokenizer.
 * @param all - Where a figure finds the tokenizer that it is a multiple of.
 */
export function figureResults(facts: TokenizerFacts, counts: TextCounts, all: TokenFacts): FigureResult[] {
  const kind = textKindOf(counts);
  const results = (facts.figures ?? [])
    .filter(({text, unit}) => text === kind && unit !== 'tokens-per-character')
    .flatMap((figure) => resultOf(figure, counts, all) ?? []);
  const byScript = resultByScript(facts, counts);
  return byScript ? [byScript, ...results] : results;
}

/** @returns The tokens of an English and of a Chinese character, for a tokenizer whose maker gives both. */
export function tokensByScript({figures = []}: TokenizerFacts): Record<'english' | 'chinese', TokenFigure> | undefined {
  const perCharacter = figures.filter(({unit}) => unit === 'tokens-per-character');
  const english = perCharacter.find(({text}) => text === 'english');
  const chinese = perCharacter.find(({text}) => text === 'chinese');
  return english && chinese && {english, chinese};
}

/** Both figures together hold for any mixture of the two scripts. */
function resultByScript(facts: TokenizerFacts, counts: TextCounts): FigureResult | undefined {
  const figures = tokensByScript(facts);
  const {characters, cjkShare, otherShare = 0} = counts;
  if (!figures || textKindOf({cjkShare: 0, otherShare}) !== 'english') return undefined;
  const {english, chinese} = figures;
  const tokens = characters * ((1 - cjkShare) * english.value + cjkShare * chinese.value);
  return {figure: english, low: tokens, tokens, high: tokens};
}

function resultOf(figure: TokenFigure, counts: TextCounts, all: TokenFacts): FigureResult | undefined {
  if (figure.unit === 'times-tokenizer') return multipleOf(figure, counts, all);
  const tokens = tokensOf(figure, counts);
  return tokens === undefined ? undefined : {figure, low: tokens, tokens, high: tokens};
}

function tokensOf({unit, value}: TokenFigure, {o200k, characters, words}: TextCounts): number | undefined {
  switch (unit) {
    case 'characters-per-token':
      return characters / value;
    case 'words-per-token':
      return characters <= words * LONGEST_MEAN_WORD ? words / value : undefined;
    case 'times-reference':
      return o200k * value;
    default:
      return undefined;
  }
}

function multipleOf(figure: TokenFigure, counts: TextCounts, all: TokenFacts): FigureResult | undefined {
  const of = all.tokenizers[figure.of ?? ''];
  const figures = of?.figures?.filter(({unit}) => unit !== 'times-tokenizer');
  const base = of && figures ? figureResults({...of, figures}, counts, all) : [];
  const [first] = base;
  if (!first) return undefined;
  return {
    figure,
    low: figure.value * Math.min(...base.map(({low}) => low)),
    tokens: figure.value * first.tokens,
    high: figure.value * Math.max(...base.map(({high}) => high)),
  };
}
