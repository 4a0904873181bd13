import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import type {Dataset} from '../../src/data/dataset.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {sampleDataset} from './poison-sample.js';

const catalogue = createCatalogue(STARTER_DATASET);

describe('the catalogue', () => {
  it('names an offer after its model', () => {
    assert.equal(catalogue.offer('groq/llama-3.3-70b-versatile')?.name, 'Llama 3.3 70B');
  });

  it('knows the tokenizer ratio of GPT-4o, and none of Claude', () => {
    assert.equal(catalogue.offer('openai/gpt-4o')?.tokenizerRatio, 1);
    assert.equal(catalogue.offer('anthropic/claude-opus-4-7')?.tokenizerRatio, undefined);
  });

  it('keeps the order of the dataset', () => {
    assert.deepEqual(
      catalogue.offers.map(({id}) => id),
      STARTER_DATASET.offers.map(({id}) => id),
    );
  });

  it('looks up sellers, models and sources by their exact key only', () => {
    assert.equal(catalogue.seller('openai')?.name, 'OpenAI');
    assert.equal(catalogue.model('openai/gpt-4o')?.tier, 'mid');
    assert.equal(catalogue.source('genai')?.license, 'MIT');
    for (const key of ['toString', '__proto__', 'OpenAI', '']) {
      assert.equal(catalogue.offer(key), undefined);
      assert.equal(catalogue.seller(key), undefined);
      assert.equal(catalogue.model(key), undefined);
      assert.equal(catalogue.source(key), undefined);
    }
  });

  it('is frozen to the last rate', () => {
    const rates = catalogue.offers[0]?.prices[0]?.rates;
    assert.throws(() => Object.assign(rates ?? {}, {input: 0}), TypeError);
    assert.ok(Object.isFrozen(catalogue.offers) && Object.isFrozen(catalogue.offers[0]));
  });

  it('prices an offer from the release of its model on, where its first price has no day of its own', () => {
    const dataset = sampleDataset() as unknown as Dataset;
    const [offer] = dataset.offers;
    const {from, ...sinceLaunch} = offer!.prices[0]!;
    const {offers} = createCatalogue({
      ...dataset,
      models: {'lab/one': {...dataset.models['lab/one']!, released: '2026-05-05'}},
      offers: [offer!, {...offer!, id: 'lab/two', prices: [sinceLaunch]}],
    });
    assert.deepEqual(
      offers.map(({prices}) => prices[0]?.from),
      [from, '2026-05-05'],
    );
  });

  it('leaves aliases to the search', () => assert.ok(catalogue.offers.every((offer) => !('aliases' in offer))));
});
