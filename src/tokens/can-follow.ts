import {SINGLE_BYTES} from './rank-digits.js';
import type {Vocabulary} from './vocabulary.js';

/**
 * Says whether merging leaves two tokens as they are when they stand side by side.
 *
 * A row of tokens in which this holds for each two neighbours is what merging makes of the row's bytes.
 *
 * The merges that made the two are undone from the latest on. If at some point the tokens at the boundary would have
 * been merged with each other before the merge that was undone last, the two would never have come about.
 *
 * @see https://github.blog/ai-and-ml/llms/so-many-tokens-so-little-time-introducing-a-faster-more-flexible-byte-pair-tokenizer/
 */
export function canFollow(vocabulary: Vocabulary, first: number, second: number): boolean {
  let [left, right] = [first, second];
  let before = vocabulary.size;
  for (;;) {
    const across = vocabulary.rankOfPair(left, right);
    if (across >= 0 && across < before) return false;
    if (left < SINGLE_BYTES && right < SINGLE_BYTES) return true;
    // Equal ranks are merged from left to right: the right one is the later merge, and one across comes before it
    if (left > right) {
      before = left;
      left = vocabulary.rightOf(left);
    } else {
      before = right + 1;
      right = vocabulary.leftOf(right);
    }
  }
}
