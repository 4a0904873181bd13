import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {utf8Length, writeUtf8} from '../../src/tokens/utf8.js';
import {EDGE_TEXTS} from './edge-texts.js';
import {ENCODINGS, tokenizer} from './reference.js';

/** Where tokens end in UTF-16, worked out over the bytes of the text up to each offset. */
function endsOver(text: string, byteLengths: readonly number[]): number[] {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1)! + character.length);
  const bytes = offsets.map((offset) => Buffer.byteLength(text.slice(0, offset)));
  let written = 0;
  return byteLengths.map((length) => {
    written += length;
    return offsets[bytes.findIndex((before) => before >= written)]!;
  });
}

describe('ends of tokens', () => {
  const rows = [
    {what: 'words', text: 'Hello world', ends: [5, 11]},
    // One token for each byte of four
    {what: 'a character of several tokens', text: '𓀀', ends: [2, 2, 2, 2]},
    {what: 'nothing', text: '', ends: []},
  ];
  for (const {what, text, ends} of rows) {
    it(`are found in ${what}`, () => assert.deepEqual(tokenizer('o200k_base').counter.tokenEnds(text), ends));
  }

  for (const name of ENCODINGS) {
    for (const {what, text} of EDGE_TEXTS) {
      it(`are where the reference's bytes end, in ${what}, in ${name}`, () => {
        const {counter, reference, vocabulary} = tokenizer(name);
        const lengths = [...reference(text)].map((rank) => vocabulary.byteLength(rank));
        assert.deepEqual(counter.tokenEnds(text), endsOver(text, lengths));
      });
    }
  }
});

describe('UTF-8', () => {
  for (const {what, text} of EDGE_TEXTS) {
    it(`is that of Node for ${what}`, () => {
      const target = new Uint8Array(text.length * 3);
      const end = writeUtf8(text, 0, text.length, target);
      assert.deepEqual(Buffer.from(target.subarray(0, end)), Buffer.from(text));
      const lengths = Array.from(text, (character) => utf8Length(character.codePointAt(0) ?? 0));
      assert.equal(
        lengths.reduce((sum, length) => sum + length, 0),
        end,
      );
    });
  }
});
