import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatMoney} from '../../src/format/format-money.js';

describe('an amount in another currency', () => {
  for (const [amount, currency, locale, expected] of [
    [289.37, 'EUR', 'en', '€289'],
    [40.4, 'EUR', 'en', '€40.40'],
    [0, 'EUR', 'en', '€0.00'],
    [0.028921, 'EUR', 'en', '€0.0289'],
    [1234.5, 'EUR', 'de', '1.235\u00a0€'],
    [52_345.6, 'JPY', 'en', '¥52,346'],
    [4.2, 'JPY', 'en', '¥4'],
    [0.4242, 'JPY', 'en', '¥0.424'],
    [Number.NaN, 'EUR', 'en', '—'],
  ] as const) {
    it(`${String(amount)} ${currency} in ${locale} is ${expected}`, () =>
      assert.equal(formatMoney(amount, currency, locale), expected));
  }
});
