import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textTable} from '../../src/cli/text-table.js';

describe('a table of text', () => {
  it('has columns as wide as their longest cell, numbers to the right', () => {
    const rows = [
      ['Model', 'USD', ''],
      ['a', '$1,000', 'x'],
      ['a-long-name', '$1', ''],
    ];
    assert.deepEqual(textTable(rows, [1]), ['Model           USD', 'a            $1,000  x', 'a-long-name      $1']);
  });

  it('gives no orders to the terminal, and turns no text around', () => {
    assert.deepEqual(textTable([['a\u001B[2Jb\u202Ec\n']], []), ['a\uFFFD[2Jb\uFFFDc\uFFFD']);
  });
});
