import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import type {Dataset, OfferRecord} from '../../src/data/dataset.js';
import {loggedOffers} from '../../src/usage/logged-offers.js';
import {LONG} from './usage-sample.js';

const record = (id: string, more: Partial<OfferRecord> = {}): OfferRecord => {
  const [seller = ''] = id.split('/');
  return {...LONG, id, seller, model: 'maker/model', ...more};
};

function catalogueOf(...offers: OfferRecord[]) {
  const dataset: Dataset = {
    schemaVersion: 1,
    version: '2026.11.21',
    asOf: '2026-11-21',
    currency: 'USD',
    sources: {},
    tokenizers: {},
    sellers: {},
    models: {},
    offers,
  };
  return createCatalogue(dataset);
}

const [period] = LONG.prices;
const PAST = [
  {...period!, until: '2026-01-01', bands: [{over: 128_000, rates: {}}]},
  {...period!, from: '2026-01-01'},
];

describe('the offers of a log', () => {
  const known = loggedOffers(
    catalogueOf(record('a/long'), record('b/shared'), record('c/shared')),
    catalogueOf(record('a/long', {prices: PAST}), record('d/gone'), record('d/shared')),
    (offer) => (offer.id === 'a/long' ? PAST : offer.prices),
  );

  it('have the prices that they ever had', () => {
    assert.deepEqual(known.find('long')?.prices, PAST);
  });

  it('are those that are gone, too', () => {
    assert.equal(known.find('gone')?.id, 'd/gone');
    assert.equal(known.find('d/shared')?.id, 'd/shared');
  });

  for (const name of ['shared', 'nothing']) {
    it(`are none for a name that several have, or nobody: ${name}`, () => assert.equal(known.find(name), undefined));
  }

  for (const {name, id} of [
    {name: 'arn:aws:bedrock:us-east-1::foundation-model/x.one-v1:0', id: 'aws-bedrock/x.one-v1:0'},
    {name: 'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.x.one-v1:0', id: 'aws-bedrock/x.one-v1:0'},
    {name: 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/x.one-v1:0', id: undefined},
    {name: 'publishers/google/models/one', id: 'google/one'},
    {name: 'projects/p/locations/us-central1/publishers/google/models/one', id: 'google/one'},
    {name: 'publishers/anthropic/models/one', id: undefined},
  ]) {
    it(`are found by a cloud’s own name: ${name}`, () => {
      const onSale = catalogueOf(record('aws-bedrock/x.one-v1:0'), record('google/one'));
      const sellers = loggedOffers(onSale, catalogueOf(), ({prices}) => prices);
      assert.equal(sellers.find(name)?.id, id);
    });
  }

  it('change their rates at thresholds of their past as well', () => {
    assert.deepEqual(known.thresholds, [128_001, 272_001]);
  });
});
