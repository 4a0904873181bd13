import type {ModeId, Offer, PricePeriod} from './offer.js';
import {rateCard, type RateCard} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** A share of the conversations and the rates they bill at. */
export interface ModeShare {
  /** In (0, 1]; all shares of a scenario sum to 1. */
  share: number;
  /** What the scenario asks for. */
  asked: 'standard' | ModeId;
  /** False: the offer does not sell it, so these conversations bill at standard. */
  sold: boolean;
  card: RateCard;
}

/**
 * Splits a scenario's conversations into those sent through batch and the rest.
 *
 * @returns The rest first, then the batch; a part without any conversation is left out.
 */
export function modeShares({mode, batchShare, region}: Scenario, offer: Offer, period: PricePeriod): ModeShare[] {
  const toShare = (asked: 'standard' | ModeId, share: number): ModeShare => {
    const sold = asked === 'standard' || offer.modes?.[asked] !== undefined;
    return {share, asked, sold, card: rateCard(offer, period, sold ? asked : 'standard', region)};
  };
  const shares: ModeShare[] = [];
  if (batchShare < 1) shares.push(toShare(mode, 1 - batchShare));
  if (batchShare > 0) shares.push(toShare('batch', batchShare));
  return shares;
}
