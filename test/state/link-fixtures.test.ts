import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeLink} from '../../src/state/link-codec.js';

const V1_MODELS = [
  'anthropic/claude-sonnet-5-5',
  'openai/gpt-6.1-sol',
  'openai/gpt-5.4-mini',
  'google/gemini-3.8-flash',
  'xai/grok-4.6',
  'deepseek/deepseek-v4-pro',
  'mistral/mistral-large-2512',
  'groq/openai/gpt-oss-120b',
];

/** Everything that a link of version 1 leaves unsaid, written out once more: it must never change. */
const V1_SCENARIO = {
  traffic: {conversations: 10000, per: 'month'},
  turns: 6,
  callsPerTurn: 1,
  tokens: {system: 800, tools: 0, context: 0, user: 150, toolResult: 0, output: 350, reasoning: 0},
  history: {keep: 'all', lastTurns: 5, withContext: false},
  cache: {enabled: true, hitRate: 0.8, ttl: 'short'},
  responseCacheHitRate: 0,
  batchShare: 0,
  mode: 'standard',
  region: 'global',
  retryRate: 0,
  discount: 0,
  tokenBasis: 'same-tokens',
  people: 1,
  use: 'product',
  webSearchesPerConversation: 0,
};

/**
 * Links that are out there. Rows are added, never altered: whoever kept one must find what they kept.
 */
describe('a link of version 1 that somebody has kept', () => {
  for (const {why, link, choices, shared} of [
    {
      why: 'the plain one',
      link: '1.',
      choices: {
        scenario: V1_SCENARIO,
        preset: undefined,
        models: V1_MODELS,
        selected: V1_MODELS[0],
        customOffers: [],
        users: undefined,
      },
      shared: undefined,
    },
    {
      why: 'every field of the workload',
      link: '1.c.50000~cp.day~t.12~k.3~ts.1200~tt.400~tc.3500.5~tu.90~tr.700~to.420~th.1000~h.last~hl.8~hc.1~pc.0~pr.0.65~pl.1h~rc.0.1~b.0.25~md.flex~rg.eu~rr.0.05~dc.0.125~tb.same-text~n.40~us.personal~ws.1.5',
      choices: {
        scenario: {
          traffic: {conversations: 50000, per: 'day'},
          turns: 12,
          callsPerTurn: 3,
          tokens: {system: 1200, tools: 400, context: 3500.5, user: 90, toolResult: 700, output: 420, reasoning: 1000},
          history: {keep: 'last', lastTurns: 8, withContext: true},
          cache: {enabled: false, hitRate: 0.65, ttl: '1h'},
          responseCacheHitRate: 0.1,
          batchShare: 0.25,
          mode: 'flex',
          region: 'eu',
          retryRate: 0.05,
          discount: 0.125,
          tokenBasis: 'same-text',
          people: 40,
          use: 'personal',
          webSearchesPerConversation: 1.5,
        },
        preset: undefined,
        models: V1_MODELS,
        selected: V1_MODELS[0],
        customOffers: [],
        users: undefined,
      },
      shared: undefined,
    },
    {
      why: 'models, an answer, a preset and what it cost',
      link: '1.p.rag~m.openai_2Fgpt-4o~m.anthropic_2Fclaude-sonnet-4-6~s.anthropic_2Fclaude-sonnet-4-6~d.2026-11-21~y.542.5799999999999~v.2026.11.21',
      choices: {
        scenario: V1_SCENARIO,
        preset: 'rag',
        models: ['openai/gpt-4o', 'anthropic/claude-sonnet-4-6'],
        selected: 'anthropic/claude-sonnet-4-6',
        customOffers: [],
        users: undefined,
      },
      shared: {at: '2026-11-21', usdPerMonth: 542.5799999999999, dataset: '2026.11.21'},
    },
    {
      why: 'rates of a visitor’s own, traffic by users, nothing else compared',
      link: '1.c.12000~u.4000~ue.3~o.our-llama~on.Our_20Llama_2C_20hosted~oi.0.2~oo.0.6~or.1e-7~ow.0~ob.0.5~oc.131072~m.custom_2Four-llama',
      choices: {
        scenario: {...V1_SCENARIO, traffic: {conversations: 12000, per: 'month'}},
        preset: undefined,
        models: ['custom/our-llama'],
        selected: 'custom/our-llama',
        customOffers: [
          {
            id: 'custom/our-llama',
            name: 'Our Llama, hosted',
            input: 0.2,
            output: 0.6,
            cacheRead: 0.0000001,
            cacheWrite: 0,
            batch: 0.5,
            context: 131072,
          },
        ],
        users: {users: 4000, conversationsEach: 3},
      },
      shared: undefined,
    },
    {
      why: 'no model at all',
      link: '1.m.',
      choices: {
        scenario: V1_SCENARIO,
        preset: undefined,
        models: [],
        selected: undefined,
        customOffers: [],
        users: undefined,
      },
      shared: undefined,
    },
  ]) {
    it(`is read as it was meant: ${why}`, () => {
      const decoded = decodeLink(link);
      assert.deepEqual([decoded.choices, decoded.shared, decoded.problems], [choices, shared, []]);
    });
  }
});
