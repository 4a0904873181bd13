import type {Scenario} from './scenario.js';

/** Days in a month, everywhere. */
export const DAYS_PER_MONTH = 30;
/** Hours in a month, everywhere; sellers may count 730. */
export const HOURS_PER_MONTH = 24 * DAYS_PER_MONTH;
export const MINUTES_PER_MONTH = 60 * HOURS_PER_MONTH;
export const MONTHS_PER_YEAR = 12;

/** Counts the conversations of a month that the traffic brings, those included that the response cache answers. */
export function conversationsPerMonth({traffic: {conversations, per}}: Pick<Scenario, 'traffic'>): number {
  return per === 'day' ? conversations * DAYS_PER_MONTH : conversations;
}
