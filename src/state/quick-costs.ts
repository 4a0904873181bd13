import type {ISODate, Offer} from '../engine/offer.js';
import {meterPoint} from '../engine/point-meter.js';
import type {Scenario} from '../engine/scenario.js';
import {addFees, addTokens} from '../engine/sweep-point.js';
import {tariffsOf} from '../engine/sweep-tariffs.js';

/** Prices offers for a scenario: USD per conversation of each, NaN where there is no price. */
export type QuickCosts = (scenario: Scenario) => readonly number[];

/**
 * Prepares to price the same offers for one scenario after another, as `sweep` does for one field of a scenario.
 *
 * Every figure is what `estimate` would give as `usd.perConversation`, to 1 part in 10^12.
 * What the offers charge is looked up anew only when the scenario asks for another mode, region or kind of cache; while
 * somebody moves a slider of sizes or traffic, all that is left to do is to count tokens and multiply.
 *
 * @param at - Day whose prices count.
 * @returns A function from a valid scenario to one figure per offer, in their order.
 */
export function quickCosts(offers: readonly Offer[], at: ISODate): QuickCosts {
  const rows = offers.map(() => new Float64Array(1));
  let tariffs: ReturnType<typeof tariffsOf> | undefined;
  let isPriced: readonly boolean[] = [];
  let known = '';
  return (scenario) => {
    const asked = askedFor(scenario);
    for (const row of rows) row.fill(0);
    if (!tariffs || asked !== known) {
      tariffs = tariffsOf(scenario, offers, rows, {at});
      isPriced = rows.map(([usd]) => !Number.isNaN(usd));
      known = asked;
    }
    const {groups, fees} = tariffs;
    // Where there are no conversations, one still has its price.
    const one: Scenario = {...scenario, traffic: {conversations: 1, per: 'month'}, responseCacheHitRate: 0};
    for (const {meter} of groups) meterPoint(meter, one);
    addTokens(one, groups, 0);
    addFees(one, fees, 0);
    return rows.map(([usd = Number.NaN], index) => (isPriced[index] ? usd : Number.NaN));
  };
}

/** All of a scenario that decides which rates bill, and which tokens bill at them. */
function askedFor({mode, region, batchShare, cache, tokenBasis}: Scenario): string {
  const isBatched = batchShare === 0 ? 'no' : batchShare === 1 ? 'all' : 'some';
  return [mode, region, isBatched, cache.enabled, cache.ttl, tokenBasis].join(' ');
}
