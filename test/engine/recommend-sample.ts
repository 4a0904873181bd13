import assert from 'node:assert/strict';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import type {Finding, RecommendOptions} from '../../src/engine/finding.js';
import type {Offer} from '../../src/engine/offer.js';
import {recommend} from '../../src/engine/recommend.js';
import type {Scenario} from '../../src/engine/scenario.js';

export const offer = (id: string, input: number, output: number, more: Partial<Offer> = {}): Offer => ({
  id,
  seller: 'lab',
  model: id,
  name: id,
  kind: 'chat',
  prices: [{rates: {input, output}, source: 'page', checked: '2026-11-01', trust: 'verified'}],
  ...more,
});

export const CACHE_RATES = {input: 2, output: 8, cacheRead: 0.2, cacheWrite: 2.5};
export const OFFER = offer('lab/big', 2, 8, {
  prices: [{rates: CACHE_RATES, source: 'page', checked: '2026-11-01', trust: 'verified'}],
  cache: {kind: 'automatic', minTokens: 1024},
  modes: {batch: {x: 0.5, turnaroundHours: 24}},
  context: 10_000,
});

/** 1,000 x (3,000 x $2 + 500 x $8 per million) = $10 a month. */
export const SCENARIO: Scenario = {
  ...DEFAULT_SCENARIO,
  traffic: {conversations: 1000, per: 'month'},
  turns: 1,
  callsPerTurn: 1,
  tokens: {system: 2000, tools: 0, context: 0, user: 1000, toolResult: 0, output: 500, reasoning: 0},
  cache: {enabled: false, hitRate: 0, ttl: 'short'},
  people: 1,
  use: 'personal',
};

export function found(options: RecommendOptions = {}, scenario = SCENARIO, on = OFFER): Map<string, Finding> {
  return new Map(recommend(scenario, on, options).map((finding) => [finding.code, finding]));
}

export const close = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);
