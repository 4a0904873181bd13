import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {base64, draws} from './corpora.js';
import {mergeByDefinition, ranksByToken} from './merge-by-definition.js';
import {difference, tokenizer} from './reference.js';

const draw = draws(3);
const LETTERS = Array.from({length: 1_000_000}, () => String.fromCharCode(97 + draw(26))).join('');

/** Each is one piece, however long. */
const ENDLESS = [
  {what: 'a', text: 'a'},
  {what: 'A', text: 'A'},
  {what: 'blanks', text: ' '},
  {what: 'line breaks', text: '\n'},
  {what: '_', text: '_'},
  {what: '字', text: '字'},
  {what: '😀', text: '😀'},
  {what: 'random letters', text: LETTERS},
].map(({what, text}) => ({what, of: (units: number) => text.repeat(Math.ceil(units / text.length)).slice(0, units)}));

const run = (slices: Generator<number, number>): {steps: number[]; tokens: number} => {
  const steps: number[] = [];
  for (;;) {
    const step = slices.next();
    if (step.done) return {steps, tokens: step.value};
    steps.push(step.value);
  }
};

describe('long pieces', () => {
  const {counter, reference, bpeRanks} = tokenizer('o200k_base');
  const ranks = ranksByToken(bpeRanks);
  const byDefinition = (text: string): number[] => mergeByDefinition(Buffer.from(text), ranks);

  for (const {what, of} of ENDLESS) {
    it(`of ${what} are merged as the reference does, and as the definition says`, () => {
      for (const units of [4_000, 4_097, 6_002]) {
        const text = of(units);
        const expected = reference(text);
        assert.equal(difference(text, counter.encode(text), expected), '');
        assert.equal(difference(text, byDefinition(text), expected), '');
      }
    });

    it(`of ${what}, a million of them, are merged as the definition says, in slices and at once`, () => {
      const text = of(1_000_000);
      const expected = byDefinition(text);
      const {steps, tokens} = run(counter.countInSlices(text));
      assert.equal(difference(what, counter.encode(text), expected), '');
      assert.equal(tokens, expected.length);
      assert.ok(steps.length > 122, `${steps.length} steps of more than 8,192 units`);
      assert.ok(steps.every((done) => done >= 0 && done <= text.length));
    });
  }

  it('of a million characters of base64 are as in the reference', () => {
    const text = base64(1_000_000).replaceAll('\n', '');
    const expected = reference(text);
    assert.equal(difference(text, counter.encode(text), expected), '');
    assert.equal(run(counter.countInSlices(text)).tokens, expected.length);
  });

  it('that are counted in turns do not disturb each other', () => {
    const texts = ['a'.repeat(50_000), LETTERS.slice(0, 50_000), 'words and words. '.repeat(3_000)];
    const expected = texts.map((text) => counter.count(text));
    const open = texts.map((text) => counter.countInSlices(text));
    const results = texts.map(() => -1);
    while (results.includes(-1)) {
      for (const [index, slices] of open.entries()) {
        const step = slices.next();
        if (step.done) results[index] = results[index] === -1 ? step.value : results[index]!;
      }
    }
    assert.deepEqual(results, expected);
  });
});
