import type {Scenario} from '../engine/scenario.js';
import type {TrafficByUsers} from './choices.js';
import {setNumber, type TypedField} from './typed-field.js';

/** @returns Traffic counted by users that is the same as the scenario's: each has one conversation. */
export function usersOf({traffic}: Scenario): TrafficByUsers {
  return {users: traffic.conversations, conversationsEach: 1};
}

/**
 * Puts traffic counted by users into a scenario.
 *
 * @param value - The number that was just set, for what the field says.
 */
export function setUsers(scenario: Scenario, {users, conversationsEach}: TrafficByUsers, value: number): TypedField {
  const result = setNumber(scenario, 'traffic.conversations', users * conversationsEach);
  return result.ok ? {...result, value} : result;
}
