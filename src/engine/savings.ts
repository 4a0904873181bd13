import {estimate} from './estimate.js';
import type {EstimateOptions, UnpricedEstimate} from './estimate-result.js';
import type {Offer} from './offer.js';
import {routeMix} from './route-mix.js';
import {changesOf, checkLevers, type SavingsLever, type SavingsLevers, type Workload} from './savings-levers.js';
import type {Scenario} from './scenario.js';

/** One lever, by itself and on top of those before it. */
export interface SavingsStep {
  lever: SavingsLever;
  /** USD a month with this lever alone. */
  aloneUsd: number;
  /** What it saves alone, USD a month; negative where it costs. */
  aloneSavedUsd: number;
  /** USD a month with this lever and all before it. */
  usdPerMonth: number;
  /** What it saves on top of those before it, USD a month; negative where it costs. */
  savedUsd: number;
}

export interface Savings {
  status: 'priced';
  /** USD a month as things are. */
  fromUsd: number;
  /** USD a month with every lever. */
  toUsd: number;
  /** In `SAVINGS_ORDER`. Their `savedUsd` sum to `fromUsd - toUsd`. */
  steps: readonly SavingsStep[];
}

/**
 * Says what each change to a workload saves, alone and on top of the changes before it.
 *
 * The levers overlap: batching half the traffic saves less once a cheaper model answers it. So what they save alone
 * does not add up, and what they save in order does.
 *
 * @param options - `at`: the day whose prices count, `YYYY-MM-DD`. Default: each offer's newest `checked`.
 * @returns The steps; or the first offer without a price and why it has none.
 * @throws {RangeError} If a lever or a field of the scenario is out of its domain, or `at` is not a day.
 */
export function savings(
  scenario: Scenario,
  offer: Offer,
  levers: SavingsLevers,
  options: EstimateOptions = {},
): Savings | UnpricedEstimate {
  checkLevers(levers);
  const asIs: Workload = {scenario, offer};
  const fromUsd = usdPerMonthOf(asIs, options);
  if (typeof fromUsd !== 'number') return fromUsd;
  const steps: SavingsStep[] = [];
  let workload = asIs;
  let toUsd = fromUsd;
  for (const {lever, change} of changesOf(levers)) {
    workload = change(workload);
    const aloneUsd = usdPerMonthOf(change(asIs), options);
    if (typeof aloneUsd !== 'number') return aloneUsd;
    const usdPerMonth = usdPerMonthOf(workload, options);
    if (typeof usdPerMonth !== 'number') return usdPerMonth;
    steps.push({lever, aloneUsd, aloneSavedUsd: fromUsd - aloneUsd, usdPerMonth, savedUsd: toUsd - usdPerMonth});
    toUsd = usdPerMonth;
  }
  return {status: 'priced', fromUsd, toUsd, steps};
}

function usdPerMonthOf({scenario, offer, routing}: Workload, options: EstimateOptions): number | UnpricedEstimate {
  if (!routing) {
    const result = estimate(scenario, offer, options);
    return result.status === 'priced' ? result.usd.perMonth : result;
  }
  const {share: cheapShare, escalationRate} = routing;
  const result = routeMix(scenario, {cheap: routing.offer, strong: offer, cheapShare, escalationRate}, options);
  return result.status === 'priced' ? result.usdPerMonth : result;
}
