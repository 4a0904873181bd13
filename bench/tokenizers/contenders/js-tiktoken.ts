import {Tiktoken} from 'js-tiktoken/lite';
import ranks from 'js-tiktoken/ranks/o200k_base';
import type {Contender} from '../contender.js';

export const contender: Contender = {
  make: () => {
    const encoder = new Tiktoken(ranks);
    const count = (text: string): number => encoder.encode(text, [], []).length;
    return Promise.resolve({count, recount: count, forget: () => undefined});
  },
};
