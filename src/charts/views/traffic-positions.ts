import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import {powerOfTen} from '../../format/write-number.js';

/** Fifteen round values a decade: four decades make 61 positions, five 76. */
const STEPS_PER_DECADE = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9];

/** Sixty of each end in a round number. */
const LINEAR_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const LINEAR_COUNT = 60;

const DECADES_EACH_WAY = 2;
const LOWEST_DECADE = -3;
const HIGHEST_DECADE = 15;

/**
 * Lists round amounts of traffic around the visitor's own: a hundredth to a hundred times as much on a logarithmic
 * axis, nothing to at least twice as much on a straight one.
 *
 * @param conversations - The visitor's own, a month, >= 0. None: one to ten thousand.
 * @param also - More positions, which are left out where they lie outside.
 * @returns Ascending, each once, at most 1e15.
 */
export function trafficPositions(conversations: number, isLinear: boolean, also: readonly number[]): number[] {
  const round = isLinear ? linearPositions(conversations) : logPositions(conversations);
  const [first = 0, last = 0] = [round[0], round.at(-1)];
  const inside = also.filter((position) => position >= first && position <= last);
  return [...new Set([...round, ...inside])].sort((one, other) => one - other);
}

function logPositions(conversations: number): number[] {
  const own = conversations > 0 ? conversations : 100;
  const decade = powerOfTen(own);
  const isRound = own === Number(`1e${decade}`);
  const wanted = Math.max(decade - DECADES_EACH_WAY, Math.min(decade, 0), LOWEST_DECADE);
  const from = Math.min(wanted, HIGHEST_DECADE - 2 * DECADES_EACH_WAY);
  const outward = decade + DECADES_EACH_WAY + (isRound ? 0 : 1);
  const to = Math.min(HIGHEST_DECADE, Math.max(outward, from + 2 * DECADES_EACH_WAY));
  const decades = Array.from({length: to - from}, (_, index) => from + index);
  return [...decades.flatMap((power) => STEPS_PER_DECADE.map((step) => Number(`${step}e${power}`))), Number(`1e${to}`)];
}

function linearPositions(conversations: number): number[] {
  const needed = (2 * Math.min(conversations > 0 ? conversations : 50, MAX_NUMBER)) / LINEAR_COUNT;
  const power = powerOfTen(needed);
  const steps = [...LINEAR_STEPS, 10].map((step) => Number(`${step}e${power}`));
  const round = steps.find((candidate) => candidate >= needed) ?? needed;
  const step = Math.min(round, Math.floor(MAX_NUMBER / LINEAR_COUNT));
  return Array.from({length: LINEAR_COUNT + 1}, (_, index) => step * index);
}
