import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {IncrementalCount} from '../../src/tokens/incremental-count.js';
import {draws} from './corpora.js';
import {ENCODINGS, tokenizer} from './reference.js';

/** What moves the ends of pieces far from where it is typed. */
const TYPED = [
  ...["'s", "'l", "l's", "'", "'RE", 'ſ', '\r\n', '\n', '\r', '  ', ' ', '\t', '\u0085', '\u00a0', '\ufeff'],
  ...['a', 'A', 'bc', 'ABC', 'Zz', 'あ', '字字', 'é', '\u0301', 'ǅ', '12', '3', '٣', '/', '!', '//\n', '.', '_', '<|'],
  ...['😀', '\ud83d', '\ude00', '👍🏽', 'the quick brown fox', '        ', 'AAAAAAAAAAAA', '\n\n   \n   '],
];
const EDITS = 20_000;

/** Texts, each made from the one before by an edit at random. */
function* editedTexts(stream: number): Generator<string, void> {
  const draw = draws(stream);
  let text = '';
  for (let edit = 0; edit < EDITS; edit++) {
    const at = draw(text.length + 1);
    const typed = Array.from({length: draw(4)}, () => TYPED[draw(TYPED.length)]).join('');
    const removed = draw(2) === 0 ? draw(6) : 0;
    const isCut = text.length > 400 && draw(15) === 0;
    text = isCut ? text.slice(at, at + draw(60)) : text.slice(0, at) + typed + text.slice(at + removed);
    yield text;
  }
}

describe('incremental count', () => {
  for (const [stream, name] of ENCODINGS.entries()) {
    it(`is that of counting anew after each of ${EDITS} edits in ${name}`, () => {
      const {counter} = tokenizer(name);
      const incremental = new IncrementalCount(counter);
      for (const text of editedTexts(stream)) {
        if (incremental.set(text) !== counter.count(text)) assert.fail(`differs in ${JSON.stringify(text)}`);
      }
    });

    it(`is the reference's in ${name}`, () => {
      const {counter, reference} = tokenizer(name);
      const incremental = new IncrementalCount(counter);
      let edits = 0;
      for (const text of editedTexts(stream + 10)) {
        const tokens = incremental.set(text);
        if (edits++ % 20 === 0) assert.equal(tokens, reference(text).length, JSON.stringify(text));
      }
    });
  }

  const {counter, reference} = tokenizer('o200k_base');
  const page = 'It is a long page.\r\n\tWith code(); and 数字 12345.\n\n'.repeat(2_000);

  it('counts a piece anew, and not the page, where a letter is typed', () => {
    const incremental = new IncrementalCount(counter);
    incremental.set(page);
    const at = page.length >> 1;
    const steps = [...incremental.setInSlices(`${page.slice(0, at)}x${page.slice(at)}`)];
    assert.deepEqual(steps, []);
  });

  it('counts a first text in slices', () => {
    const incremental = new IncrementalCount(counter);
    const steps = [...incremental.setInSlices(page)];
    assert.ok(steps.length >= Math.floor(page.length / 9_000), `${steps.length} steps`);
    assert.equal(incremental.set(page), reference(page).length);
  });

  it('is not changed by a count that is given up', () => {
    const incremental = new IncrementalCount(counter);
    incremental.set('one two three');
    const slices = incremental.setInSlices(page);
    slices.next();
    slices.return(0);
    assert.equal(incremental.set('one two three four'), reference('one two three four').length);
  });

  it('starts anew after it was cleared', () => {
    const incremental = new IncrementalCount(counter);
    incremental.set(page);
    incremental.clear();
    assert.deepEqual([incremental.set(''), incremental.set('a b')], [0, 2]);
  });
});
