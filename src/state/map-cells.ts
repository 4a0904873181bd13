import type {Conversation} from '../engine/conversation.js';
import {conversationFor, tokenRatio} from '../engine/estimate.js';
import {fitOf} from '../engine/fit.js';
import type {ISODate, Offer} from '../engine/offer.js';
import {withField} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {sweep} from '../engine/sweep.js';
import type {MapAxis} from './map-axes.js';

/** A runner-up that costs at most so much more than the winner, as a share, makes a near-tie. */
export const NEAR_TIE_SHARE = 0.05;

/** What is cheapest at one pair of values. */
export type MapCell =
  | {
      readonly status: 'won';
      readonly offer: Offer;
      readonly usdPerMonth: number;
      /** The runner-up, where it is a near-tie. */
      readonly nearTie: Offer | undefined;
    }
  /** Several cost just the same, and nothing costs less: nobody wins. */
  | {
      readonly status: 'tied';
      readonly usdPerMonth: number;
      /** Whether all that have a price and take the workload cost so much. */
      readonly isEverybody: boolean;
    }
  /** Some have a price, and the workload fits into none of them. */
  | {readonly status: 'none-fits'}
  | {readonly status: 'unpriced'};

/** What an offer costs in a cell, USD a month, and whether it takes the workload there. */
interface Bid {
  readonly offer: Offer;
  readonly usdPerMonth: number;
  readonly fits: boolean;
}

/**
 * Finds the cheapest offer at each value of one field.
 *
 * One sweep prices all of them: estimates would take several times as long.
 *
 * @param at - Day whose prices count.
 */
export function cellsAlong(
  scenario: Scenario,
  {parameter, values}: MapAxis,
  offers: readonly Offer[],
  at: ISODate,
): MapCell[] {
  const {usdPerMonth} = sweep(scenario, offers, parameter, values, {at});
  return values.map((value, place) => {
    const takes = fitsAt(withField(scenario, parameter, value));
    const bids = offers.flatMap((offer, index): Bid[] => {
      const usd = usdPerMonth[index]?.[place] ?? Number.NaN;
      return Number.isNaN(usd) ? [] : [{offer, usdPerMonth: usd, fits: takes(offer)}];
    });
    return cellOf(bids);
  });
}

/** Lays the conversation out once for all offers that count tokens alike. */
function fitsAt(scenario: Scenario): (offer: Offer) => boolean {
  const byRatio = new Map<number, Conversation>();
  return (offer) => {
    const ratio = tokenRatio(scenario, offer);
    const conversation = byRatio.get(ratio) ?? conversationFor(scenario, offer);
    byRatio.set(ratio, conversation);
    return fitOf(offer, conversation).ok;
  };
}

function cellOf(bids: readonly Bid[]): MapCell {
  const ranked = bids
    .filter(({fits}) => fits)
    .sort((a, b) => a.usdPerMonth - b.usdPerMonth || (a.offer.id < b.offer.id ? -1 : 1));
  const [winner, runnerUp] = ranked;
  if (!winner) return {status: bids.length > 0 ? 'none-fits' : 'unpriced'};
  const {offer, usdPerMonth} = winner;
  if (runnerUp?.usdPerMonth === usdPerMonth) {
    return {status: 'tied', usdPerMonth, isEverybody: ranked.at(-1)?.usdPerMonth === usdPerMonth};
  }
  const isNearTie = runnerUp !== undefined && runnerUp.usdPerMonth <= usdPerMonth * (1 + NEAR_TIE_SHARE);
  return {status: 'won', offer, usdPerMonth, nearTie: isNearTie ? runnerUp.offer : undefined};
}
