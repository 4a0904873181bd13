import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packRanks} from '../../src/tokens/pack-ranks.js';
import {Vocabulary} from '../../src/tokens/vocabulary.js';
import {ENCODINGS, tokenizer} from './reference.js';

const asBase64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
const SINGLE = Array.from({length: 256}, (_, byte) => asBase64([255 - byte]));
/** `a`, `b`, `c` and then some tokens of these. */
const line = (...tokens: string[]): string =>
  `! 0 ${[...SINGLE, ...tokens.map((token) => Buffer.from(token).toString('base64'))].join(' ')}`;
const [A, B, C] = [255 - 97, 255 - 98, 255 - 99];

/** @returns Bytes by rank, read without the code that packs them. */
function tokensOf(bpeRanks: string): Uint8Array[] {
  return bpeRanks
    .split('\n')
    .filter(Boolean)
    .flatMap((text) => text.split(' ').slice(2))
    .map((token) => Buffer.from(token, 'base64'));
}

describe('packed ranks', () => {
  for (const name of ENCODINGS) {
    const {packed, vocabulary, bpeRanks} = tokenizer(name);

    it(`of ${name} keep every token and its rank`, () => {
      const tokens = tokensOf(bpeRanks);
      assert.equal(vocabulary.size, tokens.length);
      for (const [rank, bytes] of tokens.entries()) {
        assert.equal(vocabulary.rankOf(bytes, 0, bytes.length), rank);
        assert.equal(vocabulary.byteLength(rank), bytes.length);
      }
    });

    it(`of ${name} stand in any string literal`, () => assert.match(packed, /^[\w-]+$/));

    it(`of ${name} take six characters a token, and little more`, () => {
      assert.ok(packed.length < vocabulary.size * 6.4, `${packed.length} characters`);
    });
  }

  it('keep the two tokens that merging ends on, not any two', () => {
    // abc could be a + bc or ab + c; of `ab` and `bc`, `bc` comes first
    const vocabulary = Vocabulary.from(packRanks(line('bc', 'ab', 'abc')));
    assert.equal(vocabulary.rankOfPair(A, 256), 258);
    assert.equal(vocabulary.rankOfPair(257, C), -1);
    assert.deepEqual([vocabulary.leftOf(256), vocabulary.rightOf(256)], [B, C]);
  });

  const refused = [
    {what: 'no table', text: '', message: /single bytes/},
    {what: 'a table that lacks a byte', text: line().replace(` ${asBase64([7])}`, ''), message: /single bytes/},
    {what: 'a rank that is missing', text: `${line('ab')}\n! 300 ${asBase64([97, 99])}`, message: /every rank/},
    {what: 'a token that no two others make', text: line('abc'), message: /rank 256/},
    {what: 'a token that is there twice', text: line('ab', 'ab'), message: /twice/},
  ];
  for (const {what, text, message} of refused) {
    it(`are refused for ${what}`, () => {
      assert.throws(
        () => packRanks(text),
        (error) => error instanceof RangeError && message.test(error.message),
      );
    });
  }
});
