import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PricedEstimate} from '../../src/engine/estimate-result.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Offer, PricePeriod} from '../../src/engine/offer.js';
import {parseScenario} from '../../src/engine/parse-scenario.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {en} from '../../src/i18n/en/core.js';
import {explain} from '../../src/i18n/en/explain.js';
import {feeFormulas, originTexts, pieceFormula, volumeFormulas} from '../../src/state/arithmetic-text.js';
import {customOffer} from '../../src/state/custom-offer.js';
import {ledgerCsv} from '../../src/state/ledger-csv.js';
import {ledgerJson, turnCosts} from '../../src/state/ledger.js';
import {ratePieces, type RatePiece} from '../../src/state/rate-pieces.js';

const AT = '2026-11-21';
const context = {messages: en, locale: 'en', texts: explain};

/** Made up: every rule of a rate in round numbers. */
const PERIOD: PricePeriod = {
  from: '2026-01-01',
  rates: {input: 4, output: 10, cacheRead: 1, cacheWrite1h: 8},
  bands: [{over: 1000, inclusive: true, rates: {input: 6, output: 20}}],
  source: 's',
  checked: '2026-09-23',
  trust: 'verified',
};
const OFFER: Offer = {
  id: 's/m',
  seller: 's',
  model: 'm',
  name: 'M',
  kind: 'chat',
  prices: [PERIOD],
  modes: {batch: {x: 0.5, cacheX: null}, priority: {x: 2, rates: {output: 25}}},
  uplifts: {us: 1.5},
  fees: {requestPer1k: 5, webSearchPer1k: 10},
};

function workload(fields: object): Scenario {
  const tokens = {system: 0, user: 500, output: 100};
  const {scenario, problems} = parseScenario({
    traffic: {conversations: 1000, per: 'month'},
    turns: 1,
    cache: {enabled: false},
    ...fields,
    tokens: {...tokens, ...('tokens' in fields ? (fields.tokens as object) : {})},
  });
  assert.deepEqual(problems, []);
  return scenario;
}

function priced(scenario: Scenario, offer = OFFER): PricedEstimate {
  const result = estimate(scenario, offer, {at: AT});
  assert.ok(result.status === 'priced');
  return result;
}

function says(scenario: Scenario, offer = OFFER): string[] {
  const [period = PERIOD] = offer.prices;
  const line = (piece: RatePiece): string =>
    [
      `${piece.kind}: ${pieceFormula(piece, scenario, context)}`,
      ...originTexts(piece.origin, period, scenario, context),
    ]
      .join(' | ')
      .replaceAll('\u00a0', ' ');
  return ratePieces(priced(scenario, offer), scenario).map(line);
}

describe('each rate of a ledger says where it is from', () => {
  for (const {why, fields, lines} of [
    {
      why: 'as published',
      fields: {},
      lines: [
        'input: 500,000 tokens × $4.00 per million = $2.00 | standard rate | since Jan 1, 2026',
        'output: 100,000 tokens × $10.00 per million = $1.00 | standard rate | since Jan 1, 2026',
      ],
    },
    {
      why: 'a multiple in batch, for a part of the conversations',
      fields: {batchShare: 0.25},
      lines: [
        'input: 375,000 tokens × $4.00 per million = $1.50 | standard rate | since Jan 1, 2026',
        'input: 125,000 tokens × $2.00 per million = $0.25 | batch: 0.5 × $4.00 | since Jan 1, 2026',
        'output: 75,000 tokens × $10.00 per million = $0.75 | standard rate | since Jan 1, 2026',
        'output: 25,000 tokens × $5.00 per million = $0.125 | batch: 0.5 × $10.00 | since Jan 1, 2026',
      ],
    },
    {
      why: 'a multiple for input and a rate of its own for output',
      fields: {mode: 'priority'},
      lines: [
        'input: 500,000 tokens × $8.00 per million = $4.00 | priority: 2 × $4.00 | since Jan 1, 2026',
        'output: 100,000 tokens × $25.00 per million = $2.50 | priority rate, as published | since Jan 1, 2026',
      ],
    },
    {
      why: 'a mode that is not sold bills at standard',
      fields: {mode: 'fast', tokens: {output: 0}},
      lines: ['input: 500,000 tokens × $4.00 per million = $2.00 | standard rate | since Jan 1, 2026'],
    },
    {
      why: 'a band that begins at its threshold',
      fields: {tokens: {user: 1000}},
      lines: [
        'input: 1,000,000 tokens × $6.00 per million = $6.00 | standard rate | prompts from 1,000 tokens on | since Jan 1, 2026',
        'output: 100,000 tokens × $20.00 per million = $2.00 | standard rate | prompts from 1,000 tokens on | since Jan 1, 2026',
      ],
    },
    {
      why: 'a region, retries and a discount: 500 x 1.1 x 1,000 tokens at 4 x 1.5, less 10 %',
      fields: {region: 'us', retryRate: 0.1, discount: 0.1, tokens: {output: 0}},
      lines: [
        'input: 550,000 tokens × $6.00 per million × 90% after the discount = $2.97 | standard rate | region United States: 1.5 × | since Jan 1, 2026',
      ],
    },
    {
      why: 'cache writes without a price and reasoning without a rate of its own',
      fields: {cache: {enabled: true, hitRate: 0, ttl: 'short'}, tokens: {output: 0, reasoning: 10}},
      lines: [
        'input: 500,000 tokens × $4.00 per million = $2.00 | standard rate | written to the cache, billed as input | since Jan 1, 2026',
        'reasoning: 10,000 tokens × $10.00 per million = $0.10 | standard rate | billed as output | since Jan 1, 2026',
      ],
    },
    {
      why: 'the one-hour cache, at its standard rate in batch',
      fields: {cache: {enabled: true, hitRate: 0, ttl: '1h'}, batchShare: 1, tokens: {output: 0}},
      lines: [
        'cacheWrite: 500,000 tokens × $8.00 per million = $4.00 | batch: standard rate | one-hour cache | since Jan 1, 2026',
      ],
    },
  ]) {
    it(why, () => assert.deepEqual(says(workload(fields)), lines));
  }

  it('calls rates that the visitor typed their own', () => {
    const own = customOffer({id: 'custom/mine', name: 'Mine', input: 2, output: 3}, AT);
    assert.deepEqual(says(workload({tokens: {output: 0}}), own), [
      'input: 500,000 tokens × $2.00 per million = $1.00 | your own rate',
    ]);
  });
});

describe('fees and volume are written out', () => {
  it('requests are paid again when repeated, searches once', () => {
    const scenario = workload({turns: 2, retryRate: 0.5, webSearchesPerConversation: 3});
    assert.deepEqual(feeFormulas(priced(scenario), scenario, context), [
      '3,000 requests × $5.00 per 1,000 = $15.00',
      '3,000 web searches × $10.00 per 1,000 = $30.00',
    ]);
  });

  for (const {why, fields, lines} of [
    {
      why: 'by the month',
      fields: {turns: 2, history: {keep: 'none'}},
      lines: ['A conversation: 2 turns × $0.008 on average = $0.016', 'A month: 1,000 conversations × $0.016 = $16.00'],
    },
    {
      why: 'by the day, a part answered from a response cache',
      fields: {traffic: {conversations: 100, per: 'day'}, responseCacheHitRate: 0.25},
      lines: [
        'A conversation: 1 turn × $0.008 on average = $0.008',
        'A month: 30 days × 100 conversations × 75% that reach the model × $0.008 = $18.00',
      ],
    },
  ]) {
    it(why, () => {
      const scenario = workload(fields);
      assert.deepEqual(volumeFormulas(priced(scenario), scenario, context), lines);
    });
  }
});

describe('a copied ledger', () => {
  const scenario = workload({batchShare: 0.5, tokens: {output: 0}});

  it('is CSV with a row for each rate, the fees and the total, unrounded', () => {
    const result = priced(scenario);
    const csv = ledgerCsv(result, ratePieces(result, scenario), PERIOD, {
      columns: ['Billed', 'Tokens', 'Rate', 'USD'],
      evidence: ['From', 'Source', 'Checked', 'Trust'],
      kind: explain.ledger.kind,
      total: 'A month',
      rateFrom: ({origin}) => `=${origin.mode}`,
      source: () => 'https://example.com/',
    });
    assert.deepEqual(csv.split('\r\n'), [
      'Billed,Tokens,Rate,USD,From,Source,Checked,Trust',
      "Input,250000,4,1,'=standard,https://example.com/,2026-09-23,verified",
      "Input,250000,2,0.5,'=batch,https://example.com/,2026-09-23,verified",
      'Fees,,,5',
      'A month,,,6.5',
      '',
    ]);
  });

  it('is JSON with the scenario and what the rates rest on', () => {
    const copied = JSON.parse(ledgerJson(priced(scenario), scenario, {rates: [1]})) as Record<string, unknown>;
    assert.deepEqual(copied['scenario'], JSON.parse(JSON.stringify(scenario)));
    assert.deepEqual(copied['rates'], [1]);
  });
});

describe('turns', () => {
  it('add up their calls and keep the longest prompt', () => {
    const call = {band: 0, cachedTokens: 0};
    const calls = [
      {...call, turn: 1, call: 1, promptTokens: 10, usd: 1},
      {...call, turn: 1, call: 2, promptTokens: 30, usd: 2},
      {...call, turn: 2, call: 1, promptTokens: 50, usd: 4},
    ];
    assert.deepEqual(turnCosts(calls), [
      {turn: 1, promptTokens: 30, cachedTokens: 0, usd: 3},
      {turn: 2, promptTokens: 50, cachedTokens: 0, usd: 4},
    ]);
  });
});
