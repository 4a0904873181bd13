import assert from 'node:assert/strict';
import {flipPoints, type FlipPointsOptions} from '../../src/engine/flip-points.js';
import type {FlipParameter} from '../../src/engine/flip-result.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt} from './oracle/typed-by-hand.js';

export const chat = (id: string, input: number, output: number, details: Partial<Offer> = {}): Offer =>
  offerAt({input, output}, {id, ...details});

/** A question with its answer worked by hand. */
export interface FlipRow {
  title: string;
  scenario: Scenario;
  offers: readonly Offer[];
  parameter: FlipParameter;
  options: FlipPointsOptions;
  /** From, to, cheapest. */
  segments: readonly (readonly [number, number, string | null])[];
}

export const banded = (id: string, input: number, over: number, past: number, inclusive = false): Offer =>
  offerAt({input, output: 0}, {id}, {bands: [{over, inclusive, rates: {input: past}}]});

export const cached = (id: string, input: number, cacheRead: number, minTokens: number): Offer =>
  offerAt({input, output: 0, cacheRead}, {id, cache: {kind: 'automatic', minTokens}});

export const hits = (hitRate: number): Pick<Scenario, 'cache'> => ({cache: {enabled: true, hitRate, ttl: 'short'}});

/** Expects just these stretches, and a flip between each two. */
export function checkFlipRow({scenario, offers, parameter, options, segments}: FlipRow): void {
  const result = flipPoints(scenario, offers, parameter, options);
  assert.deepEqual(
    result.segments.map(({cheapest}) => cheapest),
    segments.map(([, , cheapest]) => cheapest),
  );
  segments.forEach(([from, to], index) => {
    assertClose(result.segments[index]!.from, from, 'from');
    assertClose(result.segments[index]!.to, to, 'to');
  });
  assert.equal(result.flips.length, segments.length - 1);
  result.flips.forEach(({at, before, after}, index) => {
    assert.deepEqual([at, before], [result.segments[index + 1]!.from, segments[index]![2]]);
    assert.equal(after, segments[index + 1]![2]);
  });
}
