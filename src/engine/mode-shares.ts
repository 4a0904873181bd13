import type {ISODate, ModeId, Offer, PricePeriod} from './offer.js';
import {rateCard, soldMode, type RateCard} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** A share of the conversations and the rates they bill at. */
export interface ModeShare {
  /** In (0, 1]; all shares of a scenario sum to 1. */
  share: number;
  /** What the scenario asks for. */
  asked: 'standard' | ModeId;
  /** A mode that the offer does not sell, so these conversations bill at standard. */
  unsold: ModeId | undefined;
  card: RateCard;
}

/**
 * Splits a scenario's conversations into those sent through batch and the rest.
 *
 * @param at - Day of the price: a mode may have ended by then.
 * @returns The rest first, then the batch; a part without any conversation is left out.
 */
export function modeShares(
  {mode, batchShare, region}: Scenario,
  offer: Offer,
  period: PricePeriod,
  at: ISODate,
): ModeShare[] {
  const toShare = (asked: 'standard' | ModeId, share: number): ModeShare => {
    const mode = soldMode(offer, asked, at);
    const unsold = mode || asked === 'standard' ? undefined : asked;
    return {share, asked, unsold, card: rateCard(offer, period, mode, region)};
  };
  const shares: ModeShare[] = [];
  if (batchShare < 1) shares.push(toShare(mode, 1 - batchShare));
  if (batchShare > 0) shares.push(toShare('batch', batchShare));
  return shares;
}
