import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chat, gist, readLog} from './read-log.js';

const A = JSON.stringify(chat(1));
const B = JSON.stringify(chat(2));
const MB = 1024 * 1024;
const fat = (size: number): string => JSON.stringify(chat(9, {text: 'x'.repeat(size)}));
const wide = (count: number): string => Array.from({length: count}, () => fat(MB)).join(',\n');

/** As a stream brings it. */
function inChunks(text: string): string[] {
  return text.match(/[^]{1,65536}/g) ?? [];
}

describe('a row of more than 4 MB is dropped', () => {
  for (const {name, text, prompts, badLines} of [
    {name: 'on a line', text: `${A}\n${fat(5 * MB)}\n${B}\n`, prompts: [1, 2], badLines: [2]},
    {name: 'on the first line', text: `${fat(5 * MB)}\n${A}\n${B}\n`, prompts: [1, 2], badLines: [1]},
    {name: 'in an array', text: `[${A},\n${fat(5 * MB)},\n${B}]`, prompts: [1, 2], badLines: [2]},
    {name: 'in a wrapped list', text: `{"data":[\n${A},\n${fat(5 * MB)},\n${B}]}`, prompts: [1, 2], badLines: [3]},
    {
      name: 'in a table',
      text: `model,prompt_tokens\nm,1\n${'x'.repeat(5 * MB)},1\nm,2\n`,
      prompts: [1, 2],
      badLines: [3],
    },
    {
      name: 'in quotes in a table',
      text: `model,prompt_tokens\nm,1\n"${'x'.repeat(5 * MB)}",1\nm,2\n`,
      prompts: [1, 2],
      badLines: [3],
    },
    {name: 'but not one of less', text: `[${A},${fat(3 * MB)}]`, prompts: [1, 9], badLines: []},
    {name: 'but not a list of more', text: `[${wide(6)}]`, prompts: Array(6).fill(9), badLines: []},
    {
      name: 'but not a wrapped list of more',
      text: `{"n":1,"data":[${wide(6)}],"m":2}`,
      prompts: Array(6).fill(9),
      badLines: [],
    },
    {
      name: 'and neither what stands around a longer list',
      text: `{"object":"list","data":[{"model":"x"},${wide(5)}],"usage":{"prompt_tokens":4}}`,
      prompts: [...Array<number>(5).fill(9), 4],
      badLines: [1],
    },
  ]) {
    it(name, () => {
      const whole = gist(readLog(text));
      assert.deepEqual(whole, {prompts, badLines, passedOver: 0});
      assert.deepEqual(gist(readLog(inChunks(text))), whole);
    });
  }
});

describe('nothing is thrown at', () => {
  const junk = String.fromCharCode(...Array.from({length: 5000}, (_, index) => (index * 7919) % 65_536));
  for (const [name, text] of Object.entries({
    'deep nesting': '['.repeat(100_000),
    'deep nesting that ends': `${'[{"data":'.repeat(20_000)}1${'}]'.repeat(20_000)}`,
    'deep nesting in a row': `${A}\n{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`,
    'brackets that only close': ']}]}'.repeat(1000),
    'brackets of the wrong kind': `[{"a":1],[}]${A}`,
    'a text without an end': `{"a":"${'x'.repeat(10_000)}`,
    'a text that ends with backslashes': `{"a":"${'\\'.repeat(9999)}`,
    'a quote without an end': `a,b\n"${'x\n'.repeat(1000)}`,
    'quotes and nothing else': '"'.repeat(9999),
    junk,
    'junk in braces': `{${junk}`,
    'junk in a table': `a,b\n${junk}`,
    'names that every object has':
      '{"__proto__":{"usage":{"prompt_tokens":1}},"constructor":{"prototype":1},"toString":1}',
    'usage that is no object': '{"usage":"x"}\n{"usage":[1]}\n{"usage":null}\n{"usage":{"prompt_tokens":{}}}\n',
    'numbers beyond all':
      '{"usage":{"prompt_tokens":1e400},"created":1e400}\n{"usage":{"prompt_tokens":2},"created":-1e400}',
    'lists in lists in lists': JSON.stringify({data: [{data: [{data: [{data: [{data: [{data: [chat(1)]}]}]}]}]}]}),
    'a log of half events':
      '{"type":"event_msg","payload":{"type":"token_count","info":{}}}\n{"type":"assistant","message":{}}',
  })) {
    it(name.length < 100 ? name : 'junk', () => {
      const whole = readLog(text);
      assert.equal(whole.reading.rows, whole.rows.length);
      assert.deepEqual(readLog(text.match(/[^]{1,1000}/g) ?? []), whole);
    });
  }

  it('names of prototypes: they count nothing', () => {
    const {rows} = readLog('{"__proto__":{"usage":{"prompt_tokens":1}}}');
    assert.deepEqual(rows, []);
    assert.equal(Object.hasOwn(Object.prototype, 'usage'), false);
  });
});
