import type {PricedEstimate} from '../engine/estimate-result.js';
import type {PricedPlan} from '../engine/plan-comparison.js';
import type {PlanGroup, PlanRow} from './plan-rows.js';

/** What one can say about plans in a sentence or two. */
export interface PlanVerdict {
  /** The cheapest that is allowed and takes everything, from the maker of the model if it sells one. */
  best: PricedPlan | undefined;
  /** Whether the model's own maker sells `best`. */
  isSameMaker: boolean;
  /** One of another vendor that takes everything for less. */
  cheaperElsewhere: PricedPlan | undefined;
  /** Where there is no `best`: the cheapest with a fee that might take it. */
  mightTake: PricedPlan | undefined;
}

/**
 * Picks the plans to speak about.
 *
 * Another vendor's plan answers with other models, so the model's own maker comes first even where it is dearer.
 *
 * @param rows - In the order of `planRows`.
 */
export function planVerdict(rows: readonly PlanRow[], {offer}: PricedEstimate): PlanVerdict {
  const ofMaker = ({plan}: PricedPlan): boolean => offer.model.startsWith(`${plan.vendor}/`);
  const usable = ofGroup(rows, 'usable');
  const own = usable.find(ofMaker);
  const best = own ?? usable[0];
  const elsewhere = usable[0];
  const isCheaper = own !== undefined && elsewhere !== undefined && elsewhere.planUsd < own.planUsd;
  const maybe = ofGroup(rows, 'unknown').filter(({feeUsd}) => feeUsd > 0);
  return {
    best,
    isSameMaker: own !== undefined,
    cheaperElsewhere: isCheaper ? elsewhere : undefined,
    mightTake: best ? undefined : (maybe.find(ofMaker) ?? maybe[0]),
  };
}

function ofGroup(rows: readonly PlanRow[], wanted: PlanGroup): PricedPlan[] {
  return rows.flatMap(({group, comparison}) => (group === wanted && comparison ? [comparison] : []));
}
