import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCurrency} from '../../src/state/read-currency.js';

const GOOD = {currency: 'eur', exchangeRate: '0.8573', exchangeDate: '2026-11-01'};

describe('the currency that a page shows besides USD', () => {
  for (const [name, settings, expected] of [
    ['is read with its rate and day', GOOD, {code: 'EUR', perUsd: 0.8573, date: '2026-11-01'}],
    [
      'takes a rate as a number, or with separators',
      {...GOOD, currency: 'KRW', exchangeRate: '1,412.5'},
      {code: 'KRW', perUsd: 1412.5, date: '2026-11-01'},
    ],
    ['is none where nothing is set', {}, undefined],
    ['is none where it is USD', {currency: 'USD'}, undefined],
  ] as const) {
    it(name, () => assert.deepEqual(readCurrency(settings), {currency: expected, problems: []}));
  }

  for (const [name, settings, wrong] of [
    ['no currency', {...GOOD, currency: 'EURO'}, ['currency']],
    ['letters that are no currency', {...GOOD, currency: 'QQQ'}, ['currency']],
    ['no rate', {...GOOD, exchangeRate: undefined}, ['exchange-rate']],
    ['a rate of 0', {...GOOD, exchangeRate: 0}, ['exchange-rate']],
    ['a rate below 0', {...GOOD, exchangeRate: '-1'}, ['exchange-rate']],
    ['no day', {...GOOD, exchangeDate: ''}, ['exchange-date']],
    ['a day that is none', {...GOOD, exchangeDate: '2026-02-30'}, ['exchange-date']],
    ['nothing but a currency', {currency: 'EUR'}, ['exchange-rate', 'exchange-date']],
  ] as const) {
    it(`converts nothing with ${name}`, () => {
      const {currency, problems} = readCurrency(settings);
      assert.equal(currency, undefined);
      assert.deepEqual(
        problems.map((problem) => problem.name),
        wrong,
      );
    });
  }
});
