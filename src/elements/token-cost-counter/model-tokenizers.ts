import {modelInFullCatalogue} from '../../data/full-catalogue.js';
import type {Snapshot} from '../../state/snapshot.js';

/**
 * Finds the tokenizer of a model; the bundled choice of offers leaves it out, the whole catalogue has it.
 *
 * @returns Key of the dataset's tokenizers; undefined: unknown.
 */
export function tokenizerOf(model: string, {catalogue}: Pick<Snapshot, 'catalogue'>): string | undefined {
  return catalogue.model(model)?.tokenizer ?? modelInFullCatalogue(model)?.tokenizer;
}
