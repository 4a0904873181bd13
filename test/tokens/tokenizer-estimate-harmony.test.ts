import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countTokens} from 'gpt-tokenizer/encoding/o200k_harmony';
import {get_encoding as getEncoding} from 'tiktoken';

const TEXTS = [
  'The quick brown fox’s jump.',
  'const x = () => ({a: [1, 2]});\n\n  // ok',
  '今天天气很好，我们去公园。',
  '👩‍👩‍👧 1,234.56\t—',
];

describe('o200k_harmony', () => {
  const reference = getEncoding('o200k_base');
  for (const text of TEXTS) {
    it(`makes as many tokens of ${JSON.stringify(text)} as o200k_base`, () =>
      assert.equal(countTokens(text), reference.encode(text, [], []).length));
  }
});
