import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatCount, formatDate, formatMultiple, formatPercent, formatTokens} from '../../src/format/index.js';
import {visible} from './locales.js';

type Format = (value: number, locale: string) => string;

function shows(format: Format, rows: readonly (readonly [value: number, locale: string, text: string])[]): void {
  for (const [value, locale, text] of rows) {
    it(`${value} reads ${text} in ${locale}`, () => assert.equal(visible(format(value, locale)), text));
  }
}

describe('a number of tokens', () => {
  shows(formatTokens, [
    [0, 'en', '0'],
    [0.01, 'en', '< 0.1'],
    [0.05, 'en', '0.1'],
    [2.5, 'en', '2.5'],
    [9.95, 'en', '10'],
    [12.5, 'en', '13'],
    [12_500, 'en', '12,500'],
    [12_500, 'sv', '12 500'],
    [999_999.4, 'en', '999,999'],
    [999_999.5, 'en', '1 M'],
    [52_400_000, 'en', '52.4 M'],
    [52_400_000, 'de', '52,4 M'],
    [52_400_000, 'ar', '52.4 M'],
    [52_400_000, 'ja', '52.4 M'],
    [999_499_999, 'en', '999 M'],
    [999_500_000, 'en', '1 bn'],
    [1.24e9, 'en', '1.24 bn'],
    [1.24e9, 'fr', '1,24 bn'],
    [999.5e9, 'en', '1 T'],
    [3.1e12, 'en', '3.1 T'],
    [1.24e15, 'en', '1,240 T'],
    [1.24e15, 'hi', '1,240 T'],
    [Infinity, 'en', '—'],
    [NaN, 'en', '—'],
  ]);
  it('stays on one line with its unit', () => assert.equal(formatTokens(3.1e12, 'en'), '3.1\u00a0T'));
});

describe('a count', () => {
  shows(formatCount, [
    [10_000, 'en', '10,000'],
    [2_000_000, 'en', '2,000,000'],
    [2_000_000, 'es', '2.000.000'],
    [1_234_567, 'hi', '12,34,567'],
    [3.25, 'en', '3.3'],
    [333.3, 'en', '333'],
    [-0.01, 'en', '> -0.1'],
    [Infinity, 'en', '—'],
  ]);
});

describe('a percentage', () => {
  shows(formatPercent, [
    [0.8, 'en', '80%'],
    [0.8, 'de', '80 %'],
    [0.8, 'fr', '80 %'],
    [0.8, 'ar', '80%'],
    [0.1255, 'en', '12.6%'],
    [0.07, 'sv', '7 %'],
    [0, 'en', '0%'],
    [0.0004, 'en', '< 0.1%'],
    [0.0005, 'en', '0.1%'],
    [0.99951, 'en', '100%'],
    [1.5, 'zh-CN', '150%'],
    [-0.25, 'en', '-25%'],
    [NaN, 'en', '—'],
  ]);
});

describe('a multiple', () => {
  shows(formatMultiple, [
    [1, 'en', '1 ×'],
    [1.04, 'en', '1.04 ×'],
    [0.07, 'en', '0.07 ×'],
    [0.07, 'de', '0,07 ×'],
    [0.001, 'en', '< 0.01 ×'],
    [9.996, 'en', '10 ×'],
    [13.6, 'en', '13.6 ×'],
    [13.64, 'en', '13.6 ×'],
    [99.95, 'en', '100 ×'],
    [120, 'en', '120 ×'],
    [12_345, 'en', '12,345 ×'],
    [Infinity, 'en', '—'],
  ]);
});

describe('a day', () => {
  for (const [isoDate, locale, text] of [
    ['2026-10-07', 'en', 'Oct 7, 2026'],
    ['2026-10-07', 'de', '07.10.2026'],
    ['2026-10-07', 'fr', '7 oct. 2026'],
    ['2026-10-07', 'es', '7 oct 2026'],
    ['2026-10-07', 'ja', '2026/10/07'],
    ['2026-10-07', 'zh-CN', '2026年10月7日'],
    ['2026-10-07', 'ar', '07/10/2026'],
    ['2026-10-07', 'sv', '7 okt. 2026'],
    ['2024-02-29', 'en', 'Feb 29, 2024'],
    ['2026-02-29', 'en', '—'],
    ['2026-13-01', 'en', '—'],
    ['2026', 'en', '—'],
    ['today', 'en', '—'],
    ['', 'en', '—'],
  ] as const) {
    it(`${isoDate || 'nothing'} reads ${text} in ${locale}`, () =>
      assert.equal(visible(formatDate(isoDate, locale)), text));
  }

  it('is the same day wherever the reader is', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = zone;
        assert.equal(formatDate('2026-10-07', 'en-US'), 'Oct 7, 2026');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
