import type {CapacityDeployment, CapacityTerm, ProvisionedUnit} from './capacity.js';
import type {NoSupply} from './capacity-supply.js';
import {HOURS_PER_MONTH, MINUTES_PER_MONTH, MONTHS_PER_YEAR} from './month.js';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER: Readonly<Record<CapacityTerm['per'], number>> = {
  minute: 1,
  hour: MINUTES_PER_HOUR,
  month: MINUTES_PER_MONTH,
  year: MONTHS_PER_YEAR * MINUTES_PER_MONTH,
};

/** What one unit costs, storage included. */
export interface UnitPrice {
  usdPerHour: number;
  /** A month of 720 hours. */
  usdPerMonth: number;
}

/**
 * Looks up what one unit costs for a commitment.
 *
 * A price by the hour is billed for all 720 hours of our month, whatever month the seller counts; a price by the month
 * is that month's. A price for this very model or deployment wins over one for all.
 *
 * @param options - `deployment`: default is the unit's first.
 * @returns USD per unit, unrounded, or why there is no number.
 * @throws {RangeError} If the unit has no such deployment.
 */
export function provisionedPrice(
  unit: ProvisionedUnit,
  options: {model: string; term: CapacityTerm['term']; deployment?: string},
): UnitPrice | NoSupply {
  const {model, term} = options;
  const deployment = deploymentOf(unit, options.deployment);
  const found = unit.terms
    .filter((price) => price.term === term)
    .filter((price) => (price.model ?? model) === model && (price.deployment ?? deployment?.id) === deployment?.id)
    .toSorted((a, b) => specificity(b) - specificity(a))[0];
  if (!found) return {reason: {code: 'no-price', params: {price: term, deployment: deployment?.id ?? null}}};
  if (found.trust === 'unverified') return {reason: {code: 'price-unverified', params: {source: found.source}}};
  const usd = found.usdPerUnit * (deployment?.priceMultiplier ?? 1);
  const storageUsd = unit.storageUsdPerUnitMonth ?? 0;
  const minutes = MINUTES_PER[found.per];
  return {
    usdPerHour: (usd * MINUTES_PER_HOUR) / minutes + storageUsd / HOURS_PER_MONTH,
    usdPerMonth: (usd * MINUTES_PER_MONTH) / minutes + storageUsd,
  };
}

/**
 * Finds a deployment of a unit.
 *
 * @param id - Absent: the first.
 * @returns Undefined where the unit makes no difference.
 * @throws {RangeError} If the unit has none of that id.
 */
export function deploymentOf({deployments}: ProvisionedUnit, id: string | undefined): CapacityDeployment | undefined {
  if (id === undefined) return deployments[0];
  const found = deployments.find((deployment) => deployment.id === id);
  if (found) return found;
  const expected = deployments.length === 0 ? 'nothing' : `one of ${deployments.map((known) => known.id).join(', ')}`;
  throw new RangeError(`deployment: expected ${expected}, got ${id}`);
}

function specificity({model, deployment}: CapacityTerm): number {
  return Number(model !== undefined) + Number(deployment !== undefined);
}
