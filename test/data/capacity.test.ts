import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../pricing-data/capacity-schema.json';
import {buildPlanFiles} from '../../scripts/data/build-plans.js';
import type {ProvisionedUnit} from '../../src/engine/capacity.js';
import type {CapacityFile} from '../../src/data/capacity-file.js';
import {parseCapacity} from '../../src/data/parse-capacity.js';
import {findsEveryFault} from './finds-every-fault.js';
import {JUNK} from './plans-mutations.js';

const validate = new Ajv2020().compile(schema);
const text = buildPlanFiles({check: true}).texts['capacity.json']!;
const file = JSON.parse(text) as CapacityFile;
const unitOf = (id: string): ProvisionedUnit => file.provisioned.find((unit) => unit.id === id) ?? assert.fail(id);
const modelOf = (id: string, model: string) =>
  unitOf(id).models.find((entry) => entry.model === model) ?? assert.fail(model);

const problemsOf = (value: unknown) => {
  const result = parseCapacity(value);
  return 'problems' in result ? result.problems : [];
};

// Typed by hand from the sellers' pages and their published examples.
const TERMS: readonly [id: string, term: string, per: string, deployment: string | undefined, usd: number][] = [
  ['azure/ptu', 'none', 'hour', 'global', 1],
  ['azure/ptu', 'none', 'hour', 'data-zone', 1.1],
  ['azure/ptu', 'none', 'hour', 'regional', 2],
  ['azure/ptu', '1-month', 'month', undefined, 260],
  ['azure/ptu', '1-year', 'year', undefined, 2_652],
  ['vertex/gsu', '1-week', 'hour', undefined, 7.14],
  ['vertex/gsu', '1-month', 'hour', undefined, 3.6986],
  ['vertex/gsu', '3-months', 'hour', undefined, 3.2877],
  ['vertex/gsu', '1-year', 'hour', undefined, 2.7397],
  ['aws-bedrock/custom-import', 'none', 'minute', undefined, 0.05718],
];

describe('provisioned units', () => {
  for (const [id, term, per, deployment, usd] of TERMS) {
    it(`${id} ${deployment ?? 'everywhere'}, ${term}: ${usd} USD per ${per}`, () => {
      const found = unitOf(id).terms.filter((entry) => entry.term === term && entry.deployment === deployment);
      assert.deepEqual(
        found.map((entry) => [entry.usdPerUnit, entry.per]),
        [[usd, per]],
      );
    });
  }

  // 1,000 requests a minute of 200 input and 20 output tokens: 110 units, or 80 with half of the input from the cache.
  for (const {hit, units} of [
    {hit: 0, units: 110},
    {hit: 0.5, units: 80},
  ]) {
    it(`size Azure's own example for GPT-5.2 at ${hit * 100} % cached to ${units} PTU`, () => {
      const {inputTokens, outputWeight = NaN, cachedWeight = NaN} = modelOf('azure/ptu', 'openai/gpt-5.2');
      const {minUnits = NaN, step = NaN} = unitOf('azure/ptu').deployments[0]!;
      const load = 1_000 * (200 * (1 - hit) + 200 * hit * cachedWeight + 20 * outputWeight);
      assert.equal(Math.max(minUnits, Math.ceil(load / inputTokens / step) * step), units);
    });
  }

  it("bill Amazon's own example: one unit for Llama 2, one month, 31 days = $15,757.92", () => {
    const term = unitOf('aws-bedrock/model-unit').terms.find(
      (entry) => entry.model === 'meta/llama-2' && entry.term === '1-month',
    );
    assert.equal(Math.round(31 * 24 * (term?.usdPerUnit ?? NaN) * 100), 1_575_792);
  });

  it("burn Google's own example: 1,000 cached tokens of Gemini 2.5 Pro take the room of 100", () => {
    assert.equal(1_000 * (modelOf('vertex/gsu', 'google/gemini-2.5-pro').cachedWeight ?? NaN), 100);
  });

  it('leave out a weight that nobody confirmed', () => {
    assert.equal(modelOf('azure/ptu', 'openai/gpt-5.5').outputWeight, undefined);
  });
});

const GPUS: readonly [id: string, usd: {low?: number; typical?: number; high?: number}][] = [
  ['aws/h100', {typical: 6.88}],
  ['azure/h100', {typical: 12.29}],
  ['gcp/h100', {low: 6.57, typical: 10.98}],
  ['lambda/b200', {typical: 6.69}],
  ['runpod/a100-80', {low: 1.39, high: 1.79}],
  ['vast/h100', {typical: 2.4}],
];

describe('GPU prices', () => {
  for (const [id, usd] of GPUS) {
    it(`${id}: ${JSON.stringify(usd)}`, () => {
      assert.deepEqual(file.gpus.find((gpu) => gpu.id === id)?.usdPerGpuHour, usd);
    });
  }

  it('agree with the price of the whole instance, to a hundredth of a cent', () => {
    const sold = file.gpus.filter(({usdPerInstanceHour}) => usdPerInstanceHour !== undefined);
    assert.equal(sold.length, 3);
    for (const {id, gpusPerInstance = NaN, usdPerInstanceHour = NaN, usdPerGpuHour} of sold) {
      assert.ok(Math.abs(usdPerInstanceHour / gpusPerInstance - (usdPerGpuHour.typical ?? NaN)) <= 0.0001, id);
    }
  });
});

describe('throughput', () => {
  for (const [gpu, inputTokens, outputTokens, precision, expected] of [
    ['H100', 1_000, 1_000, 'FP8', 4_205],
    ['H100', 20_000, 2_000, 'FP8', 437],
    ['H200', 1_000, 1_000, 'FP8', 2_909],
    ['B200', 1_000, 1_000, 'FP4', 7_007],
  ] as const) {
    it(`Llama 3.3 70B ${precision} on ${gpu}, ${inputTokens}/${outputTokens}: ${expected} tokens per second`, () => {
      const row = file.throughput.find(
        (entry) => entry.gpu === gpu && entry.inputTokens === inputTokens && entry.outputTokens === outputTokens,
      );
      assert.deepEqual([row?.outputTokensPerSecond, row?.precision, row?.per], [expected, precision, 'deployment']);
    });
  }

  it('marks the rows whose table leaves open what they count', () => {
    const rows = file.throughput.filter(({trust}) => trust === 'unverified');
    assert.deepEqual([...new Set(rows.map(({gpu, per}) => `${gpu} per ${per}`))], ['A100 per gpu']);
  });
});

// Absent means unknown, not published, or the usual case: see the types.
const OPTIONAL = new Set(
  (
    'cachedWeight concurrency deployment gpusPerInstance high historic longPrompt low minTokensPerMinute minUnits model ' +
    'outputWeight priceMultiplier sku step storageUsdPerUnitMonth usdPerInstanceHour variesByModel via windowMinutes'
  ).split(' '),
);

findsEveryFault('parseCapacity', {file, schema, problemsOf, validate, optional: OPTIONAL});

interface Loose {
  [key: string]: unknown;
  provisioned: Record<'deployments' | 'terms' | 'models', Record<string, unknown>[]>[] & Record<string, unknown>[];
  gpus: Record<string, unknown>[];
}

const CONTRADICTIONS: readonly [why: string, pointer: string, change: (f: Loose) => void][] = [
  ['a unit twice', '/provisioned/1/id', (f) => Object.assign(f.provisioned[1]!, {id: 'azure/ptu', seller: 'azure'})],
  ["an id without its seller's", '/provisioned/0/id', (f) => Object.assign(f.provisioned[0]!, {id: 'ptu'})],
  ['a GPU price twice', '/gpus/1/id', (f) => (f.gpus[1]!['id'] = f.gpus[0]!['id'])],
  [
    'a term of no deployment',
    '/provisioned/0/terms/0/deployment',
    (f) => (f.provisioned[0]!.terms[0]!['deployment'] = 'moon'),
  ],
  ['a term twice', '/provisioned/1/terms/1/term', (f) => (f.provisioned[1]!.terms[1]!['term'] = '1-week')],
  [
    'a deployment twice',
    '/provisioned/0/deployments/1/id',
    (f) => (f.provisioned[0]!.deployments[1]!['id'] = 'global'),
  ],
  [
    'a model twice',
    '/provisioned/1/models/1/model',
    (f) => (f.provisioned[1]!.models[1]!['model'] = 'google/gemini-3.6-flash'),
  ],
  ['a spread upside down', '/gpus/5/usdPerGpuHour', (f) => (f.gpus[5]!['usdPerGpuHour'] = {low: 11, typical: 10.98})],
  ['half a spread', '/gpus/5/usdPerGpuHour', (f) => (f.gpus[5]!['usdPerGpuHour'] = {low: 6.57})],
  ['a spread of nothing', '/gpus/0/spread', (f) => (f.gpus[0]!['spread'] = 'spot-to-on-demand')],
  ['a spread without a name', '/gpus/5/spread', (f) => delete f.gpus[5]!['spread']],
  ['a file older than its newest check', '/asOf', (f) => (f['asOf'] = '2026-01-01')],
];

describe('parseCapacity finds a contradiction that a schema lets through:', () => {
  for (const [why, pointer, change] of CONTRADICTIONS) {
    it(`${why}, at ${pointer}`, () => {
      const bad = structuredClone(file) as unknown as Loose;
      change(bad);
      const problems = problemsOf(bad);
      assert.ok(
        problems.some((problem) => problem.pointer === pointer),
        JSON.stringify(problems),
      );
      assert.equal(validate(bad), true);
    });
  }
});

describe('parseCapacity', () => {
  it('takes the built file for what it is', () => assert.deepEqual(parseCapacity(file), {capacity: file}));

  for (const [what, value] of Object.entries(JUNK)) {
    it(`never throws: ${what}`, () => assert.ok(problemsOf(value).length > 0));
  }

  it('reads a file of at most 3,000 bytes gzip', () => {
    const bytes = gzipSync(text, {level: 9}).length;
    assert.ok(bytes <= 3_000, `${bytes}`);
  });
});
