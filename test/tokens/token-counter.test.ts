import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draws} from './corpora.js';
import {EDGE_TEXTS} from './edge-texts.js';
import {difference, ENCODINGS, tokenizer} from './reference.js';

/** As OpenAI prints them: cookbook, "How to count tokens with tiktoken", cl100k_base and o200k_base. */
const PUBLISHED = [
  {name: 'cl100k_base', text: 'tiktoken is great!', ranks: [83, 1609, 5963, 374, 2294, 0]},
  {name: 'o200k_base', text: 'tiktoken is great!', ranks: [83, 8251, 2488, 382, 2212, 0]},
  {name: 'cl100k_base', text: 'antidisestablishmentarianism', ranks: [519, 85342, 34500, 479, 8997, 2191]},
  {name: 'cl100k_base', text: '2 + 2 = 4', ranks: [17, 489, 220, 17, 284, 220, 19]},
  {name: 'o200k_base', text: '2 + 2 = 4', ranks: [17, 659, 220, 17, 314, 220, 19]},
] as const;

/** Every kind of character that a pattern asks for, and some of those it confuses. */
const LETTERS = Array.from(
  "aAbzEsSlLtTré\u0301あ字ア\u0300ſK''’ \n\r\t/!-_1٣²\u0085\ufeff\u00a0\u200d😀👩ǅʰªЖжא\u0295\u0cdc\u1adb𐐀𐐨",
).concat('\ud800', '\udc00', '  ', "'s", "'ll", '\r\n');

describe('token counter', () => {
  for (const {name, text, ranks} of PUBLISHED) {
    it(`gives the published tokens of ${JSON.stringify(text)} in ${name}`, () => {
      assert.deepEqual(tokenizer(name).counter.encode(text), ranks);
    });
  }

  for (const name of ENCODINGS) {
    for (const {what, text} of EDGE_TEXTS) {
      it(`gives the reference's tokens of ${what} in ${name}`, () => {
        const {counter, reference} = tokenizer(name);
        const ranks = reference(text);
        assert.deepEqual(counter.encode(text), [...ranks]);
        assert.equal(counter.count(text), ranks.length);
      });
    }

    it(`gives the reference's tokens of 50,000 short texts at random in ${name}`, () => {
      const {counter, reference} = tokenizer(name);
      const draw = draws(1);
      for (let round = 0; round < 50_000; round++) {
        const text = Array.from({length: 1 + draw(14)}, () => LETTERS[draw(LETTERS.length)]).join('');
        const ranks = reference(text);
        assert.equal(difference(text, counter.encode(text), ranks), '');
        assert.equal(counter.count(text), ranks.length);
      }
    });

    it(`gives the reference's tokens of 5,000 long words of few letters in ${name}`, () => {
      const {counter, reference} = tokenizer(name);
      const draw = draws(2);
      for (let round = 0; round < 5_000; round++) {
        const alphabet = 1 + draw(26);
        const first = draw(3) === 0 ? 0x4e00 : 97;
        const text = Array.from({length: draw(150)}, () => String.fromCharCode(first + draw(alphabet))).join('');
        assert.equal(difference(text, counter.encode(text), reference(text)), '');
      }
    });
  }

  it('counts the same after it has forgotten what it saw', () => {
    const {counter, reference} = tokenizer('o200k_base');
    const text = 'unforgettableness '.repeat(50);
    const before = counter.count(text);
    counter.clear();
    assert.deepEqual([before, counter.count(text)], [reference(text).length, reference(text).length]);
  });
});
