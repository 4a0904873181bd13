import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {ComponentPart, Fit, LineKind, PricedEstimate} from '../../../src/engine/estimate-result.js';
import {estimate} from '../../../src/engine/index.js';
import {longScenarios, workloads, workloadsOf, type Workload} from '../arbitraries.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose, TOLERANCE} from '../oracle/closeness.js';
import {simulate, type Simulation} from '../oracle/simulate.js';

const KINDS: readonly LineKind[] = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning', 'fees'];
const PARTS: readonly ComponentPart[] = [
  'tools',
  'system',
  'history',
  'context',
  'user',
  'toolResults',
  'output',
  'reasoning',
  'fees',
];

const compared = {priced: 0, unpriced: 0, calls: 0};

function same(actual: number, expected: number, what: string, scale?: number): void {
  assertClose(actual, expected, what, TOLERANCE, scale);
}

function sameTotals({usd}: PricedEstimate, {perConversation, perMonth, calls}: Simulation, turns: number): void {
  same(usd.perConversation, perConversation, 'perConversation');
  same(usd.perTurn, perConversation / turns, 'perTurn');
  same(usd.perCall, perConversation / calls.length, 'perCall');
  same(usd.perMonth, perMonth, 'perMonth');
  same(usd.perDay, perMonth / 30, 'perDay');
  same(usd.perYear, perMonth * 12, 'perYear');
}

/** A line or component that is left out stands for zero. */
function sameBreakdown(actual: PricedEstimate, expected: Simulation): void {
  const lines = new Map(actual.lines.map((line) => [line.kind, line]));
  const components = new Map(actual.components.map((component) => [component.part, component]));
  assert.equal(lines.size, actual.lines.length, 'one line per kind');
  assert.equal(components.size, actual.components.length, 'one component per part');
  for (const kind of KINDS) {
    same(lines.get(kind)?.tokens ?? 0, expected.lineTokens.get(kind), `tokens of line ${kind}`);
    same(lines.get(kind)?.usd ?? 0, expected.lineUsd.get(kind), `usd of line ${kind}`);
  }
  for (const part of PARTS) {
    same(components.get(part)?.tokens ?? 0, expected.componentTokens.get(part), `tokens of component ${part}`);
    same(components.get(part)?.usd ?? 0, expected.componentUsd.get(part), `usd of component ${part}`);
  }
}

/**
 * Where counts are inexact, a prefix found as the difference of two running totals keeps fewer digits than they have,
 * so a call's own figures are then measured against its prompt and its conversation.
 */
function sameCalls(actual: PricedEstimate, expected: Simulation, isExact: boolean): void {
  assert.equal(actual.calls.length, expected.calls.length);
  actual.calls.forEach((call, index) => {
    const twin = expected.calls[index]!;
    const name = `call ${twin.turn}.${twin.call}`;
    assert.deepEqual([call.turn, call.call, call.band], [twin.turn, twin.call, twin.band], `${name}: turn, call, band`);
    same(call.promptTokens, twin.promptTokens, `${name}: promptTokens`);
    same(call.cachedTokens, twin.cachedTokens, `${name}: cachedTokens`, isExact ? undefined : twin.promptTokens);
    same(call.usd, twin.usd, `${name}: usd`, isExact ? undefined : expected.perConversation);
  });
  compared.calls += expected.calls.length;
}

function sameRate({effectiveUsdPerMTok: actual}: PricedEstimate, {effectiveUsdPerMTok: expected}: Simulation): void {
  if (actual === null || expected === null) {
    assert.equal(actual, expected);
    return;
  }
  same(actual, expected, 'effectiveUsdPerMTok');
}

function sameFit(actual: Fit, expected: Fit): void {
  if (actual.ok || expected.ok) {
    assert.deepEqual(actual, expected);
    return;
  }
  same(actual.promptTokens, expected.promptTokens, 'fits: promptTokens');
  assert.deepEqual({...actual, promptTokens: 0}, {...expected, promptTokens: 0});
}

function agrees({scenario, offer, at}: Workload, isExact = true): void {
  const actual = estimate(scenario, offer, at === undefined ? {} : {at});
  const expected = simulate(scenario, offer, at);
  if (!expected) {
    compared.unpriced++;
    assert.equal(actual.status, 'unpriced');
    return;
  }
  compared.priced++;
  assert.ok(actual.status === 'priced');
  sameTotals(actual, expected, scenario.turns);
  sameBreakdown(actual, expected);
  sameCalls(actual, expected, isExact);
  sameRate(actual, expected);
  sameFit(actual.fits, expected.fits);
}

/** Inexact counts may round to either side of a threshold, so these offers have none. */
function withoutThresholds({scenario, offer, at}: Workload): Workload {
  const tokens = Object.entries(scenario.tokens).map(([name, count]) => [name, count * 1.1]);
  const modes = Object.entries(offer.modes ?? {}).map(([id, {bands: _, ...mode}]) => [id, mode]);
  const {cache: _, context: __, maxOutput: ____, ...rest} = offer;
  const prices = offer.prices.map(({bands: ___, ...period}) => period);
  return {
    scenario: {...scenario, tokens: {...scenario.tokens, ...Object.fromEntries(tokens)}},
    offer: {...rest, prices, modes: Object.fromEntries(modes), tokenizerRatio: 1.35},
    at,
  };
}

describe('the engine against a call-by-call simulation', () => {
  after(() => console.log(`engine against simulator: ${JSON.stringify(compared)}`));

  it('agrees on random scenarios and offers', () => forAll(workloads, (workload) => agrees(workload)));

  it('agrees on averages that no sum of doubles is exact for', () =>
    forAll(workloads, (workload) => agrees(withoutThresholds(workload), false)));

  it('agrees on conversations of up to 1,000 calls', () =>
    forAll(workloadsOf(longScenarios(1_000)), (workload) => agrees(workload), 50));

  it('agrees on conversations of up to 10,000 calls', () =>
    forAll(workloadsOf(longScenarios(10_000)), (workload) => agrees(workload), 5));
});
