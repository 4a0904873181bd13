import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {REVIEW_KINDS, type ReviewKind} from '../../scripts/data/review-flags.js';
import {banded, Bench, dated, ended, one, plain, two, type Model} from './import-bench.js';

interface Poison {
  why: string;
  kind: ReviewKind;
  offer: string;
  before?: Model[];
  after: Model[];
  curated?: Record<string, unknown>;
  /** Old and new value, as the refusal says them. */
  says: string;
}

// On a day after that of the bench's first comparison, so that no history changes.
const SINCE = '2026-10-01';

const POISONS: readonly Poison[] = [
  {
    why: 'a model disappears',
    kind: 'model-gone',
    offer: 'lab/two',
    before: [one, two],
    after: [one],
    says: 'input 2, output 8, cacheRead 0.5 -> gone',
  },
  {
    why: 'a model disappears because its name now means something else',
    kind: 'model-gone',
    offer: 'lab/two',
    before: [one, two],
    after: [one, {id: 'two', prices: {...plain, output_image_mtok: 30}}],
    says: 'input 2, output 8, cacheRead 0.5 -> left out: not a text model',
  },
  {
    why: 'a rate more than doubles',
    kind: 'rate-jump',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {...plain, output_mtok: 16.01})}],
    says: 'output 8 -> output 16.01',
  },
  {
    why: 'a rate falls to less than half',
    kind: 'rate-jump',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {...plain, input_mtok: 0.99})}],
    says: 'input 2 -> input 0.99',
  },
  {
    why: 'a new period is a fifth of the last',
    kind: 'rate-jump',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, '2026-12-01', {...plain, output_mtok: 1.6})}],
    says: 'output 8 -> output 1.6',
  },
  {
    why: 'a rate of a band more than doubles',
    kind: 'rate-jump',
    offer: 'lab/one',
    before: [{...one, prices: banded(4)}],
    after: [{...one, prices: dated(banded(4), SINCE, banded(40))}],
    says: 'input 4 over 272000 -> input 40 over 272000',
  },
  {
    why: 'a band is added at ten times the base rate',
    kind: 'rate-jump',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, banded(20))}],
    says: 'input 2 over 272000 -> input 20 over 272000',
  },
  {
    why: 'a new model has a band at ten times its base rate',
    kind: 'rate-jump',
    offer: 'lab/two',
    before: [one],
    after: [one, {id: 'two', prices: banded(20)}],
    says: 'input 2 over 272000 -> input 20 over 272000',
  },
  {
    why: 'a rate disappears',
    kind: 'rate-gone',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {input_mtok: 2, output_mtok: 8})}],
    says: 'cacheRead 0.5 -> nothing',
  },
  {
    why: 'a band disappears',
    kind: 'rate-gone',
    offer: 'lab/one',
    before: [{...one, prices: banded(4)}],
    after: [{...one, prices: dated(banded(4), SINCE, plain)}],
    says: 'input 4 over 272000 -> nothing',
  },
  {
    why: 'a new model costs $5,000 per million tokens, as a price per thousand or per billion would',
    kind: 'rate-high',
    offer: 'lab/two',
    before: [one],
    after: [one, {id: 'two', prices: {...plain, input_mtok: 5_000}}],
    says: 'nothing -> input 5000',
  },
  {
    why: 'a rate becomes 0',
    kind: 'rate-zero',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {...plain, cache_read_mtok: 0})}],
    says: 'cacheRead 0.5 -> cacheRead 0',
  },
  {
    why: 'a new model reads its cache for nothing',
    kind: 'rate-zero',
    offer: 'lab/two',
    before: [one],
    after: [one, {id: 'two', prices: {...plain, cache_read_mtok: 0}}],
    says: 'nothing -> cacheRead 0',
  },
  {
    why: 'a rate of 0 is added',
    kind: 'rate-zero',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {...plain, cache_write_mtok: 0})}],
    says: 'nothing -> cacheWrite 0',
  },
  {
    why: 'the output becomes free, which is not a model gone',
    kind: 'rate-zero',
    offer: 'lab/one',
    before: [one],
    after: [{...one, prices: dated(plain, SINCE, {...plain, output_mtok: 0})}],
    says: 'output 8 -> output 0',
  },
  {
    why: 'reading the cache costs more than input',
    kind: 'cache-read-above-input',
    offer: 'lab/two',
    before: [one],
    after: [one, {id: 'two', prices: {...plain, cache_read_mtok: 2.01}}],
    says: 'input 2 -> cacheRead 2.01',
  },
  {
    why: 'a past rate changes',
    kind: 'past-period',
    offer: 'lab/one',
    before: [{...one, prices: dated(plain, '2026-06-01', plain)}],
    after: [{...one, prices: dated({...plain, output_mtok: 9}, '2026-06-01', plain)}],
    says: 'input 2, output 8, cacheRead 0.5 (launch to 2026-06-01) -> input 2, output 9, cacheRead 0.5 (launch to 2026-06-01)',
  },
  {
    why: 'a promotion has ended and its price is all there is',
    kind: 'promotion-over',
    offer: 'lab/one',
    after: [{...one, prices: {input_mtok: 1, output_mtok: 4}}],
    curated: {one: {prices: ended}},
    says: 'input 1, output 4 (until 2026-11-01) -> input 1, output 4',
  },
  {
    why: 'a moving alias carries a price',
    kind: 'moving-alias',
    offer: 'lab/one-latest',
    before: [one],
    after: [one, {id: 'one-latest', prices: plain}],
    says: 'nothing -> input 2, output 8, cacheRead 0.5',
  },
  {
    why: 'a name that moves and goes on carries a price',
    kind: 'moving-alias',
    offer: 'lab/one-latest-preview',
    before: [one],
    after: [one, {id: 'one-latest-preview', prices: plain}],
    says: 'nothing -> input 2, output 8, cacheRead 0.5',
  },
  {
    why: 'a plan enters as $0 tokens',
    kind: 'free-tier',
    offer: 'lab/plan',
    before: [one],
    after: [one, {id: 'plan', prices: {input_mtok: 0, output_mtok: 0}}],
    says: 'nothing -> input 0, output 0',
  },
  {
    why: 'a free tier enters under its own name',
    kind: 'free-tier',
    offer: 'lab/one:free',
    before: [one],
    after: [one, {id: 'one:free', prices: {input_mtok: 0, output_mtok: 0}}],
    says: 'nothing -> input 0, output 0',
  },
];

describe('an import is refused when', () => {
  for (const {why, kind, offer, before, after: models, curated, says} of POISONS) {
    it(why, () => {
      const bench = new Bench(before, curated);
      const files = bench.files();
      const {code, refusals} = bench.import(models);
      assert.equal(code, 1);
      assert.deepEqual(bench.files(), files, 'nothing is written');
      const source = '@pydantic/genai-prices@9.9.9 https://lab.example/prices';
      assert.deepEqual(refusals, [`${offer}: ${REVIEW_KINDS[kind]}: ${says} (${source}) [${kind}]`]);
    });

    it(`${why}, but not with its flag`, () => {
      for (const flag of [`--allow=${kind}`, `--allow=${kind}:${offer}`]) {
        const bench = new Bench(before, curated);
        const {code, refusals} = bench.import(models, [flag]);
        assert.deepEqual({code, refusals}, {code: 0, refusals: []});
        const name = offer.slice('lab/'.length);
        assert.equal(Object.hasOwn(bench.offers(), name), kind !== 'model-gone', `${name} is as proposed`);
      }
    });

    it(`${why}, also with the flag of another offer or kind`, () => {
      const other = kind === 'free-tier' ? 'moving-alias' : 'free-tier';
      for (const flag of [`--allow=${kind}:lab/other`, `--allow=${other}`]) {
        assert.equal(new Bench(before, curated).import(models, [flag]).code, 1);
      }
    });
  }

  it('every kind of refusal has its poison; what no flag allows is tested apart', () => {
    const kinds = new Set([...POISONS.map(({kind}) => kind), 'broken-price']);
    assert.deepEqual([...kinds].sort(), Object.keys(REVIEW_KINDS).sort());
  });
});
