import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chat, gist, readLog} from './read-log.js';

const [A, B, C] = [chat(1), chat(2), chat(3)].map((row) => JSON.stringify(row)) as [string, string, string];
const [a, b, c] = [chat(1), chat(2), chat(3)];
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** Five lines of one row. */
const LONG = pretty({note: 'n', rest: [[1, {}], []], ...a});

describe('rows in JSON are read', () => {
  for (const {name, text, prompts, badLines = [], passedOver = 0} of [
    {name: 'one', text: A, prompts: [1]},
    {name: 'one over several lines', text: LONG, prompts: [1]},
    {name: 'a line each', text: `${A}\n${B}\n${C}\n`, prompts: [1, 2, 3]},
    {name: 'a line each, without a last newline', text: `${A}\n${B}`, prompts: [1, 2]},
    {name: 'a line each, of Windows, with blank lines', text: `\r\n${A}\r\n\r\n  \r\n${B}\r\n`, prompts: [1, 2]},
    {name: 'after a byte order mark', text: `\ufeff${A}\n${B}`, prompts: [1, 2]},
    {name: 'one right after the other', text: `${A}${B} ${C}`, prompts: [1, 2, 3]},
    {name: 'one after the other, over several lines', text: `${LONG}\n${pretty(b)}${pretty(c)}`, prompts: [1, 2, 3]},
    {name: 'in an array', text: JSON.stringify([a, b, c]), prompts: [1, 2, 3]},
    {name: 'in an array over several lines', text: pretty([a, b, c]), prompts: [1, 2, 3]},
    {name: 'in an array, a line each', text: `[\n${A},\n${B}\n]\n`, prompts: [1, 2]},
    {name: 'in arrays one after the other', text: `[${A}][${B}]`, prompts: [1, 2]},
    {name: 'in an empty array', text: '[]', prompts: []},
    {name: 'in an array without an end', text: `[${A},${B}`, prompts: [1, 2]},
    {
      name: 'in an object around them',
      text: JSON.stringify({object: 'list', data: [a, b], has_more: false}),
      prompts: [1, 2],
    },
    {name: 'in an object around none', text: '{"data": [], "meta": {"page": 1}}', prompts: []},
    {name: 'in pages, a line each', text: `{"data":[${A}]}\n{"data":[${B},${C}]}`, prompts: [1, 2, 3]},
    {
      name: 'in projects',
      text: JSON.stringify({projects: {x: [a], y: [b, c]}, totals: chat(6).valueOf()}),
      prompts: [1, 2, 3],
    },
    {name: 'in lists of lists', text: JSON.stringify({data: [{results: [a]}, {results: [b]}]}), prompts: [1, 2]},
    {
      name: 'that hold lists themselves',
      text: JSON.stringify({...chat(7), data: [{x: [1, 2]}], choices: [[{}]]}),
      prompts: [7],
    },
    {
      name: 'with brackets and quotes in texts',
      text: JSON.stringify([{...chat(1), t: '}]"\\', 'k"]': '[{'}, b]),
      prompts: [1, 2],
    },
  ]) {
    it(name, () => assert.deepEqual(gist(readLog(text)), {prompts, badLines, passedOver}));
  }
});

describe('of JSON that is broken', () => {
  for (const {name, text, prompts, badLines} of [
    {name: 'a line is skipped', text: `${A}\n{"a":\n${B}\n`, prompts: [1, 2], badLines: [2]},
    {name: 'the first line is skipped', text: `{"a":{"b":1\n${A}\n${B}`, prompts: [1, 2], badLines: [1]},
    {
      name: 'the first line is skipped, cut within a text',
      text: `{"a":"xy\n${A}\n${B}`,
      prompts: [1, 2],
      badLines: [1],
    },
    {name: 'the last line is skipped', text: `${A}\n{"usage":{"prompt_tok`, prompts: [1], badLines: [2]},
    {name: 'a line that is no JSON is skipped', text: `${A}\nINFO started\n${B}`, prompts: [1, 2], badLines: [2]},
    {
      name: 'a line after a value over several',
      text: `${LONG}\nINFO\n${B}`,
      prompts: [1, 2],
      badLines: [LONG.split('\n').length + 1],
    },
    {name: 'a number is no row', text: `${A}\n7\n"x"\nnull\n`, prompts: [1], badLines: [2, 3, 4]},
    {name: 'an item of an array is skipped', text: `[${A},\n{"a" 1},\n${B}]`, prompts: [1, 2], badLines: [2]},
    {name: 'items that are no objects are skipped', text: `[1, "a,b",\n[3], ${B}]`, prompts: [2], badLines: [1, 1, 2]},
    {name: 'the last item of an array is skipped', text: `[${A},\n{"usage":{"pro`, prompts: [1], badLines: [2]},
    {
      name: 'an item of a wrapped list is skipped',
      text: `{"data":[\n${A},\n{"a" 1},\n${B}\n]}`,
      prompts: [1, 2],
      badLines: [3],
    },
    {
      name: 'a wrapped list that is cut off keeps its rows',
      text: `{"data":[\n${A},\n${B},\n{"us`,
      prompts: [1, 2],
      badLines: [4],
    },
    {
      name: 'a wrong counter is bad',
      text: `${A}\n${JSON.stringify(chat(-1))}\n${JSON.stringify(chat(1.5))}`,
      prompts: [1],
      badLines: [2, 3],
    },
    {name: 'a row without counters is bad', text: `${A}\n{"model":"m"}`, prompts: [1], badLines: [2]},
  ]) {
    it(name, () => assert.deepEqual(gist(readLog(text)), {prompts, badLines, passedOver: 0}));
  }

  it('only the first 20 bad rows are kept, and all are counted', () => {
    const {reading} = readLog('{"a":1}\n'.repeat(50));
    assert.equal(reading.badRows, 50);
    assert.deepEqual(
      reading.firstBadRows.map(({line}) => line),
      Array.from({length: 20}, (_, index) => index + 1),
    );
  });

  it('a bad row says what was expected and where', () => {
    const text = `${JSON.stringify(chat(-1))}\n{"a":1}\n{`;
    assert.deepEqual(readLog(text).reading.firstBadRows, [
      {line: 1, field: 'usage.prompt_tokens', expected: 'a whole number of tokens'},
      {line: 2, field: 'usage', expected: 'counters of prompt and output tokens'},
      {line: 3, field: '', expected: 'JSON'},
    ]);
  });
});
