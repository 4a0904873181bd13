import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MAX_NUMBER} from '../../src/engine/scenario-fields.js';
import {parseAttributeNumber, parseNumber, type NumberProblem} from '../../src/format/index.js';

describe('what people type is read', () => {
  for (const [locale, text, value] of [
    ['en', '1500', 1500],
    ['en', '1,500', 1500],
    ['en', '1,500.25', 1500.25],
    ['en', '1,234,567', 1234567],
    ['en', ' 1 500 ', 1500],
    ['en', '1\u00a0500', 1500],
    ['en', '1\u202f500', 1500],
    ['en', '1_500', 1500],
    ['en', "1'500", 1500],
    ['en', '1’500', 1500],
    ['en', '1.5k', 1500],
    ['en', '1.5 K', 1500],
    ['en', '1.1k', 1100],
    ['en', '2M', 2_000_000],
    ['en', '2m', 2_000_000],
    ['en', '52.4\u00a0M', 52_400_000],
    ['en', '1.24 bn', 1_240_000_000],
    ['en', '3b', 3e9],
    ['en', '3B', 3e9],
    ['en', '4T', 4e12],
    ['en', '1e6', 1e6],
    ['en', '1.5E+3', 1500],
    ['en', '1e-3', 0.001],
    ['en', '+5', 5],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['en', '-0', 0],
    ['en', '007', 7],
    ['en', '$12', 12],
    ['en', '12 €', 12],
    ['en', '£1.5k', 1500],
    ['en', '¥1,500', 1500],
    ['en', 'USD 12.50', 12.5],
    ['en', '+$5', 5],
    ['en', '１，５００．５', 1500.5],
    ['en', '1e15', MAX_NUMBER],
    ['de', '1.500', 1500],
    ['de', '1.500,5', 1500.5],
    ['de', '1,5k', 1500],
    ['de', '1 500,25 $', 1500.25],
    ['fr', '1 500,5', 1500.5],
    ['fr', '12,50 $US', 12.5],
    ['es', '1500,5', 1500.5],
    ['es', '1.500', 1500],
    ['ja', '1,500', 1500],
    ['ja', '￥１５００', 1500],
    ['zh-CN', 'US$1,500.50', 1500.5],
    ['ar', '1,500.5', 1500.5],
    ['ar', '١٬٥٠٠٫٥', 1500.5],
    ['ar-EG', '١٬٥٠٠٫٥ k', 1_500_500],
    ['ar-EG', '1,500.5', 1500.5],
    ['hi', '12,34,567', 1_234_567],
    ['hi', '1,234,567', 1_234_567],
    ['hi', '१२,३४,५६७.५', 1_234_567.5],
    ['sv', '1 500,5', 1500.5],
    ['de-CH', '1’500.5', 1500.5],
    ['no language', '1,500', 1500],
  ] as const) {
    it(`${JSON.stringify(text)} in ${locale} is ${value}`, () =>
      assert.deepEqual(parseNumber(text, locale), {ok: true, value}));
  }
});

describe('a percentage is read as a share', () => {
  for (const [locale, text, value] of [
    ['en', '80', 0.8],
    ['en', '80%', 0.8],
    ['en', '80 %', 0.8],
    ['en', '%80', 0.8],
    ['en', '7', 0.07],
    ['en', '12.345%', 0.12345],
    ['de', '12,5 %', 0.125],
    ['ar-EG', '٨٠٪', 0.8],
    ['en', '0', 0],
  ] as const) {
    it(`${text} in ${locale} is ${value}`, () =>
      assert.deepEqual(parseNumber(text, locale, {percent: true}), {ok: true, value}));
  }
  it('but only where percentages are meant', () =>
    assert.deepEqual(parseNumber('80%', 'en'), {ok: false, problem: 'not-a-number'}));
});

describe('a sign where no group ends is a problem', () => {
  for (const [locale, text, suggestion] of [
    ['en', '1,5k', '1.5k'],
    ['en', '1,50', '1.50'],
    ['en', '$1,50', '$1.50'],
    ['en', '0,500', '0.500'],
    ['en', '5,', '5.'],
    ['en', '1.500,25', '1,500.25'],
    ['en', '1.500.000', '1,500,000'],
    ['en', '12,34,567', '1234567'],
    ['en', '1 50', '150'],
    ['en', '1 500,000', '1 500.000'],
    ['de', '1.5', '1,5'],
    ['de', '1500.25', '1500,25'],
    ['de', '0.500', '0,500'],
    ['es', '1.5', '1,5'],
    ['fr', '1.5', '1,5'],
    ['sv', '1500.25', '1500,25'],
    ['ja', '1,0', '1.0'],
    ['hi', '1,5', '1.5'],
    ['ar', '1,5', '1.5'],
    ['de-CH', '1,5', '1.5'],
  ] as const) {
    it(`${text} in ${locale}: did you mean ${suggestion}?`, () =>
      assert.deepEqual(parseNumber(text, locale), {ok: false, problem: 'misplaced-group', suggestion}));
  }
  for (const [locale, text] of [
    ['en', '1,5,k'],
    ['en', '1.2.3'],
    ['en', '-1,5'],
    ['fr', '1.500'],
    ['sv', '1.500'],
  ] as const) {
    it(`${text} in ${locale}, and there is nothing to suggest`, () =>
      assert.deepEqual(parseNumber(text, locale), {ok: false, problem: 'misplaced-group'}));
  }
});

describe('what is no usable number is', () => {
  const rows: Record<string, NumberProblem> = {
    '': 'empty',
    ' \u00a0\u200e': 'empty',
    abc: 'not-a-number',
    k: 'not-a-number',
    $: 'not-a-number',
    '.': 'not-a-number',
    '--5': 'not-a-number',
    '+-5': 'not-a-number',
    '5-': 'not-a-number',
    '1/2': 'not-a-number',
    '0x10': 'not-a-number',
    '10²': 'not-a-number',
    '1e': 'not-a-number',
    '5 apples': 'not-a-number',
    NaN: 'not-a-number',
    Infinity: 'not-a-number',
    ['1'.repeat(65)]: 'not-a-number',
    ['1'.repeat(64)]: 'too-large',
    '1e16': 'too-large',
    '1001T': 'too-large',
    '1e400': 'not-finite',
    ['1e' + '9'.repeat(60)]: 'not-finite',
    '-5': 'negative',
    '−5': 'negative',
    '-$5': 'negative',
    '$-5': 'negative',
  };
  for (const [text, problem] of Object.entries(rows)) {
    it(`${problem}: ${JSON.stringify(text)}`, () => assert.deepEqual(parseNumber(text, 'en'), {ok: false, problem}));
  }
});

describe('an attribute', () => {
  for (const [text, value] of [
    ['1500', 1500],
    ['1,500', 1500],
    ['1_500', 1500],
    ['1.5k', 1500],
    ['2M', 2_000_000],
  ] as const) {
    it(`of ${text} is ${value}`, () => assert.deepEqual(parseAttributeNumber(text), {ok: true, value}));
  }
  it('is read as en whatever the page', () =>
    assert.deepEqual(parseAttributeNumber('1.500,5'), {ok: false, problem: 'misplaced-group', suggestion: '1,500.5'}));
});
