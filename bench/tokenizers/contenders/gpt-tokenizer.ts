import {clearMergeCache, countTokens} from 'gpt-tokenizer/encoding/o200k_base';
import type {Contender} from '../contender.js';

const plain = {disallowedSpecial: new Set<string>()};

export const contender: Contender = {
  make: () => {
    const count = (text: string): number => countTokens(text, plain);
    // Its tables are built when first asked for.
    count('ready');
    return Promise.resolve({count, recount: count, forget: clearMergeCache});
  },
};
