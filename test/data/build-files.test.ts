import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {buildFiles, staleFiles} from '../../scripts/data/build-files.js';
import {releaseDay} from '../../scripts/data/build-periods.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {problemsOf} from '../../scripts/data/problems-of.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import {MERGED_CATALOGUE} from './merged-catalogue.js';
import {parseDataset} from '../../src/data/parse-dataset.js';

const data = readAuthoringData(DATA_FOLDER);
const files = buildFiles(data);
const catalogue = files['catalogue.json'];

/** Most bytes of each file, compressed. */
const SIZES = [
  ['starter.json', 6_000],
  ['catalogue.json', 20_000],
  ['history.json', 8_000],
  ['details.json', 10_000],
] as const;

describe('built files of prices', () => {
  for (const [name, limit] of SIZES) {
    it(`${name} is valid and takes at most ${limit} bytes`, () => {
      const text = JSON.stringify(files[name]);
      assert.deepEqual(parseDataset(JSON.parse(text)), {dataset: files[name]});
      const {length} = gzipSync(text, {level: 9});
      assert.ok(length <= limit, `${length} bytes`);
    });

    it(`${name} names its schema, its version and its newest check`, () => {
      const {schemaVersion, version, asOf, offers} = files[name];
      const priced = offers.length > 0 ? offers : MERGED_CATALOGUE.dataset.offers;
      const checks = priced.flatMap(({prices}) => prices.map(({checked}) => checked)).sort();
      assert.deepEqual([schemaVersion, version, asOf], [1, data.version, checks.at(-1)]);
    });
  }

  it('are the same bytes each time, and those checked in', () => {
    assert.equal(JSON.stringify(buildFiles(readAuthoringData(DATA_FOLDER))), JSON.stringify(files));
    assert.deepEqual(staleFiles(files, DATA_FOLDER), []);
  });

  it('are said to be stale where they are missing', () => {
    assert.deepEqual(
      staleFiles(files, '/nowhere'),
      SIZES.map(([name]) => `pricing-data/dist/${name} is stale: run npm run data:build`),
    );
  });

  it('take the day of a release from its version', () => {
    assert.deepEqual(['2026.11.21', '2026.11.21.2'].map(releaseDay), ['2026-11-21', '2026-11-21']);
  });
});

/** What must be on sale: sellers with at least so many offers, and a few of their ids, from the sellers' price lists. */
const SOLD: readonly (readonly [seller: string, atLeast: number, ...names: string[]])[] = [
  ['openai', 30, 'gpt-6.1-sol', 'gpt-6.1-terra', 'gpt-6-astra', 'gpt-5.4-pro', 'o3-pro', 'text-embedding-3-large'],
  ['anthropic', 15, 'claude-fable-5-1', 'claude-opus-5-5', 'claude-sonnet-5-5', 'claude-haiku-5-5'],
  ['google', 15, 'gemini-4-argon', 'gemini-3.8-flash', 'gemini-3.1-pro-preview', 'gemini-embedding-2'],
  ['xai', 10, 'grok-4.7', 'grok-4.6', 'grok-4.5'],
  ['deepseek', 3, 'deepseek-flash', 'deepseek-v4-pro', 'deepseek-v4-flash'],
  ['mistral', 10, 'mistral-large-2512', 'mistral-medium-3-5', 'ministral-3b-2512', 'mistral-embed'],
  ['cohere', 5, 'command-a-03-2025', 'embed-v4.0'],
  ['moonshotai', 4, 'kimi-k3', 'kimi-k2.7-code-highspeed'],
  ['zai', 5, 'glm-5.3', 'glm-5.3-flash'],
  ['alibaba', 20, 'qwen3.7-max', 'qwen-plus', 'text-embedding-v4'],
  ['minimax', 5, 'MiniMax-M2.7'],
  ['aws-bedrock', 80, 'amazon.nova-pro-v1:0', 'amazon.nova-2-lite-v1:0', 'global.anthropic.claude-opus-5-5'],
  ['groq', 10, 'openai/gpt-oss-120b'],
  ['together', 10, 'meta-llama/Llama-3.3-70B-Instruct-Turbo'],
  ['fireworks', 25, 'kimi-k3', 'glm-5p2'],
  ['azure', 5, 'o4-mini', 'text-embedding-3-small'],
  ['google-vertex', 10, 'claude-opus-5-5', 'claude-opus-4'],
  ['cerebras', 4, 'gpt-oss-120b'],
  ['voyageai', 10, 'voyage-4'],
];

describe('the catalogue of everything on sale', () => {
  it('has at least 300 offers of at least 20 sellers, embeddings among them', () => {
    assert.ok(catalogue.offers.length >= 300 && Object.keys(catalogue.sellers).length >= 20);
    assert.ok(catalogue.offers.filter(({kind}) => kind === 'embedding').length >= 15);
  });

  for (const [seller, atLeast, ...names] of SOLD) {
    it(`${seller} sells ${names.join(', ')}, and at least ${atLeast} in all`, () => {
      const ids = catalogue.offers.filter((offer) => offer.seller === seller).map(({id}) => id);
      assert.ok(ids.length >= atLeast, `${ids.length} offers`);
      assert.deepEqual(
        names.filter((name) => !ids.includes(`${seller}/${name}`)),
        [],
      );
    });
  }

  it('knows no price of $0 that nobody published as free', () => {
    const periods = catalogue.offers.flatMap(({prices}) => prices);
    const rates = periods.flatMap(({rates: {input, output, cacheRead}}) => [input, output, cacheRead]);
    assert.ok(rates.length > 1_000 && !rates.includes(0));
  });

  it('holds no price that was over on the day of the release', () => {
    const over = catalogue.offers.filter(({prices}) =>
      prices.some(({until = '9'}) => until <= releaseDay(data.version)),
    );
    assert.deepEqual(over, []);
  });
});

/** Rates of a host and of the model's maker, input and output in USD per million tokens, from their price lists. */
const ELSEWHERE: readonly (readonly [id: string, model: string, input: number, output: number])[] = [
  ['aws-bedrock/anthropic.claude-opus-5-5', 'anthropic/claude-opus-5-5', 4.4, 22],
  ['aws-bedrock/global.anthropic.claude-opus-5-5', 'anthropic/claude-opus-5-5', 4, 20],
  ['aws-bedrock/global.openai.gpt-5.6-sol', 'openai/gpt-5.6-sol', 4, 20],
  ['google-vertex/claude-opus-4', 'anthropic/claude-opus-4', 15, 75],
  ['google-vertex/claude-opus-5-5', 'anthropic/claude-opus-5-5', 4, 20],
  ['azure/o3-2025-04-16', 'openai/o3', 2, 8],
  ['baseten/moonshotai/Kimi-K3', 'moonshotai/kimi-k3', 3, 15],
  ['cloudflare/@cf/zai-org/glm-5.2', 'zai/glm-5.2', 1.4, 4.4],
  ['ovhcloud/gpt-oss-120b', 'openai/gpt-oss-120b', 0.09, 0.47],
];

describe('models sold by others than their makers', () => {
  for (const [id, model, input, output] of ELSEWHERE) {
    it(`${id} costs ${input} and ${output}`, () => {
      const offer = catalogue.offers.find((candidate) => candidate.id === id);
      const {rates} = offer?.prices.at(-1) ?? {};
      assert.deepEqual([offer?.model, rates?.input, rates?.output], [model, input, output]);
    });
  }
});

describe('checking what people write', () => {
  it('finds models nobody sells and sources nothing is from', () => {
    const models = {...data.models, 'lab/m': {name: 'M', tier: 'mid', reasoning: 'none'} as const};
    const sources = {...data.sources, lost: {kind: 'vendor', url: 'https://example.com', retrieved: '2026'} as const};
    assert.deepEqual(problemsOf({...data, models, sources}), [
      'models.json: nobody sells "lab/m"',
      'sources.json: nothing is from "lost"',
    ]);
  });

  it('finds an offer whose name at the upstream is wrong', () => {
    const curated = {...data.curated, modal: {offers: {m: {model: 'openai/gpt-4o', upstream: 'openai/gpt-4p'}}}};
    assert.ok(problemsOf({...data, curated}).includes('modal/m: has no prices, neither imported nor curated'));
  });
});
