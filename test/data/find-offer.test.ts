import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildDataset} from '../../scripts/data/build-dataset.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import {createCatalogue} from '../../src/data/catalogue.js';
import {createOfferFinder} from '../../src/data/find-offer.js';
import type {OfferRecord} from '../../src/data/dataset.js';

const {dataset} = buildDataset(readAuthoringData(DATA_FOLDER));
const everything = createCatalogue(dataset);

const NAMES: readonly [name: string, id: string | undefined][] = [
  // exact ids, with and without their seller, in any case
  ['openai/gpt-4o', 'openai/gpt-4o'],
  ['gpt-4o', 'openai/gpt-4o'],
  [' GPT-4o ', 'openai/gpt-4o'],
  ['anthropic/claude-sonnet-4-6', 'anthropic/claude-sonnet-4-6'],
  ['claude-sonnet-4-6', 'anthropic/claude-sonnet-4-6'],
  ['llama-3.3-70b-versatile', 'groq/llama-3.3-70b-versatile'],
  ['amazon.nova-pro-v1:0', 'aws-bedrock/amazon.nova-pro-v1:0'],
  ['meta-llama/llama-3.3-70b-instruct-turbo', 'together/meta-llama/Llama-3.3-70B-Instruct-Turbo'],
  // exact aliases
  ['gpt-4o-2024-08-06', 'openai/gpt-4o'],
  ['openai/gpt-4o-2024-11-20', 'openai/gpt-4o'],
  ['claude-3.5-sonnet', 'anthropic/claude-3-5-sonnet'],
  ['claude-3-5-haiku-latest', 'anthropic/claude-3-5-haiku'],
  ['claude-opus-4.5', 'anthropic/claude-opus-4-5'],
  ['grok-4-0709', 'xai/grok-4'],
  ['gemini-3-pro', 'google/gemini-3-pro-preview'],
  ['us.amazon.nova-lite-v1:0', 'aws-bedrock/amazon.nova-lite-v1:0'],
  // a prefix and a date or a version
  ['gpt-4o-mini-2024-07-18', 'openai/gpt-4o-mini'],
  ['gpt-5-2025-08-07', 'openai/gpt-5'],
  ['gpt-5-mini-2025-08-07', 'openai/gpt-5-mini'],
  ['o1-2024-12-17', 'openai/o1'],
  ['gpt-5.6-sol-2026-07-09', 'openai/gpt-5.6-sol'],
  ['claude-3-5-sonnet-20241022', 'anthropic/claude-3-5-sonnet'],
  ['claude-3-5-sonnet@20240620', 'anthropic/claude-3-5-sonnet'],
  ['claude-3-5-sonnet-v2@20241022', 'anthropic/claude-3-5-sonnet'],
  ['claude-sonnet-4-20250514', 'anthropic/claude-sonnet-4'],
  ['claude-sonnet-4-5-20250929', 'anthropic/claude-sonnet-4-5'],
  ['anthropic/claude-haiku-4-5-20251001', 'anthropic/claude-haiku-4-5'],
  ['claude-opus-4-1-20250805', 'anthropic/claude-opus-4-1'],
  ['gemini-1.5-pro-002', 'google/gemini-1.5-pro'],
  ['gemini-1.5-flash-001', 'google/gemini-1.5-flash'],
  // the other snapshot has a price of its own
  ['gpt-4o-2024-05-13', 'openai/gpt-4o-2024-05-13'],
  // a newer or another sibling is never an older one
  ['claude-sonnet-5-5', 'anthropic/claude-sonnet-5-5'],
  ['claude-sonnet-5-6', undefined],
  ['claude-sonnet-6', undefined],
  ['claude-opus-4-9', undefined],
  ['claude-sonnet-4-6-fast', undefined],
  ['gpt-5.7', undefined],
  ['gpt-5.6', undefined],
  ['gpt-5-turbo', undefined],
  ['gpt-4o-realtime', undefined],
  ['gpt-4o-mini-audio-preview', undefined],
  ['o1-ultra', undefined],
  ['o3-mega-2026-01-01', undefined],
  ['gemini-2.5-flash-image', undefined],
  ['gemini-2.5-flash-preview-05-20', undefined],
  ['grok-4.8', undefined],
  ['deepseek-v4', undefined],
  // no date, no month 13, no half of a name
  ['gpt-5-2025-13-07', undefined],
  ['gpt-5-20251', undefined],
  ['gpt', undefined],
  ['my-gpt-4o', undefined],
  ['anthropic/gpt-4o', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  [`gpt-5-${'2025-08-07-'.repeat(50)}`, undefined],
];

describe('finding an offer by name', () => {
  for (const [name, id] of NAMES) {
    it(`${JSON.stringify(name.slice(0, 60))} is ${id ?? 'nobody'}`, () => assert.equal(everything.find(name)?.id, id));
  }
});

const offer = (id: string, model: string, aliases?: OfferRecord['aliases']): OfferRecord => ({
  id,
  seller: id.slice(0, id.indexOf('/')),
  model,
  kind: 'chat',
  prices: [],
  ...(aliases && {aliases}),
});

describe('a name that several sellers use', () => {
  it('means the offer of the maker', () => {
    const find = createOfferFinder([offer('cloud/opus', 'lab/opus'), offer('lab/opus', 'lab/opus')]);
    assert.equal(find('opus'), 'lab/opus');
  });

  it('means the offer of the maker, also where only another seller has it with its date', () => {
    const find = createOfferFinder([
      offer('cloud/o3-2025-04-16', 'lab/o3'),
      offer('lab/o3', 'lab/o3', {prefix: ['o3']}),
    ]);
    assert.equal(find('o3-2025-04-16'), 'lab/o3');
    assert.equal(find('cloud/o3-2025-04-16'), 'cloud/o3-2025-04-16');
    assert.equal(find('o3'), 'lab/o3');
  });

  it('means nobody where none of them is the maker', () => {
    const find = createOfferFinder([offer('one/llama', 'meta/llama'), offer('two/llama', 'meta/llama')]);
    assert.equal(find('llama'), undefined);
    assert.equal(find('two/llama'), 'two/llama');
  });

  it('means the exact alias before any prefix, and the longest prefix first', () => {
    const find = createOfferFinder([
      offer('lab/a', 'lab/a', {prefix: ['x']}),
      offer('lab/b', 'lab/b', {prefix: ['x-2024']}),
      offer('lab/c', 'lab/c', {exact: ['x-2024-20240101']}),
    ]);
    assert.equal(find('x-20240101'), 'lab/a');
    assert.equal(find('x-2024-20240202'), 'lab/b');
    assert.equal(find('x-2024-20240101'), 'lab/c');
  });
});

describe('what may follow a prefix', () => {
  for (const [seller, end, isFound] of [
    ['openai', '20240806', true],
    ['openai', '2024-08-06', true],
    ['openai', '2024-0806', false],
    ['openai', '0806', false],
    ['openai', '2408', false],
    ['openai', '08-2024', false],
    ['openai', '002', false],
    ['openai', 'v2', false],
    ['openai', '20240806-v1:0', false],
    ['google', '002', true],
    ['google', '0325', false],
    ['google', 'v2', false],
    ['aws-bedrock', 'v1', true],
    ['aws-bedrock', 'v1:0', true],
    ['aws-bedrock', '20251101-v1:0', true],
    ['aws-bedrock', 'v1:0:8k', false],
    ['aws-bedrock', '002', false],
    ['aws-bedrock', '0806-v1:0', false],
  ] as const) {
    it(`${end} ${isFound ? 'may' : 'may not'}, at ${seller}`, () => {
      const find = createOfferFinder([offer(`${seller}/m`, 'lab/m', {prefix: ['m']})]);
      assert.equal(find(`${seller}/m-${end}`), isFound ? `${seller}/m` : undefined);
    });
  }
});

describe('names at clouds and gateways, where their offers are known', () => {
  const lab = [offer('anthropic/claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5', {prefix: ['claude-sonnet-4-5']})];
  const bedrock = [
    offer('aws-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0', 'anthropic/claude-sonnet-4-5'),
    offer('aws-bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0', 'anthropic/claude-sonnet-4-5'),
  ];
  const others = [
    offer('openai/gpt-4o', 'openai/gpt-4o'),
    offer('azure/gpt-4o', 'openai/gpt-4o'),
    offer('openrouter/openai/gpt-4o', 'openai/gpt-4o'),
  ];
  const withBedrock = createOfferFinder([...lab, ...bedrock, ...others]);
  const withoutBedrock = createOfferFinder([...lab, ...others]);

  for (const [name, id] of [
    ['anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['eu.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['apac.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[0]?.id],
    ['global.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[1]?.id],
    ['bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0', bedrock[1]?.id],
    ['us.anthropic.claude-sonnet-4-5-20250929-v2:0', undefined],
    ['us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0', undefined],
    ['anthropic.claude-sonnet-4-5', undefined],
  ] as const) {
    it(`${name} is ${id ?? 'nobody'}, and never the offer of Anthropic itself`, () => {
      assert.equal(withBedrock(name), id);
      assert.equal(withoutBedrock(name), undefined);
    });
  }

  for (const [name, id] of [
    ['gpt-4o', 'openai/gpt-4o'],
    ['openai/gpt-4o', 'openai/gpt-4o'],
    ['azure/gpt-4o', 'azure/gpt-4o'],
    ['openrouter/openai/gpt-4o', 'openrouter/openai/gpt-4o'],
    ['azure/gpt-4o-2024-11-20', undefined],
    ['openrouter/gpt-4o', undefined],
  ] as const) {
    it(`${name} is ${id ?? 'nobody'}`, () => assert.equal(withBedrock(name), id));
  }

  it('a seller is found in any case', () => {
    assert.equal(createOfferFinder([offer('Acme/One', 'Acme/One')])(' acme/ONE '), 'Acme/One');
  });
});
