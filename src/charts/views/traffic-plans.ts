import {PLANS} from '../../data/plans.js';
import {comparePlans} from '../../engine/compare-plans.js';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {PlanComparison, PricedPlan} from '../../engine/plan-comparison.js';
import type {Scenario} from '../../engine/scenario.js';

/** More plans than this hide the models. */
const MAX_PLANS = 3;

/** Plans that can stand beside the models, and what they cost. */
export interface TrafficPlans {
  /** Name of who sells the plans of the model's maker; undefined: nothing that could be bought. */
  readonly vendor: string | undefined;
  /** Cheapest first; none where none is known to cover the scenario's use. */
  readonly plans: readonly PricedPlan[];
  /** USD a month at so many conversations a month; undefined: the plan does not take them, or not at a known price. */
  readonly usdAt: (plan: PricedPlan, conversations: number) => number | undefined;
}

/**
 * Picks the cheapest plans by the maker of the selected model: theirs alone are sure to include it.
 *
 * People stay as many as they are, so a plan costs its fee until an allowance is used up.
 *
 * @param reference - The scenario's estimate on the selected offer.
 */
export function trafficPlans(scenario: Scenario, reference: PricedEstimate): TrafficPlans {
  const {offer} = reference;
  const [maker = ''] = offer.model.split('/');
  const sold = offer.kind === 'chat' ? PLANS.plans.filter(({vendor}) => vendor === maker) : [];
  const options = {estimates: PLANS.estimates};
  const buyable = comparePlans(scenario, sold, reference, options).filter((one) => isBuyable(one, scenario.people));
  const allowed = buyable.filter((one) => one.allowed.answer === 'yes').sort((a, b) => a.feeUsd - b.feeUsd);
  const plans = allowed.slice(0, MAX_PLANS);
  // Of the reference, only offer and day decide what a plan costs: it serves for any traffic.
  const compareAt = (conversations: number): PlanComparison[] =>
    comparePlans({...scenario, traffic: {conversations, per: 'month'}}, sold, reference, options);
  const known = new Map<number, ReadonlyMap<string, number>>();
  return {
    vendor: buyable.length > 0 ? (PLANS.vendors[maker]?.name ?? maker) : undefined,
    plans,
    usdAt: ({plan}, conversations) => {
      const usdByPlan = known.get(conversations) ?? usdByPlanOf(compareAt(conversations));
      known.set(conversations, usdByPlan);
      return usdByPlan.get(plan.id);
    },
  };
}

/** Free plans are left out: they are for trying, and their limits are not published. */
function isBuyable(comparison: PlanComparison, people: number): comparison is PricedPlan {
  if (comparison.status === 'unpriced' || comparison.feeUsd === 0) return false;
  const {plan, seats, fits} = comparison;
  return seats === people && fits.reason === null && !plan.addOn && plan.signupsPausedSince === undefined;
}

/** What is past a limit counts only where all of it is answered at a known price. */
function usdByPlanOf(comparisons: readonly PlanComparison[]): ReadonlyMap<string, number> {
  return new Map(
    comparisons.flatMap((one) => {
      if (one.status === 'unpriced') return [];
      const takesAll = one.fits.answer !== 'no' || (one.servedShare === 1 && one.beyondUsd !== null);
      return takesAll ? [[one.plan.id, one.planUsd] as const] : [];
    }),
  );
}
