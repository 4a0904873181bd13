import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AuthoringData, CuratedOffer, ImportedOffer, SellerFile} from '../../scripts/data/authoring.js';
import {buildDataset} from '../../scripts/data/build-dataset.js';
import {mergeOffers} from '../../scripts/data/merge-offers.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {problemsOf} from '../../scripts/data/problems-of.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';

const imported: ImportedOffer = {kind: 'chat', context: 1000, prices: [{rates: {input: 1, output: 2}}]};

function authoring(curated: CuratedOffer = {}, shared: SellerFile['shared'] = []): AuthoringData {
  return {
    version: '2026.11.21',
    sources: {},
    tokenizers: {},
    sellers: {lab: {name: 'Lab', kind: 'lab', pricingUrl: 'https://example.com'}},
    models: {'lab/m': {name: 'M', tier: 'mid', reasoning: 'none'}},
    imported: {lab: {package: 'upstream@1.0.0', checked: '2026-09-23', offers: {m: imported, unknown: imported}}},
    curated: {lab: {shared, offers: {m: curated}}},
    starter: ['lab/m'],
  };
}

const merged = (...args: Parameters<typeof authoring>) => mergeOffers(authoring(...args));
const confirmation = {input: 1, output: 2, trust: 'corroborated', checked: '2026-10-01'} as const;

describe('merging imported and curated offers', () => {
  it('publishes those whose model is known, with the prices of the upstream', () => {
    assert.deepEqual(merged().offers, [
      {
        id: 'lab/m',
        seller: 'lab',
        model: 'lab/m',
        kind: 'chat',
        prices: [{rates: {input: 1, output: 2}, source: 'genai', checked: '2026-09-23', trust: 'imported'}],
        context: 1000,
      },
    ]);
  });

  it('lets people win per field, and modes per mode', () => {
    const shared = [{offers: ['m'], modes: {batch: {x: 0.5}, flex: {x: 0.5}}}];
    const [offer] = merged({context: 2000, modes: {flex: {x: 0.6}}}, shared).offers;
    assert.deepEqual([offer?.context, offer?.modes], [2000, {batch: {x: 0.5}, flex: {x: 0.6}}]);
  });

  it('trusts a confirmed period as far as its confirmation says', () => {
    const [offer] = merged({confirmed: [{...confirmation, source: 'page'}]}).offers;
    assert.deepEqual(offer?.prices, [
      {rates: {input: 1, output: 2}, source: 'page', checked: '2026-10-01', trust: 'corroborated'},
    ]);
  });

  it('takes the trust back, and says so, once the imported rates have moved', () => {
    const {offers, problems} = merged({confirmed: [{...confirmation, output: 3}]});
    assert.equal(offers[0]?.prices[0]?.trust, 'imported');
    assert.deepEqual(problems, ['lab/m: imported rates are no longer those confirmed']);
  });

  it('says when a confirmation names a period nobody has', () => {
    const {problems} = merged({confirmed: [{...confirmation, from: '2020-01-01'}]});
    assert.deepEqual(problems, ['lab/m: confirms a period from 2020-01-01']);
  });
});

describe('checking the authoring files', () => {
  it('finds nothing wrong with those checked in', () => {
    assert.deepEqual(problemsOf(readAuthoringData(DATA_FOLDER)), []);
  });

  it('finds offers of the starter that nobody publishes', () => {
    const {problems} = buildDataset(authoring(), ['lab/m', 'lab/n']);
    assert.deepEqual(problems, ['starter.json: nobody publishes lab/n']);
  });

  it('finds shared fields for offers that nobody sells', () => {
    const problems = problemsOf(authoring({}, [{offers: ['mm'], context: 1}]));
    assert.ok(problems.includes('sellers/lab.json: shared fields for "mm", which nobody sells'), problems.join('\n'));
  });

  it('takes from the other files only what the offers use', () => {
    const {dataset} = buildDataset(readAuthoringData(DATA_FOLDER), ['groq/llama-3.3-70b-versatile']);
    assert.deepEqual(Object.keys(dataset.sources), ['cline-llms', 'genai', 'groq-docs', 'groq-flex', 'groq-pricing']);
    assert.deepEqual(Object.keys(dataset.sellers), ['groq']);
    assert.deepEqual(Object.keys(dataset.models), ['meta/llama-3.3-70b']);
    assert.deepEqual(dataset.tokenizers, {'llama-3': {name: 'Llama 3'}});
  });
});
