import type {PlanBilling} from '../../src/engine/plan-comparison.js';
import {planSteps} from '../../src/engine/plan-steps.js';
import {compared, personal, published} from '../engine/plan-sample.js';

/** One figure of a plan. */
export interface PlanExpression {
  /** Id of a plan in our data. */
  plan: string;
  people: number;
  /** Worth of everybody's use at API rates, USD a month. Absent: nothing. */
  useUsd?: number;
  billing?: PlanBilling;
  /** `includedUsd`: the part of the use that costs nothing besides the fee. */
  read: 'usdPerMonth' | 'usdPerYear' | 'creditsIncluded' | 'creditsUsed' | 'includedUsd';
}

/**
 * Computes a published figure of a plan with our engine.
 *
 * @returns The figure in the example's unit.
 */
export function planFigure({plan: id, people, useUsd = 0, billing = 'monthly', read}: PlanExpression): number {
  const plan = published(id);
  if (read === 'usdPerMonth' || read === 'usdPerYear') {
    const last = planSteps(plan, people, {billing}).at(-1);
    if (!last) throw new Error(`${id} has no price`);
    return last.usdPerMonth * (read === 'usdPerYear' ? 12 : 1);
  }
  // A conversation costs a cent.
  const {apiUsd, beyondUsd, fits} = compared(plan, personal(useUsd * 100, {people}));
  if (read === 'includedUsd') return apiUsd - (beyondUsd ?? NaN);
  const check = fits.checks.find(({metric}) => metric === 'credits');
  return (read === 'creditsUsed' ? check?.used : check?.included?.low) ?? NaN;
}
