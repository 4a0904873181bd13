import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {chat, fixture, readLog} from './read-log.js';

/** Cuts a text at the places given, each a share of its length. */
function cutAt(text: string, places: readonly number[]): string[] {
  const ends = places.map((place) => Math.floor(place * (text.length + 1))).sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const cuts = fc.array(fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), {maxLength: 12});

/** Pieces of which logs and broken logs are made. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', '\r\n', ' ', '{"data":[', ']}', '\n{', '"x', 'é😀'),
    fc.integer({min: 0, max: 99}).map((prompt) => JSON.stringify(chat(prompt))),
    fc.integer({min: 0, max: 99}).map((prompt) => JSON.stringify(chat(prompt), null, 1)),
    fc.integer({min: 0, max: 99}).map((prompt) => `${JSON.stringify(chat(prompt, {t: '"]}\\'}))}\n`),
  ),
  {maxLength: 20},
);

const tablePieces = fc.array(
  fc.constantFrom('m,1,2\n', 'm,"1",2\r\n', '"a\nb",3,4\n', '"', '""', ',', '\n', '\r', 'x'),
  {
    maxLength: 20,
  },
);

describe('wherever a log is cut into chunks, the same is read', () => {
  for (const file of readdirSync(new URL('../fixtures/usage', import.meta.url))) {
    const text = fixture(file);
    const whole = readLog(text);
    it(file, () => {
      fc.assert(
        fc.property(cuts, (places) => assert.deepEqual(readLog(cutAt(text, places)), whole)),
        {numRuns: 50},
      );
      assert.deepEqual(readLog(text.match(/[^]/g) ?? []), whole);
    });
  }

  for (const {name, start, arbitrary} of [
    {name: 'of whole and broken JSON', start: '', arbitrary: pieces},
    {name: 'of JSON that begins well', start: `${JSON.stringify(chat(1))}\n`, arbitrary: pieces},
    {name: 'of an array', start: '[', arbitrary: pieces},
    {name: 'of a table', start: 'model,prompt_tokens,completion_tokens\n', arbitrary: tablePieces},
  ]) {
    it(name, () => {
      fc.assert(
        fc.property(arbitrary, cuts, (parts, places) => {
          const text = start + parts.join('');
          assert.deepEqual(readLog(cutAt(text, places)), readLog(text));
          assert.deepEqual(readLog(text.match(/[^]/g) ?? []), readLog(text));
        }),
        {numRuns: 1000},
      );
    });
  }
});
