import {LazyModule} from '../../internal/lazy-module.js';
import {selectedEstimate, type Snapshot} from '../../state/snapshot.js';
import type {EncodingName} from '../../tokens/encoding.js';
import type {CounterHost} from './counter-context.js';

const tokenizers = new LazyModule(() => import('./model-tokenizers.js'));

/**
 * Tells which tokenizer counts: the author's choice, else the selected model's where it is public and the scenario counts
 * that model's tokens, else o200k_base.
 *
 * @param setting - The author's choice.
 * @returns Undefined while the model's tokenizer is being looked up; the host is drawn again after that.
 */
export function encodingInUse(
  setting: EncodingName | undefined,
  snapshot: Snapshot,
  host: CounterHost,
): EncodingName | undefined {
  const offer = selectedEstimate(snapshot)?.offer;
  // A scenario that scales its counts to each model's tokenizer takes those of o200k_base.
  if (setting || !offer || snapshot.scenario.tokenBasis === 'same-text') return setting ?? 'o200k_base';
  const known = snapshot.catalogue.model(offer.model)?.tokenizer;
  const lookUp = known === undefined ? tokenizers.for(host) : undefined;
  if (known === undefined && !lookUp && !tokenizers.failed) return undefined;
  const tokenizer = known ?? lookUp?.tokenizerOf(offer.model, snapshot);
  return tokenizer === 'cl100k_base' ? tokenizer : 'o200k_base';
}

/**
 * Names the model that the answer is about where its tokenizer is another one than the one that has counted, or unknown.
 *
 * @returns Undefined where it is the same one, and while that is being looked up.
 */
export function modelCountingOtherwise(
  encoding: EncodingName,
  snapshot: Snapshot,
  host: CounterHost,
): string | undefined {
  const offer = selectedEstimate(snapshot)?.offer;
  const lookUp = tokenizers.for(host);
  if (!offer || !lookUp) return undefined;
  const tokenizer = lookUp.tokenizerOf(offer.model, snapshot);
  // Its table is that of o200k_base; only what marks the parts of a prompt differs.
  const isSame = tokenizer === encoding || (tokenizer === 'o200k_harmony' && encoding === 'o200k_base');
  return isSame ? undefined : offer.name;
}
