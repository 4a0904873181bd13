import {MAX_CALLS_PER_CONVERSATION, SCENARIO_FIELDS, fieldValue} from '../engine/scenario-fields.js';
import type {Scenario} from '../engine/scenario.js';
import {niceValues} from './nice-values.js';
import {SCENARIO_ATTRIBUTES} from './scenario-attributes.js';

/** What an axis is laid around where the visitor's own value is 0, in the unit of the field. */
const TYPICAL_VALUES = {
  turns: 6,
  callsPerTurn: 6,
  'tokens.system': 1000,
  'tokens.tools': 2000,
  'tokens.context': 4000,
  'tokens.user': 150,
  'tokens.toolResult': 1000,
  'tokens.output': 350,
  'tokens.reasoning': 500,
  'cache.hitRate': 0.5,
  batchShare: 0.5,
  'traffic.conversations': 10_000,
} as const;

/** A field that a map can be drawn over. */
export type MapParameter = keyof typeof TYPICAL_VALUES;

/** In the order in which they are offered. */
export const MAP_PARAMETERS = Object.keys(TYPICAL_VALUES) as readonly MapParameter[];

/** One side of a map. */
export interface MapAxis {
  readonly parameter: MapParameter;
  /** Ascending, in the unit of the field. */
  readonly values: readonly number[];
  /** Index of the visitor's own value. */
  readonly own: number;
}

const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** An axis reaches from a tenth of the visitor's own value to ten times as much. */
const REACH = 10;

/** @returns The field that an attribute names, `turns` or `traffic.conversations` or `conversations`; else undefined. */
export function mapParameterOf(name: string | undefined): MapParameter | undefined {
  return MAP_PARAMETERS.find((path) => path === name || SCENARIO_ATTRIBUTES[path] === name);
}

/** Tells whether a field is a share, shown as a percentage. */
export function isShare(parameter: MapParameter): boolean {
  const field = SCENARIO_FIELDS[parameter];
  return field.type === 'number' && field.max === 1;
}

/**
 * Chooses round values around the visitor's own, which is among them whatever it is.
 *
 * @param size - Most values, >= 2. There are fewer where a field ends.
 */
export function axisOf(scenario: Scenario, parameter: MapParameter, size: number): MapAxis {
  const own = Number(fieldValue(scenario, parameter));
  const round = isShare(parameter) ? TENTHS : roundValues(scenario, parameter, own, size);
  const all = [...new Set([...round, own])].sort((a, b) => a - b);
  const values = thinned(all, all.indexOf(own), size);
  return {parameter, values, own: values.indexOf(own)};
}

function roundValues(scenario: Scenario, parameter: MapParameter, own: number, size: number): number[] {
  const field = SCENARIO_FIELDS[parameter];
  if (field.type === 'choice' || field.type === 'flag') return [];
  const most = mostOf(scenario, parameter, field.max);
  const middle = own > 0 ? Math.max(own, 1) : TYPICAL_VALUES[parameter];
  const least = Math.max(field.min, middle / REACH);
  let highest = middle * REACH;
  let values: number[];
  // Whole numbers are rare below ten.
  do values = niceValues(least, Math.min(highest, most), field.type === 'integer');
  while (values.length < size && (highest *= 2) < most);
  return values;
}

/** Only the number of calls in a conversation is limited by two fields at once. */
function mostOf({turns, callsPerTurn}: Scenario, parameter: MapParameter, most: number): number {
  if (parameter === 'turns') return Math.floor(MAX_CALLS_PER_CONVERSATION / callsPerTurn);
  if (parameter === 'callsPerTurn') return Math.floor(MAX_CALLS_PER_CONVERSATION / turns);
  return most;
}

/** Leaves so many values on each side of one of them as there is room for, evenly spread, with both ends. */
function thinned(values: readonly number[], kept: number, size: number): number[] {
  const after = values.length - 1 - kept;
  if (values.length <= size) return [...values];
  const picksBefore = Math.round(((size - 1) * kept) / (kept + after));
  const picksAfter = size - 1 - picksBefore;
  return values.filter(
    (_, index) =>
      index === kept ||
      (index < kept ? isPicked(index, kept, picksBefore) : isPicked(index - kept - 1, after, picksAfter, 1)),
  );
}

/** Tells whether an index is one of so many even steps through `length` of them. */
function isPicked(index: number, length: number, picks: number, from: 0 | 1 = 0): boolean {
  for (let pick = 0; pick < picks; pick += 1) {
    if (Math.round(((pick + from) * length) / picks) - from === index) return true;
  }
  return false;
}
