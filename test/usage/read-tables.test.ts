import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gist, readLog} from './read-log.js';

const HEAD = 'model,prompt_tokens,completion_tokens';

describe('rows of a table are read', () => {
  for (const {name, text, prompts, badLines = []} of [
    {name: 'with commas', text: `${HEAD}\nm,1,2\nm,3,4\n`, prompts: [1, 3]},
    {name: 'with tabs', text: `${HEAD}\nm,1,2\n`.replaceAll(',', '\t'), prompts: [1]},
    {name: 'with semicolons', text: `${HEAD}\nm,1,2\n`.replaceAll(',', ';'), prompts: [1]},
    {name: 'of Windows, after a byte order mark', text: `\ufeff${HEAD}\r\nm,1,2\r\n\r\nm,3,4\r\n`, prompts: [1, 3]},
    {name: 'without a last newline', text: `${HEAD}\nm,1,2`, prompts: [1]},
    {name: 'after blank lines', text: `\n\n${HEAD}\nm,x,2\n`, prompts: [], badLines: [4]},
    {name: 'with quotes', text: '"model","prompt_tokens","completion_tokens"\n"a, ""b""","1","2"\n', prompts: [1]},
    {name: 'with newlines in quotes', text: `${HEAD}\n"a\nb\r\nc",1,2\nm,x,2\n`, prompts: [1], badLines: [5]},
    {name: 'with a quote inside a cell', text: `${HEAD}\n5" disk,1,2\nm,3,4\n`, prompts: [1, 3]},
    {name: 'with grouped digits in quotes', text: `${HEAD}\nm,"1,234","1,234,567"\n`, prompts: [1234]},
    {name: 'with decimals that are none', text: `${HEAD}\nm,12.0,2.0\n`, prompts: [12]},
    {name: 'with an empty output', text: `${HEAD}\nm,1,\n`, prompts: [1]},
    {name: 'with empty cells at the end', text: `${HEAD}\nm,1,2,,\n`, prompts: [1]},
    {name: 'but not where digits are grouped otherwise', text: `${HEAD}\nm,"1,23","2"\n`, prompts: [], badLines: [2]},
    {name: 'but not with parts of tokens', text: `${HEAD}\nm,1.5,2\n`, prompts: [], badLines: [2]},
    {name: 'but not where both counters are missing', text: `${HEAD}\nm,,\nm,1,2`, prompts: [1], badLines: [2]},
    {name: 'but not where cells are missing', text: `${HEAD}\nm,1,2\nm,1`, prompts: [1], badLines: [3]},
    {name: 'but not where cells are too many', text: `${HEAD}\nm,1,2,3\n`, prompts: [], badLines: [2]},
    {name: 'after a quote that nothing closes', text: `${HEAD}\n"m,1,2\nm,3,4\n`, prompts: [3], badLines: [2]},
    {name: 'of columns that say nothing', text: 'a,b\n1,2\n', prompts: [], badLines: [2]},
    {name: 'of a header alone', text: HEAD, prompts: []},
    {name: 'of nothing', text: ' \n\n', prompts: []},
  ]) {
    it(name, () => assert.deepEqual(gist(readLog(text)), {prompts, badLines, passedOver: 0}));
  }

  it('with columns that have the names of every object’s own', () => {
    const {rows, reading} = readLog('__proto__,constructor,model,prompt_tokens\nx,y,m,5\n');
    assert.deepEqual(gist({rows, reading}).prompts, [5]);
    assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
    assert.deepEqual(reading.columns, ['constructor', 'model', 'prompt_tokens']);
  });
});
