import type {PlanFile} from '../data/plan-file.js';
import type {PricedEstimate} from '../engine/estimate-result.js';
import type {FindingCode} from '../engine/finding.js';
import type {Offer} from '../engine/offer.js';
import {recommend} from '../engine/recommend.js';
import type {Scenario} from '../engine/scenario.js';
import {itemOf, pickedItem, sorted, type AdviceItem} from './advice-item.js';
import {adviceOffers} from './advice-offers.js';
import {planAdvice, type PlanAdvice} from './advice-plan.js';
import {couldWait} from './savings-levers-for.js';
import {selectedEstimate, type Snapshot} from './snapshot.js';

/** Everything there is to advise. */
export interface Advice {
  readonly current: PricedEstimate;
  /** The largest saving first. */
  readonly items: readonly AdviceItem[];
  readonly dearerPlan: PlanAdvice['dearerPlan'];
}

/**
 * Lists what would save money on the selected offer.
 *
 * @returns Undefined where the selected offer has no price, or nothing is selected.
 */
export function adviceFor(snapshot: Snapshot, planFile: PlanFile): Advice | undefined {
  const current = selectedEstimate(snapshot);
  if (current?.status !== 'priced') return undefined;
  const {scenario, at} = snapshot;
  const findings = recommend(scenario, current.offer, {at, ...adviceOffers(snapshot, current.offer)});
  const sensible = findings.filter(({code}) => isSensible(code, scenario, current.offer));
  const {items: ofPlans, dearerPlan} = planAdvice(snapshot, current, planFile);
  const items = [...sensible.flatMap((finding) => itemOf(finding, current, snapshot)), ...ofPlans];
  return {
    current,
    items: sorted([...items, ...pickedItem(snapshot, current, items)]),
    dearerPlan,
  };
}

/** Nobody sits waiting for a batch, one person's sessions hardly repeat, and embeddings are no answers. */
function isSensible(code: FindingCode, scenario: Scenario, {kind}: Offer): boolean {
  if (code === 'shorten-output') return kind === 'chat';
  if (code === 'use-batch') return couldWait(scenario);
  return code !== 'use-response-cache' || scenario.use === 'product';
}
