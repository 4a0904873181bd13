import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {buildPlanFiles} from '../../scripts/data/build-plans.js';
import {parsePlans} from '../../src/data/parse-plans.js';
import type {Allowance, Plan} from '../../src/engine/plan.js';
import type {PlanFile} from '../../src/data/plan-file.js';

const text = buildPlanFiles({check: true}).texts['plans.json']!;
const file = JSON.parse(text) as PlanFile;
const planOf = (id: string): Plan => file.plans.find((plan) => plan.id === id) ?? assert.fail(`no plan ${id}`);
const priceOf = (id: string, billing: string) =>
  planOf(id).prices.find((price) => price.billing === billing)?.usdPerMonth;

// Typed by hand from the vendors' plan pages as read in 2026, USD per account or seat and month.
const PRICES: readonly [id: string, monthly: number | undefined, annual: number | undefined][] = [
  ['openai/chatgpt-free', 0, undefined],
  ['openai/chatgpt-go', 8, undefined],
  ['openai/chatgpt-plus', 20, undefined],
  ['openai/chatgpt-pro-100', 100, undefined],
  ['openai/chatgpt-pro-200', 200, undefined],
  ['openai/chatgpt-business', 25, 20],
  ['openai/chatgpt-business-premium', 125, 100],
  ['anthropic/claude-free', 0, undefined],
  ['anthropic/claude-pro', 20, 17],
  ['anthropic/claude-max', 100, undefined],
  ['anthropic/claude-ultra', 200, undefined],
  ['anthropic/claude-team-standard', 25, 20],
  ['anthropic/claude-team-premium', 125, 100],
  ['anthropic/claude-enterprise', undefined, 20],
  ['google/google-ai-plus', 4.99, undefined],
  ['google/google-ai-pro', 19.99, undefined],
  ['google/google-ai-ultra-5x', 99.99, undefined],
  ['google/google-ai-ultra-20x', 199.99, undefined],
  ['github/copilot-pro', 10, undefined],
  ['github/copilot-pro-plus', 39, undefined],
  ['github/copilot-max', 100, undefined],
  ['github/copilot-business', 19, undefined],
  ['github/copilot-enterprise', 39, undefined],
  ['cursor/cursor-pro', 20, 16],
  ['cursor/cursor-ultra', 200, 160],
  ['cursor/cursor-teams', 40, 32],
  ['cognition/devin-desktop-pro', 20, undefined],
  ['aws/kiro-pro-plus', 40, undefined],
  ['aws/kiro-power', 200, undefined],
  ['aws/amazon-q-pro', 19, undefined],
  ['mistral/mistral-pro', 14.99, undefined],
  ['mistral/mistral-team', 24.99, undefined],
  ['xai/supergrok', 30, undefined],
  ['xai/supergrok-heavy', 300, undefined],
  ['zai/glm-lite', 18, undefined],
  ['zai/glm-max', 168, undefined],
  ['moonshotai/kimi-ultra', 199, undefined],
  ['minimax/minimax-132', 132, undefined],
  ['alibaba/alibaba-coding-pro', 50, undefined],
];

const UNPRICED = [
  'openai/chatgpt-enterprise',
  'google/gemini-code-assist-std',
  'google/gemini-code-assist-ent',
  'cognition/devin-desktop-max',
  'cognition/devin-desktop-teams',
  'perplexity/perplexity-pro',
];
const UNVERIFIED = ['microsoft/m365-copilot', 'openai/chatgpt-pro-500', 'perplexity/perplexity-max'];

describe('the price of a plan', () => {
  for (const [id, monthly, annual] of PRICES) {
    it(`${id}: ${monthly ?? 'none'} by the month, ${annual ?? 'none'} by the year`, () => {
      assert.equal(priceOf(id, 'monthly'), monthly);
      assert.equal(priceOf(id, 'annual'), annual);
    });
  }

  it('is unknown, not 0, where nobody confirmed one', () => {
    const unpriced = file.plans.filter(({prices}) => prices.length === 0).map(({id}) => id);
    assert.deepEqual(unpriced.toSorted(), UNPRICED.toSorted());
  });

  it('says so where it rests on one unconfirmed report', () => {
    const unverified = file.plans.filter(({prices}) => prices.some(({trust}) => trust === 'unverified'));
    assert.deepEqual(unverified.map(({id}) => id).toSorted(), UNVERIFIED);
  });

  it('is marked where it is computed from a percentage', () => {
    const derived = file.plans.filter(({prices}) => prices.some((price) => price.derived)).map(({id}) => id);
    assert.deepEqual(derived, [
      'cursor/cursor-pro',
      'cursor/cursor-pro-plus',
      'cursor/cursor-ultra',
      'cursor/cursor-teams',
    ]);
  });
});

const ALLOWANCES: readonly [id: string, index: number, expected: Partial<Allowance>][] = [
  ['openai/chatgpt-plus', 0, {metric: 'messages', low: 5, high: 45, windowHours: 5, models: ['openai/gpt-6-astra']}],
  ['openai/chatgpt-pro-200', 0, {metric: 'relative', times: 20, of: 'openai/chatgpt-plus', from: '2026-10-29'}],
  ['anthropic/claude-team-premium', 0, {metric: 'relative', times: 6.25, of: 'anthropic/claude-pro', windowHours: 5}],
  ['anthropic/claude-ultra', 0, {metric: 'relative', times: 10, of: 'anthropic/claude-pro', windowHours: 168}],
  ['anthropic/claude-max', 2, {metric: 'usd-at-api-rates', amount: 100, windowHours: 720, product: 'API'}],
  ['anthropic/claude-enterprise', 0, {metric: 'usd-at-api-rates', amount: 0}],
  ['github/copilot-pro', 0, {metric: 'credits', amount: 1_500, usdPerCredit: 0.01}],
  ['github/copilot-business', 0, {metric: 'credits', amount: 1_900, pooled: true}],
  ['cursor/cursor-ultra', 0, {metric: 'usd-at-api-rates', amount: 400, windowHours: 720}],
  ['google/gemini-free', 0, {metric: 'requests', amount: 1_000, windowHours: 24, product: 'Gemini CLI'}],
  ['aws/kiro-pro', 0, {metric: 'credits', amount: 1_000}],
  ['zai/glm-max', 0, {metric: 'relative', times: 14, of: 'zai/glm-lite'}],
  ['alibaba/alibaba-coding-pro', 1, {metric: 'requests', amount: 45_000, windowHours: 168}],
];

describe('the allowance of a plan', () => {
  for (const [id, index, expected] of ALLOWANCES) {
    it(`${id}: ${JSON.stringify(expected)}`, () => {
      const allowance = planOf(id).allowances[index];
      assert.deepEqual({...allowance, ...expected}, allowance);
    });
  }

  it('never takes a community estimate for a published figure', () => {
    const cited = new Set(file.estimates.map(({source}) => source));
    const evidence = file.plans.flatMap(({prices, allowances}) => [...prices, ...allowances]);
    assert.deepEqual(
      evidence.filter(({source}) => cited.has(source)),
      [],
    );
    assert.equal(file.estimates.find(({plan}) => plan === 'anthropic/claude-pro')?.low, 192_000_000);
  });

  it('lets a product use API keys with the API credits of two plans only', () => {
    const ids = file.plans.filter(({includesApi}) => includesApi).map(({id}) => id);
    assert.deepEqual(ids, ['anthropic/claude-max', 'anthropic/claude-ultra']);
  });
});

describe('the file of plans', () => {
  it('holds at least 45 plans with a price, of at least 15 vendors', () => {
    const priced = file.plans.filter(({prices}) => prices.length > 0);
    assert.ok(priced.length >= 45, `${priced.length}`);
    assert.ok(new Set(priced.map(({vendor}) => vendor)).size >= 15);
  });

  it('is valid', () => assert.deepEqual(parsePlans(file), {plans: file}));

  it('takes at most 6,000 bytes gzip', () => {
    const bytes = gzipSync(text, {level: 9}).length;
    assert.ok(bytes <= 6_000, `${bytes}`);
  });
});
