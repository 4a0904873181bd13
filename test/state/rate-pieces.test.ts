import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {estimate} from '../../src/engine/estimate.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {presetScenario, PRESET_IDS} from '../../src/state/presets.js';
import {ratePieces, type RatePiece} from '../../src/state/rate-pieces.js';

const AT = '2026-11-21';

describe('the pieces of a ledger add up to its lines', () => {
  const catalogue = createCatalogue(STARTER_DATASET);
  for (const preset of PRESET_IDS) {
    it(`for every bundled offer: ${preset}`, () => {
      const scenario = {
        ...(presetScenario(preset) as Scenario),
        region: 'us',
        batchShare: 0.3,
        mode: 'priority',
      } as const;
      for (const offer of catalogue.offers) {
        const result = estimate(scenario, offer, {at: AT});
        if (result.status !== 'priced') continue;
        const pieces = ratePieces(result, scenario);
        for (const {kind, usd, tokens} of result.lines.filter((line) => line.kind !== 'fees')) {
          const own = pieces.filter((piece) => piece.kind === kind);
          assertClose(sum(own, 'usd'), usd, `${offer.id} ${kind} usd`);
          assertClose(sum(own, 'tokens'), tokens, `${offer.id} ${kind} tokens`);
        }
      }
    });
  }
});

function sum(pieces: readonly RatePiece[], figure: 'usd' | 'tokens'): number {
  return pieces.reduce((total, piece) => total + piece[figure], 0);
}

function assertClose(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected), `${what}: ${actual} is not ${expected}`);
}
