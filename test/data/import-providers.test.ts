import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findProvider, type TieredPrices} from '@pydantic/genai-prices';
import {importProviders} from '../../scripts/data/import-providers.js';
import {IMPORTED_FOLDER} from '../../scripts/data/paths.js';
import type {ReviewedFile} from '../../scripts/data/review-import.js';
import {sortedJson} from '../../scripts/data/sorted-json.js';
import {
  installedUpstreamVersion,
  UPSTREAM_PROVIDERS,
  type FindProvider,
  type UpstreamModel,
} from '../../scripts/data/upstream.js';

const plain = {input_mtok: 1, output_mtok: 2};

/** An upstream that sells these models, whichever provider is asked for. */
function upstreamWith(...models: Omit<UpstreamModel, 'match'>[]): FindProvider {
  return ({providerId}) => ({
    id: providerId ?? '',
    name: 'Fixture',
    api_pattern: '',
    models: models.map((model) => ({...model, match: {equals: model.id}})),
  });
}

function imported(seller: string, model: Omit<UpstreamModel, 'match'>) {
  const {files, refused} = importProviders(upstreamWith(model), {[seller]: seller}, '9.9.9');
  return {offers: files[seller]?.offers ?? {}, refused: refused.map(({why}) => why)};
}

describe('what the importer leaves out', () => {
  for (const {why, seller = 'openai', id, prices} of [
    {why: 'moving alias', id: 'chat-latest', prices: plain},
    {why: 'moving alias', id: 'latest', prices: plain},
    {why: 'moving alias', id: 'one-latest-preview', prices: plain},
    {why: 'moving alias', id: 'x-latest@y', prices: plain},
    {why: 'free variant', id: 'small:free', prices: plain},
    {why: 'extended variant', id: 'gpt-4o:extended', prices: plain},
    {why: 'fine-tuned', id: 'ft:gpt-4o', prices: plain},
    {why: 'fine-tuned', id: 'gpt-4o-mini-2024-07-18.ft-', prices: plain},
    {why: 'priced at $0', id: 'gift', prices: {input_mtok: 0, output_mtok: 0}},
    {why: 'priced at $0', id: 'half-gift', prices: {input_mtok: 1, output_mtok: 0}},
    {why: 'no price per text token', id: 'empty', prices: {}},
    {why: 'no price per text token', id: 'no-output', prices: {input_mtok: 1}},
    {why: 'not a text model', id: 'gpt-4o-audio-preview', prices: plain},
    {why: 'not a text model', id: 'gpt-image-1', prices: plain},
    {why: 'not a text model', id: 'painter', prices: {...plain, output_image_mtok: 30}},
    {why: 'not a text model', id: 'whisper-1', prices: {audio_hours: 0.36}},
    {why: 'not sold by this seller under this name', seller: 'openai', id: 'gpt-oss-120b', prices: plain},
    {why: 'not sold by this seller under this name', seller: 'google', id: 'gemini-pro-1.5', prices: plain},
  ]) {
    it(`${seller}/${id}: ${why}`, () => {
      assert.deepEqual(imported(seller, {id, prices}), {offers: {}, refused: [why]});
    });
  }

  it('a model with prices by the hour and no dated price, for its undated price is half of the day only', () => {
    const {refused} = imported('deepseek', {
      id: 'night-owl',
      prices: [
        {prices: plain},
        {constraint: {type: 'time_of_date', start_time: '00:30:00Z', end_time: '16:30:00Z'}, prices: plain},
      ],
    });
    assert.deepEqual(refused, ['priced by the hour of the day only']);
  });
});

describe('how the importer cleans', () => {
  for (const {why, seller, start, band} of [
    {why: 'OpenAI 271,999 is above 272,000', seller: 'openai', start: 271_999, band: {over: 272_000}},
    {why: 'OpenAI 272,000 is above 272,000', seller: 'openai', start: 272_000, band: {over: 272_000}},
    {why: 'Google 200,000 is above 200,000', seller: 'google', start: 200_000, band: {over: 200_000}},
    {why: 'Anthropic 200,000 is above 200,000', seller: 'anthropic', start: 200_000, band: {over: 200_000}},
    {why: 'xAI 199,999 is 200,000 and more', seller: 'xai', start: 199_999, band: {over: 200_000, inclusive: true}},
    {why: 'xAI 127,999 is 128,000 and more', seller: 'xai', start: 127_999, band: {over: 128_000, inclusive: true}},
  ]) {
    it(why, () => {
      const rate = Object.assign(Object.create(null) as TieredPrices, {base: 1, tiers: [{start, price: 2}]});
      const {offers} = imported(seller, {id: 'long', prices: {input_mtok: rate, output_mtok: 3}});
      assert.deepEqual(offers['long']?.prices, [{rates: {input: 1, output: 3}, bands: [{...band, rates: {input: 2}}]}]);
    });
  }

  it('keeps text tokens only, to six decimals, and fees per 1,000', () => {
    const prices = {
      ...plain,
      cache_read_mtok: 0.1234567,
      cache_write_1h_mtok: 4,
      input_audio_mtok: 9,
      web_searches_kcount: 10,
      requests_kcount: 5,
      storage_searches_kcount: 2.5,
    };
    const {offers} = imported('openai', {id: 'plain', name: 'Plain', context_window: 128_000, prices});
    assert.deepEqual(offers['plain'], {
      context: 128_000,
      fees: {requestPer1k: 5, webSearchPer1k: 10},
      kind: 'chat',
      name: 'Plain',
      prices: [{rates: {input: 1, output: 2, cacheRead: 0.123457, cacheWrite1h: 4}}],
    });
  });

  it('keeps dated prices in order, each until the next, and drops those by the hour', () => {
    const {offers} = imported('deepseek', {
      id: 'dated',
      prices: [
        {constraint: {type: 'start_date', start_date: '2026-08-17'}, prices: {input_mtok: 3, output_mtok: 4}},
        {prices: plain},
        {constraint: {type: 'time_of_date', start_time: '01:00:00Z', end_time: '04:00:00Z'}, prices: plain},
      ],
    });
    assert.deepEqual(offers['dated']?.prices, [
      {rates: {input: 1, output: 2}, until: '2026-08-17'},
      {from: '2026-08-17', rates: {input: 3, output: 4}},
    ]);
  });

  it('sells no output of an embedding model', () => {
    const {offers} = imported('mistral', {id: 'mistral-embed', prices: {input_mtok: 0.1, output_mtok: 0.1}});
    assert.deepEqual(offers['mistral-embed'], {kind: 'embedding', prices: [{rates: {input: 0.1}}]});
  });

  for (const {seller, from, to} of [
    {seller: 'anthropic', from: 'claude-3-5-haiku-latest', to: 'claude-3-5-haiku'},
    {seller: 'cohere', from: 'command-a', to: 'command-a-03-2025'},
    {seller: 'zai', from: 'GLM-5.2', to: 'glm-5.2'},
    {seller: 'aws-bedrock', from: 'regional.anthropic.claude-opus-5', to: 'anthropic.claude-opus-5'},
  ]) {
    it(`names ${from} as ${seller} does: ${to}`, () => {
      assert.deepEqual(Object.keys(imported(seller, {id: from, prices: plain}).offers), [to]);
    });
  }
});

describe('the import as a whole', () => {
  it('fails on a provider that is missing', () => {
    assert.throws(() => importProviders(() => undefined, {xai: 'x-ai'}, '1.0.0'), /no provider "x-ai"/);
  });

  it('fails on a provider without models', () => {
    assert.throws(() => importProviders(upstreamWith(), {xai: 'x-ai'}, '1.0.0'), /no provider "x-ai"/);
  });

  it('fails on two models of one name', () => {
    const twice = upstreamWith({id: 'GLM-5', prices: plain}, {id: 'glm-5', prices: plain});
    assert.throws(() => importProviders(twice, {zai: 'zai'}, '1.0.0'), /two upstream models are called "glm-5"/);
  });

  it('writes the same text whatever the order of models and keys', () => {
    const one = {id: 'one', prices: plain};
    const two = {id: 'two', prices: {output_mtok: 2, input_mtok: 1}};
    const [first, second] = [upstreamWith(one, two), upstreamWith(two, one)].map((upstream) =>
      sortedJson(importProviders(upstream, {openai: 'openai'}, '1.0.0').files),
    );
    assert.equal(first, second);
  });

  it('makes the very files that are checked in', () => {
    const {files} = importProviders(findProvider, UPSTREAM_PROVIDERS, installedUpstreamVersion());
    for (const [seller, file] of Object.entries(files)) {
      const stored = JSON.parse(readFileSync(`${IMPORTED_FOLDER}/${seller}.json`, 'utf8')) as ReviewedFile;
      delete stored.leftOut;
      assert.equal(sortedJson(file), sortedJson(stored), seller);
    }
    assert.ok(Object.keys(files).length >= 16);
  });
});
