import {Tokenizer} from 'ai-tokenizer';
import * as o200k from 'ai-tokenizer/encoding/o200k_base';
import type {Contender} from '../contender.js';

export const contender: Contender = {
  make: () => {
    let tokenizer = new Tokenizer(o200k);
    const count = (text: string): number => tokenizer.count(text);
    const forget = (): void => void (tokenizer = new Tokenizer(o200k));
    return Promise.resolve({count, recount: count, forget});
  },
};
