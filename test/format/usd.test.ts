import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatRate, formatUsd, formatUsdExact, formatUsdRounded} from '../../src/format/index.js';
import {visible} from './locales.js';

const table: {usd: number; text: string; rounded: string; exact: string; why: string}[] = [
  {usd: 0, text: '$0.00', rounded: '$0', exact: '$0.00', why: 'nothing'},
  {usd: -0, text: '$0.00', rounded: '$0', exact: '$0.00', why: 'nothing, reached from below'},
  {usd: 0.00001188, text: '$0.0000119', rounded: '$0.0000119', exact: '$0.00001188', why: 'three digits'},
  {usd: 0.00999, text: '$0.00999', rounded: '$0.00999', exact: '$0.00999', why: 'three digits and no more'},
  {usd: 0.011875, text: '$0.0119', rounded: '$0.0119', exact: '$0.011875', why: 'rounding in the fourth digit'},
  {usd: 0.0125, text: '$0.0125', rounded: '$0.0125', exact: '$0.0125', why: 'all of its digits'},
  {usd: 0.01, text: '$0.01', rounded: '$0.01', exact: '$0.01', why: 'one cent'},
  {usd: 0.0001235, text: '$0.000124', rounded: '$0.000124', exact: '$0.0001235', why: 'a tie'},
  {usd: 0.5, text: '$0.50', rounded: '$0.50', exact: '$0.50', why: 'cents at least'},
  {usd: 0.099951, text: '$0.10', rounded: '$0.10', exact: '$0.099951', why: 'rounding up a power of ten'},
  {usd: 0.9994, text: '$0.999', rounded: '$0.999', exact: '$0.9994', why: 'just below a dollar'},
  {usd: 0.9995, text: '$1.00', rounded: '$1', exact: '$0.9995', why: 'the tie that makes a dollar'},
  {usd: 0.99999, text: '$1.00', rounded: '$1', exact: '$0.99999', why: 'a dollar once rounded'},
  {usd: 1.005, text: '$1.01', rounded: '$1.01', exact: '$1.005', why: 'a tie the double lies below'},
  {usd: 8.345, text: '$8.35', rounded: '$8.35', exact: '$8.345', why: 'another'},
  {usd: 12, text: '$12.00', rounded: '$12', exact: '$12.00', why: 'whole dollars'},
  {usd: 40.4, text: '$40.40', rounded: '$40.40', exact: '$40.40', why: 'cents in a sentence'},
  {usd: 99.994, text: '$99.99', rounded: '$99.99', exact: '$99.994', why: 'the last with cents in a sentence'},
  {usd: 99.995, text: '$100.00', rounded: '$100', exact: '$99.995', why: 'a hundred once rounded'},
  {usd: 542.5, text: '$542.50', rounded: '$543', exact: '$542.50', why: 'whole dollars in a sentence'},
  {usd: 1234.5, text: '$1,234.50', rounded: '$1,235', exact: '$1,234.50', why: 'groups'},
  {usd: 1239.6, text: '$1,239.60', rounded: '$1,240', exact: '$1,239.60', why: 'a thousand in a sentence'},
  {usd: 1234567.895, text: '$1,234,567.90', rounded: '$1,234,568', exact: '$1,234,567.895', why: 'millions'},
  {usd: 0.1 + 0.2, text: '$0.30', rounded: '$0.30', exact: '$0.30', why: 'noise of binary fractions'},
  {usd: 1.1 * 3, text: '$3.30', rounded: '$3.30', exact: '$3.30', why: 'more noise'},
  {usd: -3.005, text: '-$3.01', rounded: '-$3.01', exact: '-$3.005', why: 'a saving, away from zero'},
  {usd: 1e-10, text: '$0.0000000001', rounded: '$0.0000000001', exact: '$0.0000000001', why: 'the smallest in full'},
  {usd: 1.25e-12, text: '< $0.0000000001', rounded: '< $0.0000000001', exact: '$1.25E-12', why: 'less than that'},
  {usd: 5e-324, text: '< $0.0000000001', rounded: '< $0.0000000001', exact: '$5E-324', why: 'the smallest double'},
  {usd: -1e-12, text: '> -$0.0000000001', rounded: '> -$0.0000000001', exact: '-$1E-12', why: 'a tiny saving'},
  {usd: NaN, text: '—', rounded: '—', exact: '—', why: 'no number'},
  {usd: Infinity, text: '—', rounded: '—', exact: '—', why: 'no end'},
  {usd: -Infinity, text: '—', rounded: '—', exact: '—', why: 'no beginning'},
];

describe('an amount in USD', () => {
  for (const {usd, text, rounded, exact, why} of table) {
    it(`${usd} shows ${why}: ${text}`, () => {
      assert.equal(visible(formatUsd(usd, 'en')), text);
      assert.equal(visible(formatUsdRounded(usd, 'en')), rounded);
      assert.equal(visible(formatUsdExact(usd, 'en')), exact);
    });
  }
});

describe('an amount in another language', () => {
  for (const [locale, text, small] of [
    ['en', '$1,234.50', '$0.0125'],
    ['de', '1.234,50 $', '0,0125 $'],
    ['fr', '1 234,50 $US', '0,0125 $US'],
    ['es', '1234,50 US$', '0,0125 US$'],
    ['ja', '$1,234.50', '$0.0125'],
    ['zh-CN', 'US$1,234.50', 'US$0.0125'],
    ['ar', '1,234.50 US$', '0.0125 US$'],
    ['hi', '$1,234.50', '$0.0125'],
    ['sv', '1 234,50 US$', '0,0125 US$'],
  ] as const) {
    it(`reads ${text} in ${locale}`, () => {
      assert.equal(visible(formatUsd(1234.5, locale)), text);
      assert.equal(visible(formatUsd(0.0125, locale)), small);
    });
  }

  it('groups lakhs in hi', () => assert.equal(formatUsdRounded(1234567, 'hi'), '$12,34,567'));
  it('has the digits of ar-EG', () => assert.match(formatUsd(1234.5, 'ar-EG'), /١٬٢٣٤٫٥٠/));
  it('falls back to en for what is no language tag', () => assert.equal(formatUsd(1234.5, 'en_US'), '$1,234.50'));
  it('keeps the bound and its sign on one line', () => assert.equal(formatUsd(1e-12, 'en'), '<\u00a0$0.0000000001'));
});

describe('a rate', () => {
  for (const [usdPerMTok, text] of [
    [3, '$3.00'],
    [0.075, '$0.075'],
    [0.0375, '$0.0375'],
    [0.0028, '$0.0028'],
    [0.3 * 0.1, '$0.03'],
    [0.0265833333333333, '$0.026583'],
    [0, '$0.00'],
    [1250, '$1,250.00'],
    [NaN, '—'],
  ] as const) {
    it(`of ${usdPerMTok} keeps its digits: ${text}`, () => assert.equal(formatRate(usdPerMTok, 'en'), text));
  }
});
