import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildDataset} from '../../scripts/data/build-dataset.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import {createOfferFinder} from '../../src/data/find-offer.js';
import {LOGGED_NAMES} from './find-offer-logged-names.js';

const {dataset} = buildDataset(readAuthoringData(DATA_FOLDER));
const find = createOfferFinder(dataset.offers);
const ids = new Set(dataset.offers.map(({id}) => id));

describe('names as logs and gateways write them', () => {
  for (const [name, id] of LOGGED_NAMES) {
    it(`${JSON.stringify(name)} is ${id ?? 'nobody'}`, () => assert.equal(find(name), id));
  }

  it('are 150 and more, each once, and half of them nobody or of a gateway', () => {
    assert.ok(LOGGED_NAMES.length >= 150, `${LOGGED_NAMES.length} names`);
    assert.equal(new Set(LOGGED_NAMES.map(([name]) => name)).size, LOGGED_NAMES.length);
    assert.ok(LOGGED_NAMES.filter(([, id]) => id === undefined).length >= 60);
  });
});

describe('every offer of the dataset', () => {
  it('is found by its id, in any case, with spaces round it', () => {
    for (const id of ids) {
      for (const name of [id, id.toUpperCase(), `  ${id}\n`]) assert.equal(find(name), id);
    }
  });

  it('is nobody where it is not sold: no other offer answers to its id', () => {
    for (const {id} of dataset.offers) {
      const findAmongOthers = createOfferFinder(dataset.offers.filter((offer) => offer.id !== id));
      assert.equal(findAmongOthers(id), undefined, id);
    }
  });

  it('is not found by the longer id of a sibling, nor the sibling by the shorter', () => {
    const pairs = dataset.offers.flatMap((short) =>
      dataset.offers
        .filter((long) => long.seller === short.seller && long.id !== short.id && long.id.startsWith(short.id))
        .map((long) => ({short, long})),
    );
    for (const {short, long} of pairs) {
      assert.equal(createOfferFinder([short])(long.id), undefined, `${long.id} is not ${short.id}`);
      assert.equal(createOfferFinder([long])(short.id), undefined, `${short.id} is not ${long.id}`);
    }
    assert.ok(pairs.length >= 30, `${pairs.length} pairs`);
  });

  it('never answers for the same model at Bedrock, in any part of the world', () => {
    for (const {id, seller} of dataset.offers.filter(({seller}) => seller !== 'aws-bedrock')) {
      const bare = id.slice(seller.length + 1);
      for (const start of ['', 'us.', 'eu.', 'apac.', 'global.', 'bedrock/', 'bedrock/us.']) {
        for (const end of ['-v1:0', '-20250514-v1:0', '']) {
          const found = find(`${start}${seller}.${bare}${end}`);
          assert.ok(found === undefined || found.startsWith('aws-bedrock/'), `${start}${seller}.${bare}${end}`);
        }
      }
    }
  });

  it('never answers for a router or a cloud that sells its model on', () => {
    for (const {id} of dataset.offers) {
      for (const route of ['openrouter', 'azure', 'github', 'vercel_ai_gateway', 'litellm_proxy']) {
        const found = find(`${route}/${id}`);
        assert.ok(found === undefined || found.startsWith(`${route}/`), `${route}/${id}`);
      }
    }
  });

  it('never answers for the same model at Google Cloud', () => {
    for (const {id, seller} of dataset.offers.filter(({seller}) => seller !== 'google')) {
      for (const end of ['', '@20250929', '@default']) {
        const found = find(`vertex_ai/${id.slice(seller.length + 1)}${end}`);
        assert.ok(found === undefined || found.startsWith('google/'), `vertex_ai/${id}${end}`);
      }
    }
  });

  it('never answers for its free variant', () => {
    for (const id of ids) assert.ok(ids.has(`${id}:free`) || find(`${id}:free`) === undefined, id);
  });
});
