import type {Scenario} from '../engine/scenario.js';
import type {CustomOffer} from './custom-offer.js';

/** Traffic as a visitor may count it: so many users, each with so many conversations a day or month. */
export interface TrafficByUsers {
  readonly users: number;
  readonly conversationsEach: number;
}

/** What a visitor decides. Plain JSON: undo, links and baselines keep it. */
export interface Choices {
  readonly scenario: Scenario;
  /** Id of the ready-made scenario that was started from; undefined: none. The scenario may have moved on since. */
  readonly preset: string | undefined;
  /** Offer ids compared, in the order in which they were picked. */
  readonly models: readonly string[];
  /** Offer that the answer is about and that the others are measured against. */
  readonly selected: string | undefined;
  readonly customOffers: readonly CustomOffer[];
  /** How the traffic was entered; undefined: as a number of conversations. */
  readonly users: TrafficByUsers | undefined;
}

/** @returns The visitor's part of something larger. */
export function choicesOf({scenario, preset, models, selected, customOffers, users}: Choices): Choices {
  return {scenario, preset, models, selected, customOffers, users};
}

/** Keeps traffic and users in step: a scenario that says something else was not entered by users. */
export function usersInStep({scenario, users}: Pick<Choices, 'scenario' | 'users'>): TrafficByUsers | undefined {
  return users && users.users * users.conversationsEach === scenario.traffic.conversations ? users : undefined;
}

/** Tells whether two decisions are the same, down to the last digit. */
export function sameChoices(one: Choices, other: Choices): boolean {
  return JSON.stringify(choicesOf(one)) === JSON.stringify(choicesOf(other));
}
