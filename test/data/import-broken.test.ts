import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TieredPrices} from '@pydantic/genai-prices';
import {parseReviewFlags, REVIEW_KINDS} from '../../scripts/data/review-flags.js';
import {Bench, dated, one, plain, two, type Model} from './import-bench.js';

const tiered = (base: number, start: number, price: number): Model['prices'] => ({
  ...plain,
  input_mtok: Object.assign(Object.create(null) as TieredPrices, {base, tiers: [{start, price}]}),
});
const everything = Object.keys(REVIEW_KINDS)
  .filter((kind) => kind !== 'broken-price')
  .map((kind) => `--allow=${kind}`);

const NO_NUMBER = 'left out: a rate that is no number >= 0';
const NO_DAY = 'left out: a price from a day that does not exist';

describe('what is no price is never written:', () => {
  for (const {what, prices, says = NO_NUMBER} of [
    {what: 'a rate that is not a number', prices: {...plain, output_mtok: Number.NaN}},
    {what: 'a rate without end', prices: {...plain, output_mtok: Number.POSITIVE_INFINITY}},
    {what: 'a rate below 0', prices: {...plain, cache_read_mtok: -0.1}},
    {what: 'a rate as text', prices: {...plain, input_mtok: '2' as unknown as number}},
    {what: 'a rate that is null', prices: {...plain, input_mtok: null as unknown as number}},
    {what: 'a fee below 0', prices: {...plain, web_searches_kcount: -10}},
    {what: 'a base rate that is not a number', prices: tiered(Number.NaN, 200_000, 4)},
    {what: 'a rate of a band below 0', prices: tiered(2, 200_000, -4)},
    {what: 'a band over nobody knows how many tokens', prices: tiered(2, Number.NaN, 4)},
    {what: 'a rate below 0 of an announced period', prices: dated(plain, '2027-01-01', {...plain, output_mtok: -8})},
    {what: 'a start in month 13', prices: dated(plain, '2026-13-45', plain), says: NO_DAY},
    {what: 'a start on 30 February', prices: dated(plain, '2026-02-30', plain), says: NO_DAY},
    {what: 'a start without a day', prices: dated(plain, '2026-02', plain), says: NO_DAY},
  ]) {
    it(`${what}, on a new model`, () => {
      const bench = new Bench([one]);
      const files = bench.files();
      const {code, refusals} = bench.import([one, {...two, prices}], everything);
      assert.equal(code, 1);
      assert.match(refusals.join(), new RegExp(`^lab/two: .*: nothing -> ${says} .*\\[broken-price\\]$`));
      assert.deepEqual(bench.files(), files, 'nothing is written');
    });

    it(`${what}, on a model that is known`, () => {
      const bench = new Bench([one, two]);
      const {code, refusals} = bench.import([one, {...two, prices}]);
      assert.equal(code, 1);
      assert.match(refusals.join(), new RegExp(`^lab/two: .* -> ${says} .*\\[model-gone\\]$`));
      assert.equal(bench.import([one, {...two, prices}], everything).code, 0);
      assert.deepEqual(Object.keys(bench.offers()), ['one'], 'the model goes rather than take it');
    });
  }

  it('and no flag allows it', () => {
    assert.throws(() => parseReviewFlags(['--allow=broken-price']), /the kinds are/);
    assert.throws(() => parseReviewFlags(['--allow=broken-price:lab/two']), RangeError);
  });

  it('but the rest can be imported without the model, and it is not asked again', () => {
    const bench = new Bench([one]);
    const models = [one, {...two, prices: {...plain, output_mtok: -8}}];
    assert.equal(bench.import(models, ['--leave-out=broken-price:lab/two']).code, 0);
    assert.deepEqual(Object.keys(bench.offers()), ['one']);
    assert.equal(bench.import(models).code, 0);
  });

  it('and a model that is mended comes in', () => {
    const bench = new Bench([one]);
    bench.import([one, {...two, prices: {...plain, output_mtok: -8}}], ['--leave-out=broken-price']);
    assert.equal(bench.import([one, two]).code, 0);
    assert.deepEqual(Object.keys(bench.offers()), ['one', 'two']);
  });
});
