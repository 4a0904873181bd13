import {MAX_NUMBER} from '../engine/scenario-fields.js';
import {valueAt} from './value-at.js';

/** Counters past this are no tokens of one call. */
const MOST_TOKENS = 1e12;

/** A counter that is there and cannot be used. */
export class BadCounter extends Error {
  readonly field: string;

  constructor(field: string) {
    super(field);
    this.field = field;
  }
}

/**
 * Reads a counter; one that is left out, or null, counts nothing.
 *
 * @param fromText - True for rows of a table, whose numbers are texts.
 * @throws {BadCounter} If there is something else than a whole number from 0 to 1e12.
 */
export function counterAt(answer: unknown, path: string, fromText: boolean): number {
  const found = valueAt(answer, path) ?? 0;
  const value = fromText && typeof found === 'string' ? wholeNumber(found) : found;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS) return value;
  throw new BadCounter(path);
}

/** Data frames write a whole number as `12.0` where its column has gaps. */
function wholeNumber(text: string): number {
  return /^\s*\d+(\.0+)?\s*$/.test(text) ? Number(text) : NaN;
}

/** @returns USD as a log has it, a number or a text like `$0.25` or `2.5e-05`; undefined where it cannot be read. */
export function usdOf(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^\$ ?/, '') : value;
  const usd = typeof text === 'string' ? (/^\d*\.?\d+(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN) : text;
  return typeof usd === 'number' && usd >= 0 && usd <= MAX_NUMBER ? usd : undefined;
}

/**
 * Copies a name out of the text in which it was found.
 *
 * Engines keep a piece of a long text as a view of it, so a name that is remembered would keep megabytes in memory.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
