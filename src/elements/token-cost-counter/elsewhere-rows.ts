import type {Snapshot} from '../../state/snapshot.js';
import {TOKEN_FACTS} from '../../tokens/published-token-facts.js';
import {tokenizerEstimates, type TextCounts, type TokenizerEstimate} from '../../tokens/tokenizer-estimate.js';
import {tokenizerOf} from './model-tokenizers.js';

/** A tokenizer, what it makes of the text, and who uses it. */
export interface ElsewhereRow {
  readonly estimate: TokenizerEstimate;
  /** Names of the compared models. */
  readonly models: readonly string[];
}

/** The table of tokenizers. */
export interface ElsewhereRows {
  readonly rows: readonly ElsewhereRow[];
  /** Names of the tokenizers of which nothing is known and that no compared model uses. */
  readonly unknown: readonly string[];
}

const KINDS: readonly TokenizerEstimate['kind'][] = ['exact', 'estimate', 'unknown'];

/** Lists every tokenizer: those of the compared models first, then the surest, and by name only what says nothing. */
export function elsewhereRows(counts: TextCounts, snapshot: Snapshot): ElsewhereRows {
  const rank = ({estimate, models}: ElsewhereRow): number =>
    (models.length > 0 ? 0 : KINDS.length) + KINDS.indexOf(estimate.kind);
  const all = tokenizerEstimates(counts, TOKEN_FACTS)
    .map((estimate) => ({estimate, models: modelsOf(estimate.tokenizer, snapshot)}))
    .sort((one, other) => rank(one) - rank(other));
  return {
    rows: all.filter((row) => !saysNothing(row)),
    unknown: all.filter(saysNothing).map(({estimate}) => estimate.name),
  };
}

/** What is only not counted yet soon says something. */
function saysNothing({estimate: {kind, basis}, models}: ElsewhereRow): boolean {
  return kind === 'unknown' && basis.code !== 'not-counted' && models.length === 0;
}

function modelsOf(tokenizer: string, snapshot: Snapshot): string[] {
  const offers = snapshot.models.flatMap((id) => snapshot.catalogue.offer(id) ?? []);
  const users = offers.filter(({model}) => tokenizerOf(model, snapshot) === tokenizer);
  return [...new Set(users.map(({name}) => name))];
}
