import type {PlanFile} from '../data/plan-file.js';
import type {PricedEstimate} from '../engine/estimate-result.js';
import type {PricedPlan} from '../engine/plan-comparison.js';
import type {Plan} from '../engine/plan.js';
import {ROUNDING_SHARE, type AdviceItem} from './advice-item.js';
import {modelMakers, planRows} from './plan-rows.js';
import {planVerdict} from './plan-verdict.js';
import type {Snapshot} from './snapshot.js';

/** What there is to advise about plans. */
export interface PlanAdvice {
  /** One at most. */
  readonly items: readonly AdviceItem[];
  /** The cheapest plan for the model that takes the workload, where it costs more and no other plan costs less. */
  readonly dearerPlan: {readonly plan: Plan; readonly extraUsdPerMonth: number} | undefined;
}

const NONE: PlanAdvice = {items: [], dearerPlan: undefined};

/**
 * Advises on the plan that `token-cost-plans` speaks about, by the same rule, so that the two never disagree.
 *
 * Only of the model's own maker: another vendor's plan answers with another model, which is not the same work for less.
 */
export function planAdvice({scenario, at, catalogue}: Snapshot, current: PricedEstimate, file: PlanFile): PlanAdvice {
  const rows = planRows(file, {scenario, reference: current, billing: 'monthly', at, makers: modelMakers(catalogue)});
  const {best, isSameMaker, cheaperElsewhere} = planVerdict(rows, current);
  if (!best || !isSameMaker) return NONE;
  const savesUsd = best.apiUsd - best.planUsd;
  if (savesUsd > 0) return {...NONE, items: itemsFor(best, savesUsd, current)};
  const isDearer = savesUsd < 0 && !(cheaperElsewhere && cheaperElsewhere.planUsd < best.apiUsd);
  return isDearer ? {...NONE, dearerPlan: {plan: best.plan, extraUsdPerMonth: -savesUsd}} : NONE;
}

function itemsFor(best: PricedPlan, savesUsdPerMonth: number, {offer}: PricedEstimate): AdviceItem[] {
  const {plan, seats, beyondUsd, apiUsd, isEstimate} = best;
  const savesShare = savesUsdPerMonth / apiUsd;
  if (savesShare < ROUNDING_SHARE) return [];
  return [
    {
      key: 'subscribe',
      code: 'subscribe',
      from: offer,
      other: undefined,
      plan,
      savesUsdPerMonth,
      savesShare,
      params: {plan: plan.id, seats, beyondUsd: beyondUsd ?? 0},
      assumes: [],
      isEstimate,
      change: undefined,
    },
  ];
}
