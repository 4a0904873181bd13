import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {measureInSlices, measureText} from '../../src/tokens/text-size.js';

/** White_Space in the Unicode Character Database, PropList.txt. */
const WHITE_SPACE =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

const ROWS = [
  {what: 'nothing', text: '', characters: 0, words: 0},
  {what: 'white space alone', text: ' \n\t ', characters: 4, words: 0},
  {what: 'two words', text: 'Hello, world!', characters: 13, words: 2},
  {what: 'white space around words', text: '  a \r\n b  ', characters: 10, words: 2},
  {what: 'all white space there is', text: Array.from(WHITE_SPACE).join('x'), characters: 49, words: 24},
  {what: 'a BOM, which is no white space', text: 'a\ufeffb', characters: 3, words: 1},
  {what: 'an emoji of several code points', text: '👩‍💻 👍🏽', characters: 6, words: 2},
  {what: 'lone surrogates', text: '\ud83d \ude00 \ude00\ud83d', characters: 6, words: 3},
  {what: 'Chinese', text: '你好，世界', characters: 5, words: 1},
];

describe('size of a text', () => {
  for (const {what, text, characters, words} of ROWS) {
    it(`is counted of ${what}`, () => assert.deepEqual(measureText(text), {characters, words}));
  }

  it('is the same in slices, wherever they cut', () => {
    // 65,536 units a slice: the cut falls into a pair, into a word, or behind a blank
    for (const before of [0, 1, 2, 3, 4]) {
      const text = `${'x'.repeat(before)}${'😀a b'.repeat(40_000)}`;
      const steps = [...measureInSlices(text)];
      assert.deepEqual(
        steps,
        [65_536, 131_072, 196_608].filter((at) => at < text.length),
      );
      assert.deepEqual(measureText(text), {characters: before + 160_000, words: 40_001});
    }
  });
});
