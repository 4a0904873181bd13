import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Tiktoken} from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import {tokenizer} from './reference.js';

const PORTS = {o200k_base: new Tiktoken(o200k), cl100k_base: new Tiktoken(cl100k)};

/**
 * Texts in which js-tiktoken 1.0.21 gives other tokens than tiktoken, and why.
 *
 * `unicode` is the first version in which the JavaScript engine shows it.
 */
const DIFFERENCES = [
  {why: 'U+0085 is white space in Unicode, and not in \\s of JavaScript', text: '  \u0085  ', unicode: 1},
  {why: 'U+FEFF is white space in \\s of JavaScript, and not in Unicode', text: '  \ufeff  ', unicode: 1},
  {why: 'U+0CDC is a letter since Unicode 17', text: '  \u0cdc.a', unicode: 17},
  {why: 'U+A7CE is a letter since Unicode 17', text: '  \ua7ce.a', unicode: 17},
  {why: 'U+11DE0 is a digit since Unicode 17', text: '  \u{11de0}.a', unicode: 17},
].filter(({unicode}) => Number(process.versions.unicode) >= unicode);

describe('where js-tiktoken differs from the reference, we do not', () => {
  for (const name of ['o200k_base', 'cl100k_base'] as const) {
    for (const {why, text} of DIFFERENCES) {
      it(`${why} (${name})`, () => {
        const {counter, reference} = tokenizer(name);
        const expected = [...reference(text)];
        assert.notDeepEqual(PORTS[name].encode(text, [], []), expected);
        assert.deepEqual(counter.encode(text), expected);
      });
    }
  }
});
