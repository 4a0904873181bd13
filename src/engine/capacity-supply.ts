import type {CapacityAssumption, UnpricedCapacityReason} from './capacity-comparison.js';
import {MINUTES_PER_MONTH} from './month.js';

/** The scenario's traffic as capacity sees it. */
export interface CapacityTraffic {
  /** Conversations a month, those included that the response cache answers. */
  conversationsPerMonth: number;
  /** >= 1. */
  peakToAverage: number;
}

/** Capacity that holds the traffic. */
export interface CapacitySupply {
  neededTokensPerMinute: number;
  /** Units or GPUs that are paid for. */
  units: number;
  /** Average traffic over what they serve. */
  utilisation: number;
  maxConversations: number;
  usdPerHour: number;
  usdPerMonth: number;
  setUpUsd: number;
  assumptions: readonly CapacityAssumption[];
}

/** Why there is none that can be priced. */
export interface NoSupply {
  reason: UnpricedCapacityReason;
}

/**
 * Says how many tokens a minute the busiest minute brings.
 *
 * @param tokensPerConversation - Of one conversation of the traffic, on average.
 */
export function tokensPerMinuteAtPeak(
  tokensPerConversation: number,
  {conversationsPerMonth, peakToAverage}: CapacityTraffic,
): number {
  return ((tokensPerConversation * conversationsPerMonth) / MINUTES_PER_MONTH) * peakToAverage;
}

/** Says how full some capacity is, and how much traffic of this kind it holds. */
export function loadOf(
  tokensPerConversation: number,
  tokensPerMinute: number,
  {conversationsPerMonth, peakToAverage}: CapacityTraffic,
): Pick<CapacitySupply, 'utilisation' | 'maxConversations'> {
  const tokensPerMonth = tokensPerMinute * MINUTES_PER_MONTH;
  return {
    utilisation: (tokensPerConversation * conversationsPerMonth) / tokensPerMonth,
    maxConversations: tokensPerConversation === 0 ? Infinity : tokensPerMonth / peakToAverage / tokensPerConversation,
  };
}

/**
 * Rounds up to whole lots.
 *
 * @param lots - Needed, >= 0. A need that exceeds a whole number by no more than the rounding of doubles is met by it.
 */
export function wholeLots(lots: number): number {
  return Math.ceil(lots * (1 - 1e-12));
}
