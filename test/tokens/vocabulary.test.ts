import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packRanks} from '../../src/tokens/pack-ranks.js';
import {Vocabulary} from '../../src/tokens/vocabulary.js';
import {tokenizer} from './reference.js';

const SINGLE = Array.from({length: 256}, (_, byte) => Buffer.from([byte]).toString('base64')).join(' ');
const TINY = packRanks(`! 0 ${SINGLE} ${Buffer.from('ab').toString('base64')}`);

describe('vocabulary', () => {
  const {packed, vocabulary} = tokenizer('o200k_base');

  it('finds the tokens that start at a place, the shortest first', () => {
    const bytes = Buffer.from('...understanding');
    const found = new Int32Array(255);
    const count = vocabulary.tokensAt(bytes, 3, bytes.length, found);
    // Known to be tokens of o200k_base
    const expected = ['u', 'un', 'und', 'under', 'underst', 'understanding'].map((token) => {
      const own = Buffer.from(token);
      return vocabulary.rankOf(own, 0, own.length);
    });
    const ranks = [...found.subarray(0, count)];
    assert.deepEqual(
      expected.filter((rank) => rank >= 0 && !ranks.includes(rank)),
      [],
    );
    const lengths = ranks.map((rank) => vocabulary.byteLength(rank));
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => a - b),
    );
  });

  it('knows no token where there is none', () => {
    const bytes = Buffer.from('qzxjvkw');
    assert.equal(vocabulary.rankOf(bytes, 0, bytes.length), -1);
  });

  it('is built in many steps', () => {
    assert.ok([...Vocabulary.build(packed)].length > 50);
  });

  const refused = [
    {what: 'nothing', text: ''},
    {what: 'some text', text: 'Not ranks at all.'},
    {what: 'digits that end early', text: TINY.slice(0, -1)},
    {what: 'digits that go on', text: `${TINY}A`},
    {what: 'a character that is no digit', text: `${TINY.slice(0, 600)}!${TINY.slice(601)}`},
    {what: 'a character past ASCII', text: `${TINY.slice(0, -1)}é`},
    {what: 'a part that is not numbered', text: `${TINY.slice(0, -2)}__`},
    {what: 'fewer ranks than bytes', text: 'ABA' + TINY.slice(3)},
  ];
  for (const {what, text} of refused) {
    it(`is not built from ${what}`, () => assert.throws(() => Vocabulary.from(text), RangeError));
  }
});
