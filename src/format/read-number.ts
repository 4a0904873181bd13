import type {NumberSigns} from './number-signs.js';
import {plainNumberText} from './plain-number-text.js';

/** Why a text is no number that can be used. */
export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'misplaced-group' | 'not-finite';

/** A number that was typed, or why there is none. */
export type ParsedNumber = {ok: true; value: number} | {ok: false; problem: NumberProblem; suggestion?: string};

/** The engine's own limit, so that what can be typed can be priced. */
const MAX_NUMBER = 1e15;

const MAX_LENGTH = 64;

const SUFFIX_ZEROS: Readonly<Record<string, number>> = {'': 0, k: 3, m: 6, b: 9, bn: 9, t: 12};

const CURRENCIES = ['us$', '$us', '$', 'usd'];

// The character classes do not overlap, so that reading takes one pass whatever the text.
const SHAPE = /^([\d ,'_;.]+)(?:e([+-]?\d+))?(k|m|bn?|t|)$/;

// One sign throughout, and no 0 in front: `0,500` is how half of one is typed where the comma is decimal.
const THOUSANDS = /^[1-9]\d{0,2}([ ,'_])(?:\d{3}\1)*\d{3}$/;
const LAKHS = /^[1-9]\d?([ ,'_])(?:\d\d\1)*\d{3}$/;

/**
 * Reads a number as a language writes it, without a guess at what was meant.
 *
 * @param percent - Whether 80 means 80 %, with or without the sign.
 */
export function readNumber(text: string, signs: NumberSigns, percent: boolean): ParsedNumber {
  if (text.length > MAX_LENGTH) return problem('not-a-number');
  let rest = plainNumberText(text, signs).toLowerCase().trim();
  if (rest === '') return problem('empty');
  rest = withoutAround(rest, CURRENCIES);
  const sign = /^[+-]/.exec(rest)?.[0] ?? '';
  rest = withoutAround(rest.slice(sign.length).trimStart(), CURRENCIES);
  if (percent) rest = withoutAround(rest, ['%']);

  const [, mantissa = '', exponent = '0', suffix = ''] = SHAPE.exec(rest) ?? [];
  if (!/\d/.test(mantissa)) return problem('not-a-number');
  const digits = ungrouped(mantissa.trim(), signs.hasLakhs);
  if (digits === undefined) return problem('misplaced-group');
  const zeros = clamped(Number(exponent)) + (SUFFIX_ZEROS[suffix] ?? 0) - (percent ? 2 : 0);
  return inRange(Number(`${digits}e${zeros}`), sign === '-');
}

function inRange(value: number, isNegative: boolean): ParsedNumber {
  if (isNegative && value > 0) return problem('negative');
  if (!Number.isFinite(value)) return problem('not-finite');
  return value > MAX_NUMBER ? problem('too-large') : {ok: true, value};
}

/** Takes the groups out of `1,500.25`; nothing if the signs stand where no number has them. */
function ungrouped(mantissa: string, hasLakhs: boolean): string | undefined {
  const [whole = '', decimals = '', ...more] = mantissa.split('.');
  if (more.length > 0 || /\D/.test(decimals)) return undefined;
  const isGrouped = /^\d*$/.test(whole) || THOUSANDS.test(whole) || (hasLakhs && LAKHS.test(whole));
  return isGrouped ? mantissa.replace(/[^\d.]/g, '') : undefined;
}

function withoutAround(text: string, signs: readonly string[]): string {
  const before = signs.find((sign) => text.startsWith(sign)) ?? '';
  const rest = text.slice(before.length);
  const after = signs.find((sign) => rest.endsWith(sign)) ?? '';
  return rest.slice(0, rest.length - after.length).trim();
}

/** A double has no exponent beyond this, and a longer one could not be written back as digits. */
function clamped(exponent: number): number {
  return Math.max(-999, Math.min(999, exponent));
}

function problem(kind: NumberProblem): ParsedNumber {
  return {ok: false, problem: kind};
}
