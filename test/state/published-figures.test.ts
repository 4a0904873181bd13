import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {estimate} from '../../src/engine/estimate.js';
import {parseScenario} from '../../src/engine/parse-scenario.js';
import {priceUsage} from '../../src/engine/price-usage.js';

const catalogue = createCatalogue(STARTER_DATASET);
const offCache = {cache: {enabled: false}, traffic: {conversations: 1, per: 'day'}};
const tokens = (user: number, output: number, system = 0) => ({tokens: {system, user, output}});

/** The published figures, on the prices in the bundled dataset; the arithmetic stands beside each. */
const FIGURES = [
  {
    why: 'GPT-4o: 800 system + 2,400 history + 150 user in, 350 out (3,350 x 2.50 + 350 x 10)',
    offer: 'openai/gpt-4o',
    scenario: {tokens: {system: 800, context: 2400, user: 150, output: 350}, turns: 1},
    usd: 0.011875,
  },
  {
    why: 'Claude 3.5 Sonnet: 1,500 in, 500 out',
    offer: 'anthropic/claude-3-5-sonnet',
    at: '2025-06-01',
    scenario: {turns: 1, ...tokens(1500, 500)},
    usd: 0.012,
  },
  {why: 'GPT-4o: 1,000 in, 500 out', offer: 'openai/gpt-4o', scenario: {turns: 1, ...tokens(1000, 500)}, usd: 0.0075},
  {
    why: 'Sonnet 4.6: 20 turns of 8,000 + 1,000, history none (160,000 x 3 + 20,000 x 15)',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 20, history: {keep: 'none'}, ...tokens(8000, 1000)},
    usd: 0.78,
  },
  {
    why: 'the same, history all (1,870,000 x 3 + 20,000 x 15)',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 20, ...tokens(8000, 1000)},
    usd: 5.91,
  },
  {
    why: 'the same, cached at 100 % (1,691,000 x 0.30 + 179,000 x 3.75 + 20,000 x 15)',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 20, cache: {enabled: true, hitRate: 1}, ...tokens(8000, 1000)},
    usd: 1.47855,
  },
  {
    why: 'Claude 3.5 Haiku: 20 x (8,000 + 1,000), history none (160,000 x 0.80 + 20,000 x 4)',
    offer: 'anthropic/claude-3-5-haiku',
    at: '2025-06-01',
    scenario: {turns: 20, history: {keep: 'none'}, ...tokens(8000, 1000)},
    usd: 0.208,
  },
  {
    why: '3/15: 10 turns, 1,000 system, 200 user, 300 output (34,500 x 3 + 3,000 x 15)',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 10, ...tokens(200, 300, 1000)},
    usd: 0.1485,
  },
  {
    why: 'Sonnet 4.5 while it had a long-context price: 250,000 in, 2,000 out (at 6/22.50)',
    offer: 'anthropic/claude-sonnet-4-5',
    at: '2026-01-15',
    scenario: {turns: 1, ...tokens(250_000, 2000)},
    usd: 1.545,
  },
  {
    why: 'GPT-5.6 Sol at the threshold: 272,000 in, 1,000 out (at 4/20)',
    offer: 'openai/gpt-5.6-sol',
    scenario: {turns: 1, ...tokens(272_000, 1000)},
    usd: 1.108,
  },
  {
    why: 'GPT-5.6 Sol one token past it (272,001 x 8 + 1,000 x 30)',
    offer: 'openai/gpt-5.6-sol',
    scenario: {turns: 1, ...tokens(272_001, 1000)},
    usd: 2.206008,
  },
  {
    why: 'an agent task of 5 calls of 3,000 in + 800 out at 3/15, nothing sent again',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 5, history: {keep: 'none'}, ...tokens(3000, 800)},
    usd: 0.105,
  },
  {
    why: 'an agent task of 15 such calls',
    offer: 'anthropic/claude-sonnet-4-6',
    scenario: {turns: 15, history: {keep: 'none'}, ...tokens(3000, 800)},
    usd: 0.315,
  },
  {
    why: 'o3 before its price cut (1,000 x 10 + 1,000 x 40)',
    offer: 'openai/o3',
    at: '2025-06-09',
    scenario: {turns: 1, ...tokens(1000, 1000)},
    usd: 0.05,
  },
  {
    why: 'o3 since its price cut (1,000 x 2 + 1,000 x 8)',
    offer: 'openai/o3',
    at: '2025-06-10',
    scenario: {turns: 1, ...tokens(1000, 1000)},
    usd: 0.01,
  },
];

describe('published figures, on the bundled prices', () => {
  for (const {why, offer: id, at = '2026-11-21', scenario, usd} of FIGURES) {
    it(why, () => {
      const offer = catalogue.offer(id);
      assert.ok(offer, id);
      const parsed = parseScenario({...offCache, ...scenario});
      assert.deepEqual(parsed.problems, []);
      const result = estimate(parsed.scenario, offer, {at});
      assert.ok(result.status === 'priced');
      assert.ok(Math.abs(result.usd.perConversation - usd) <= usd * 1e-12, String(result.usd.perConversation));
    });
  }

  it('one call as billed on Sonnet 4.6: 1,200 in, 940,000 read, 50,000 written, 5,300 out', () => {
    const offer = catalogue.offer('anthropic/claude-sonnet-4-6');
    assert.ok(offer);
    const usage = {input: 1200, cacheRead: 940_000, cacheWrite: 50_000, output: 5300};
    // 0.0036 + 0.282 + 0.1875 + 0.0795
    const priced = priceUsage(usage, offer, {at: '2026-11-21'});
    assert.ok(priced.status === 'priced' && Math.abs(priced.usd - 0.5526) < 1e-12);
  });
});
