import assert from 'node:assert/strict';
import type {Estimate, PricedEstimate} from '../../../src/engine/estimate-result.js';

/** Narrows an estimate that the test knows to be priced. */
export function priced(result: Estimate): PricedEstimate {
  assert.equal(result.status, 'priced');
  return result;
}
