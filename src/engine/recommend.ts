import {compareCapacity} from './compare-capacity.js';
import {comparePlans} from './compare-plans.js';
import {estimate} from './estimate.js';
import {
  findingOf,
  type Finding,
  type RecommendAssumptions,
  type RecommendContext,
  type RecommendOptions,
} from './finding.js';
import type {Offer} from './offer.js';
import {otherOfferFindings} from './recommend-offers.js';
import {workloadFindings} from './recommend-workload.js';
import type {Scenario} from './scenario.js';

/** Typical figures; each finding names those that it rests on. */
export const RECOMMEND_ASSUMPTIONS: Readonly<RecommendAssumptions> = {
  batchableShare: 0.3,
  cacheHitRate: 0.8,
  routeShare: 0.5,
  escalationRate: 0.1,
  promptCut: 0.2,
  outputCut: 0.2,
  responseCacheHitRate: 0.15,
};

/**
 * Says what to change about a workload, and what each change alone saves.
 *
 * Findings are not additive: see `savings` for their sum.
 *
 * @param offer - What the workload runs on now.
 * @returns Findings that save something, the largest first; none where the offer has no price.
 * @throws {RangeError} If a field of the scenario or a share among the assumptions is out of its domain.
 * @see docs/guides/advice.md
 */
export function recommend(scenario: Scenario, offer: Offer, options: RecommendOptions = {}): Finding[] {
  const assumptions = {...RECOMMEND_ASSUMPTIONS, ...options.assumptions};
  for (const [name, share] of Object.entries(assumptions)) {
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`assumptions.${name}: expected a share from 0 to 1, got ${share}`);
  }
  const current = estimate(scenario, offer, options.at === undefined ? {} : {at: options.at});
  if (current.status === 'unpriced') return [];
  const {at} = current;
  const context: RecommendContext = {
    scenario,
    current,
    options,
    assumptions,
    usdPerMonth: (changed) => {
      const result = estimate(changed, offer, {at});
      return result.status === 'priced' && result.fits.ok ? result.usd.perMonth : undefined;
    },
  };
  return [...workloadFindings(context), ...otherOfferFindings(context), ...flatRateFindings(context)]
    .filter(({savesUsdPerMonth}) => savesUsdPerMonth > 0)
    .sort((a, b) => b.savesUsdPerMonth - a.savesUsdPerMonth || (a.code < b.code ? -1 : 1));
}

/** Plans and capacity that do the job; if every one of them is dearer, that is a finding too. */
function flatRateFindings(context: RecommendContext): Finding[] {
  const alternatives = [...planFindings(context), ...capacityFindings(context)];
  const [best] = alternatives.toSorted((a, b) => a.toUsdPerMonth - b.toUsdPerMonth);
  if (!best || best.savesUsdPerMonth > 0) return alternatives;
  const {fromUsdPerMonth, toUsdPerMonth} = best;
  return [
    {
      code: 'stay-pay-per-token',
      savesUsdPerMonth: toUsdPerMonth - fromUsdPerMonth,
      fromUsdPerMonth: toUsdPerMonth,
      toUsdPerMonth: fromUsdPerMonth,
      params: best.params,
      assumes: [],
    },
  ];
}

function planFindings(context: RecommendContext): Finding[] {
  const {scenario, current, options} = context;
  // Another vendor's plan answers with another model, which is not the same work for less.
  const plans = (options.plans ?? []).filter(({vendor}) => vendor === current.offer.seller);
  const {planEstimates} = options;
  return comparePlans(scenario, plans, current, planEstimates ? {estimates: planEstimates} : {}).flatMap((result) => {
    // A plan that may not serve the job, or not all of it, is no alternative to a bill for all of it.
    if (result.status !== 'priced' || result.allowed.answer !== 'yes' || result.fits.answer !== 'yes') return [];
    const {plan, seats, planUsd, isEstimate} = result;
    return [findingOf('subscribe', context, planUsd, {plan: plan.id, seats, isEstimate: isEstimate ? 1 : 0})];
  });
}

function capacityFindings(context: RecommendContext): Finding[] {
  const {scenario, current, options} = context;
  return compareCapacity(scenario, current, options.capacity ?? []).flatMap((result) => {
    if (result.status !== 'priced') return [];
    const {option, units, utilisation, usdPerMonth, apiUsd} = result;
    // Web searches are paid either way, and are in neither side of the comparison.
    const searchesUsd = current.usd.perMonth - apiUsd;
    const [code, id] =
      option.kind === 'provisioned'
        ? (['provision', option.unit.id] as const)
        : (['self-host', option.gpu.id] as const);
    return [findingOf(code, context, usdPerMonth + searchesUsd, {capacity: id, units, utilisation})];
  });
}
