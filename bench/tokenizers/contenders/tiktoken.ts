import ranks from 'tiktoken/encoders/o200k_base.json';
import {init, Tiktoken} from 'tiktoken/lite/init';
import type {Contender} from '../contender.js';

export const contender: Contender = {
  make: async () => {
    const wasm = await fetch('/tiktoken_bg.wasm');
    await init(async (imports) => WebAssembly.instantiate(await wasm.arrayBuffer(), imports));
    const encoder = new Tiktoken(ranks.bpe_ranks, ranks.special_tokens, ranks.pat_str);
    const count = (text: string): number => encoder.encode(text, [], []).length;
    return {count, recount: count, forget: () => undefined};
  },
};
