import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {STARTER_FILE} from '../../scripts/data/paths.js';
import {createCatalogue} from '../../src/data/catalogue.js';
import {parseDataset} from '../../src/data/parse-dataset.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {pricePeriodAt} from '../../src/engine/price-period.js';

const catalogue = createCatalogue(STARTER_DATASET);
const TODAY = '2026-11-21';

/** Input, output, cache read, cache write, cache write for an hour; USD per million tokens; undefined where none. */
type Row = readonly [id: string, at: string, ...rates: (number | undefined)[]];

// Typed in by hand from published price lists and trackers, not from the files under test.
const ROWS: readonly Row[] = [
  ['openai/gpt-6.1-sol', TODAY, 2, 10, 0.1, 2.5],
  ['openai/gpt-6-sol', TODAY, 2, 10, 0.2, 2.5],
  ['openai/gpt-6-luna', TODAY, 0.1, 0.5, 0.01, 0.125],
  ['openai/gpt-6-astra', TODAY, 10, 50, 1, 12.5],
  ['openai/gpt-5.6-sol', '2026-08-20', 5, 30, 0.5, 6.25],
  ['openai/gpt-5.6-sol', '2026-08-21', 4, 20, 0.4, 5],
  ['openai/gpt-5.6-terra', '2026-07-29', 2.5, 15, 0.25, 3.125],
  ['openai/gpt-5.6-terra', TODAY, 2, 12, 0.2, 2.5],
  ['openai/gpt-5.6-luna', '2026-07-29', 1, 6, 0.1, 1.25],
  ['openai/gpt-5.6-luna', '2026-07-30', 0.2, 1.2, 0.02, 0.25],
  ['openai/gpt-5.5', TODAY, 5, 30, 0.5],
  ['openai/gpt-5.4', TODAY, 2.5, 15, 0.25],
  ['openai/gpt-5', TODAY, 1.25, 10, 0.125],
  ['openai/gpt-5-mini', TODAY, 0.25, 2, 0.025],
  ['openai/gpt-5-nano', TODAY, 0.05, 0.4, 0.005],
  ['openai/gpt-4.1', TODAY, 2, 8, 0.5],
  ['openai/gpt-4o', TODAY, 2.5, 10, 1.25],
  ['openai/gpt-4o-mini', TODAY, 0.15, 0.6, 0.075],
  ['openai/o3', '2025-06-09', 10, 40, 2.5],
  ['openai/o3', '2025-06-10', 2, 8, 0.5],
  ['openai/text-embedding-3-small', TODAY, 0.02],
  ['anthropic/claude-opus-5-5', TODAY, 4, 20, 0.2, 5, 8],
  ['anthropic/claude-opus-4-7', TODAY, 5, 25, 0.5, 6.25, 10],
  ['anthropic/claude-opus-4-5', TODAY, 5, 25, 0.5, 6.25, 10],
  ['anthropic/claude-sonnet-5-5', '2026-10-06', 2, 10, 0.2, 2.5, 4],
  ['anthropic/claude-sonnet-5-5', '2026-10-07', 2, 10, 0.1, 2.5, 4],
  ['anthropic/claude-sonnet-5', TODAY, 2, 10, 0.2, 2.5, 4],
  ['anthropic/claude-sonnet-4-6', TODAY, 3, 15, 0.3, 3.75, 6],
  ['anthropic/claude-sonnet-4-5', TODAY, 3, 15, 0.3, 3.75, 6],
  ['anthropic/claude-haiku-5-5', TODAY, 0.1, 0.5, 0.01, 0.125, 0.2],
  ['anthropic/claude-haiku-4-5', TODAY, 1, 5, 0.1, 1.25, 2],
  ['anthropic/claude-3-5-sonnet', TODAY, 3, 15, 0.3, 3.75, 6],
  ['anthropic/claude-3-5-haiku', TODAY, 0.8, 4, 0.08, 1, 1.6],
  ['google/gemini-3.8-flash', '2026-12-31', 0.75, 3.75, 0.075],
  ['google/gemini-3.8-flash', '2027-01-01', 1.5, 7.5, 0.15],
  ['google/gemini-3.6-flash', '2026-08-12', 1.5, 7.5, 0.15],
  ['google/gemini-3.6-flash', TODAY, 0.75, 3.75, 0.075],
  ['google/gemini-3.6-flash', '2027-01-01', 1.5, 7.5, 0.15],
  ['google/gemini-2.5-pro', TODAY, 1.25, 10, 0.125],
  ['google/gemini-2.5-flash', TODAY, 0.3, 2.5, 0.03],
  ['google/gemini-1.5-pro', TODAY, 1.25, 5],
  ['google/gemini-1.5-flash', TODAY, 0.075, 0.3, 0.01875],
  ['xai/grok-4.6', TODAY, 2, 6, 0.5],
  ['xai/grok-4.5', TODAY, 2, 6, 0.3],
  ['deepseek/deepseek-v4-pro', '2026-08-16', 0.435, 0.87, 0.003625],
  ['deepseek/deepseek-v4-pro', '2026-08-17', 0.66, 1.98, 0.022],
  ['deepseek/deepseek-v4-flash', TODAY, 0.22, 0.66, 0.007],
  ['mistral/mistral-large-2512', TODAY, 0.5, 1.5, 0.05],
  ['groq/llama-3.3-70b-versatile', TODAY, 0.59, 0.79],
  ['groq/openai/gpt-oss-120b', TODAY, 0.15, 0.6, 0.075],
  ['together/meta-llama/Llama-3.3-70B-Instruct-Turbo', TODAY, 0.88, 0.88],
  ['cohere/command-a-03-2025', TODAY, 2.5, 10],
  ['moonshotai/kimi-k2.6', TODAY, 0.95, 4, 0.16],
  ['zai/glm-5.2', TODAY, 1.4, 4.4, 0.26],
  ['alibaba/qwen3.7-max', TODAY, 2.5, 7.5, 0.5],
  ['aws-bedrock/amazon.nova-pro-v1:0', TODAY, 0.8, 3.2, 0.2],
];

const periodOf = (id: string, at: string) => {
  const offer = catalogue.offer(id);
  assert.ok(offer, `${id} is in the starter`);
  const period = pricePeriodAt(offer, at);
  assert.ok(period, `${id} has a price on ${at}`);
  return period;
};

describe('rates in the starter', () => {
  for (const [id, at, input, output, cacheRead, cacheWrite, cacheWrite1h] of ROWS) {
    it(`${id} on ${at}: ${[input, output].join(' / ')}`, () => {
      const {rates} = periodOf(id, at);
      assert.deepEqual(
        {cacheRead: undefined, cacheWrite: undefined, cacheWrite1h: undefined, output: undefined, ...rates},
        {input, output, cacheRead, cacheWrite, cacheWrite1h},
      );
    });
  }
});

describe('long-context bands in the starter', () => {
  for (const {id, at = TODAY, band} of [
    {
      id: 'openai/gpt-5.6-sol',
      at: '2026-08-20',
      band: {over: 272_000, rates: {input: 10, output: 45, cacheRead: 1, cacheWrite: 12.5}},
    },
    {id: 'openai/gpt-5.6-sol', band: {over: 272_000, rates: {input: 8, output: 30, cacheRead: 0.8, cacheWrite: 10}}},
    {id: 'openai/gpt-5.4', band: {over: 272_000, rates: {input: 5, output: 22.5, cacheRead: 0.5}}},
    {
      id: 'anthropic/claude-haiku-5-5',
      band: {over: 100_000, rates: {input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625, cacheWrite1h: 1}},
    },
    {
      id: 'anthropic/claude-sonnet-4-5',
      at: '2026-03-12',
      band: {over: 200_000, rates: {input: 6, output: 22.5, cacheRead: 0.6, cacheWrite: 7.5, cacheWrite1h: 12}},
    },
    {
      id: 'anthropic/claude-sonnet-4-6',
      at: '2026-03-12',
      band: {over: 200_000, rates: {input: 6, output: 22.5, cacheRead: 0.6, cacheWrite: 7.5, cacheWrite1h: 12}},
    },
    {id: 'google/gemini-2.5-pro', band: {over: 200_000, rates: {input: 2.5, output: 15, cacheRead: 0.25}}},
    {id: 'google/gemini-1.5-pro', band: {over: 128_000, rates: {input: 2.5, output: 10}}},
    {id: 'xai/grok-4.6', band: {over: 200_000, inclusive: true, rates: {input: 4, output: 12, cacheRead: 1}}},
  ]) {
    it(`${id} on ${at}`, () => assert.deepEqual(periodOf(id, at).bands, [band]));
  }

  for (const id of ['anthropic/claude-sonnet-4-5', 'anthropic/claude-sonnet-4-6', 'anthropic/claude-opus-4-7']) {
    it(`${id} has none today`, () => assert.equal(periodOf(id, TODAY).bands, undefined));
  }
});

describe('ways of asking in the starter', () => {
  for (const {id, mode, x} of [
    {id: 'openai/gpt-4o', mode: 'batch', x: 0.5},
    {id: 'openai/gpt-5.5', mode: 'priority', x: 2.5},
    {id: 'openai/gpt-5-mini', mode: 'fast', x: 1.8},
    {id: 'openai/gpt-6.1-sol', mode: 'flex', x: 0.5},
    {id: 'anthropic/claude-sonnet-4-6', mode: 'batch', x: 0.5},
    {id: 'anthropic/claude-opus-5', mode: 'fast', x: 2},
    {id: 'google/gemini-3.8-flash', mode: 'priority', x: 1.8},
    {id: 'deepseek/deepseek-v4-pro', mode: 'batch', x: undefined},
    {id: 'anthropic/claude-sonnet-5', mode: 'fast', x: undefined},
  ] as const) {
    it(`${id} ${mode}: ${x ?? 'not sold'}`, () => assert.equal(catalogue.offer(id)?.modes?.[mode]?.x, x));
  }

  for (const [id, minTokens] of [
    ['anthropic/claude-sonnet-5-5', 512],
    ['anthropic/claude-sonnet-4-6', 1024],
    ['anthropic/claude-opus-4-7', 2048],
    ['anthropic/claude-haiku-4-5', 4096],
    ['anthropic/claude-haiku-5-5', undefined],
    ['openai/gpt-4o', 1024],
    ['deepseek/deepseek-v4-flash', 64],
  ] as const) {
    it(`${id} caches from ${minTokens ?? 'an unknown number of'} tokens`, () =>
      assert.equal(catalogue.offer(id)?.cache?.minTokens, minTokens));
  }

  it('DeepSeek costs double on weekdays from 01:00 to 04:00 and from 06:00 to 10:00 UTC', () => {
    const rates = {input: 1.32, output: 3.96, cacheRead: 0.044};
    const days = [1, 2, 3, 4, 5];
    assert.deepEqual(periodOf('deepseek/deepseek-v4-pro', TODAY).schedule, [
      {from: '01:00', to: '04:00', days, rates},
      {from: '06:00', to: '10:00', days, rates},
    ]);
  });
});

describe('the starter as a whole', () => {
  it('is a valid dataset', () => assert.deepEqual(parseDataset(STARTER_DATASET), {dataset: STARTER_DATASET}));

  it('takes at most 6,000 bytes on the wire', () => {
    const bytes = gzipSync(readFileSync(STARTER_FILE), {level: 9}).length;
    assert.ok(bytes <= 6_000, `${bytes} bytes`);
  });

  it('has offers of at least 10 sellers, about 60 of them', () => {
    assert.ok(new Set(catalogue.offers.map(({seller}) => seller)).size >= 10);
    assert.ok(catalogue.offers.length >= 55 && catalogue.offers.length <= 75, `${catalogue.offers.length}`);
  });

  it('says as of when: the newest day on which any of its prices was checked', () => {
    assert.equal(STARTER_DATASET.asOf, '2026-10-25');
  });

  it('has an input rate today for every offer, and never 0', () => {
    const without = catalogue.offers.filter(({id}) => !((periodOf(id, TODAY).rates.input ?? 0) > 0));
    assert.deepEqual(without, []);
  });
});
