import type {PlanFile} from '../data/plan-file.js';
import type {ModelTier} from '../engine/compare-tiers.js';
import type {PricedEstimate} from '../engine/estimate-result.js';
import type {Finding, FindingCode} from '../engine/finding.js';
import type {Offer} from '../engine/offer.js';
import type {Plan} from '../engine/plan.js';
import {recommend} from '../engine/recommend.js';
import type {Scenario} from '../engine/scenario.js';
import {itemOf, pickedItem, sorted, type AdviceItem} from './advice-item.js';
import {couldWait} from './savings-levers-for.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/** Everything there is to advise. */
export interface Advice {
  readonly current: PricedEstimate;
  /** The largest saving first. */
  readonly items: readonly AdviceItem[];
  /** The cheapest plan that would do the job, where it costs more. */
  readonly dearerPlan: {readonly plan: Plan; readonly extraUsdPerMonth: number} | undefined;
}

/**
 * Lists what would save money on the selected offer.
 *
 * @returns Undefined where the selected offer has no price, or nothing is selected.
 */
export function adviceFor(
  snapshot: Snapshot,
  {plans, estimates}: Pick<PlanFile, 'plans' | 'estimates'>,
): Advice | undefined {
  const current = selectedEstimate(snapshot);
  if (current?.status !== 'priced') return undefined;
  const {scenario, catalogue, at} = snapshot;
  const tierOf = ({model}: Offer): ModelTier | undefined => catalogue.model(model)?.tier;
  const offers = candidates(snapshot, current.offer, tierOf);
  const options = {at, offers, tierOf, plans, planEstimates: estimates};
  const findings = recommend(scenario, current.offer, options).filter(({code}) => isSensible(code, scenario));
  const planOf = ({params}: Finding): Plan | undefined => plans.find(({id}) => id === params['plan']);
  const items = cheapestPlanOnly(findings).flatMap((finding) => itemOf(finding, current, snapshot, planOf(finding)));
  const stay = findings.find(({code}) => code === 'stay-pay-per-token');
  const dearer = stay && planOf(stay);
  return {
    current,
    items: sorted([...items, ...pickedItem(snapshot, current, items)]),
    dearerPlan: dearer && {plan: dearer, extraUsdPerMonth: stay.savesUsdPerMonth},
  };
}

/**
 * Chooses what could take over: whatever is of the same tier. A lower tier is a matter of judgement, so only what the
 * visitor compares anyway or the same seller has. Nothing that is on its way out.
 */
function candidates({models, catalogue}: Snapshot, current: Offer, tierOf: (offer: Offer) => unknown): Offer[] {
  return catalogue.offers.filter(
    (offer) =>
      offer.status !== 'deprecated' &&
      offer.status !== 'retired' &&
      (models.includes(offer.id) || offer.seller === current.seller || tierOf(offer) === tierOf(current)),
  );
}

/** Nobody sits waiting for a batch, and one person's sessions hardly repeat. */
function isSensible(code: FindingCode, scenario: Scenario): boolean {
  if (code === 'use-batch') return couldWait(scenario);
  return code !== 'use-response-cache' || scenario.use === 'product';
}

function cheapestPlanOnly(findings: readonly Finding[]): Finding[] {
  const best = findings.find(({code}) => code === 'subscribe');
  return findings.filter((finding) => finding.code !== 'subscribe' || finding === best);
}
