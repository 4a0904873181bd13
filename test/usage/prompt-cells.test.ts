import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellsReached, promptThresholds} from '../../src/usage/prompt-cells.js';
import {LONG} from './usage-sample.js';

const [period] = LONG.prices;

describe('the thresholds of offers', () => {
  it('are the smallest prompts past them, of all periods and modes, each once', () => {
    const offer = {
      ...LONG,
      prices: [
        {...period!, until: '2026-01-01', bands: [{over: 200_000, inclusive: true, rates: {}}]},
        {...period!, from: '2026-01-01'},
      ],
      modes: {
        flex: {
          bands: [
            {over: 32_000, rates: {}},
            {over: 272_000, rates: {}},
          ],
        },
      },
    };
    assert.deepEqual(promptThresholds([offer, LONG]), [32_001, 200_000, 272_001]);
  });

  it('are none where no offer has bands', () => {
    assert.deepEqual(promptThresholds([{...LONG, prices: []}]), []);
  });
});

describe('a prompt among thresholds', () => {
  for (const {prompt, reached} of [
    {prompt: 0, reached: 0},
    {prompt: 32_000, reached: 0},
    {prompt: 32_001, reached: 1},
    {prompt: 272_000, reached: 2},
    {prompt: 272_001, reached: 3},
    {prompt: 1e15, reached: 3},
  ]) {
    it(`of ${prompt} tokens has reached ${reached}`, () => {
      assert.equal(cellsReached([32_001, 200_000, 272_001], prompt), reached);
    });
  }
});
