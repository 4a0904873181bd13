import {IncrementalCount} from '../../../src/tokens/incremental-count.js';
import {readRanks} from '../../../src/tokens/ranks/o200k_base.js';
import {TokenCounter} from '../../../src/tokens/token-counter.js';
import {Vocabulary} from '../../../src/tokens/vocabulary.js';
import type {Contender} from '../contender.js';

export const contender: Contender = {
  make: async () => {
    const counter = new TokenCounter(Vocabulary.from(await readRanks()), 'o200k_base');
    const typed = new IncrementalCount(counter);
    return {
      count: (text) => counter.count(text),
      recount: (text) => typed.set(text),
      forget: () => counter.clear(),
    };
  },
};
