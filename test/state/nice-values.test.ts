import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nearestIndex, niceValues} from '../../src/state/nice-values.js';
import {daysBetween, isDay} from '../../src/state/day.js';
import {ledgerMarkdown} from '../../src/state/ledger.js';
import {estimate} from '../../src/engine/estimate.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';

describe('round values for a slider', () => {
  it('are ten to a decade, from nothing', () => {
    assert.deepEqual(niceValues(0, 30, false), [0, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30]);
  });

  it('are whole where a fraction makes no sense', () => {
    assert.deepEqual(niceValues(1, 12, true), [1, 2, 3, 4, 5, 6, 8, 10, 12]);
  });

  it('are found by ratio', () => {
    const values = niceValues(0, 1000, true);
    assert.equal(values[nearestIndex(values, 950)], 1000);
    assert.equal(values[nearestIndex(values, 0)], 0);
    assert.equal(values[nearestIndex(values, 1e12)], 1000);
  });
});

describe('days', () => {
  for (const [text, exists] of [
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['today', false],
  ] as const) {
    it(`${text} ${exists ? 'exists' : 'does not exist'}`, () => assert.equal(isDay(text), exists));
  }

  it('are counted across a month', () => assert.equal(daysBetween('2026-10-25', '2026-11-21'), 27));
});

describe('a ledger as Markdown', () => {
  it('escapes what a name could smuggle into a document', () => {
    const offer = {
      id: 'a/b',
      seller: 'a',
      model: 'b',
      name: 'A | <img src=x onerror=alert(1)>',
      kind: 'chat' as const,
      prices: [{rates: {input: 1, output: 2}, source: 's', checked: '2026-09-23', trust: 'imported' as const}],
    };
    const priced = estimate(DEFAULT_SCENARIO, offer);
    assert.ok(priced.status === 'priced');
    const markdown = ledgerMarkdown(priced, {
      title: offer.name,
      columns: ['Billed', 'Tokens', 'Rate', 'USD'],
      kind: {input: 'Input', cacheRead: 'r', cacheWrite: 'w', output: 'Output', reasoning: 't', fees: 'f'},
      total: 'A month',
      prices: 'p',
    });
    assert.match(markdown, /^### A \\\| \\<img src=x onerror=alert\(1\)\\>\n/);
    // 132 M prompt tokens (10,000 x 6 x 800 + 500 x 15 + 150 x 6) at 1, 21 M answer tokens at 2.
    assert.match(markdown, /\| Input \| 132000000 \| 1 \| 132 \|\n\| Output \| 21000000 \| 2 \| 42 \|/);
    assert.match(markdown, /\| \*\*A month\*\* \| {2}\| {2}\| \*\*174\*\* \|/);
  });
});
