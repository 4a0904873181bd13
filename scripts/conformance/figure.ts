import {formatUsdExact} from '../../src/format/format-usd-exact.js';

/** A number of a worked example, with how it comes about. */
export interface Figure {
  /** Key for tests, unique within its example. */
  id: string;
  what: string;
  /** USD, or as the unit says; a share of 1 where the unit is a share. */
  value: number;
  unit: 'usd' | 'share' | 'times' | 'count' | 'million tokens' | 'billion tokens';
  how: string;
}

/** Something that has been said about cost, and what it comes to. */
export interface WorkedExample {
  id: string;
  /** In our words. */
  said: string;
  figures: readonly Figure[];
  /** What is right. */
  right: string;
}

const LOCALE = 'en-US';

/** Makes the figures of one unit. */
export function figureIn(unit: Figure['unit']) {
  return (id: string, what: string, value: number, how: string): Figure => ({id, what, value, unit, how});
}

/** Writes a figure for a page. */
export function figureText({value, unit}: Figure): string {
  switch (unit) {
    case 'usd':
      return formatUsdExact(value, LOCALE);
    case 'share':
      return `${decimals(value * 100, 1, 1)} %`;
    case 'times':
      return `${decimals(value, 2, 3)} x`;
    case 'count':
      return decimals(value, 0, 1);
    default:
      return `${decimals(value, 1, 1)} ${unit}`;
  }
}

function decimals(value: number, minimumFractionDigits: number, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(LOCALE, {minimumFractionDigits, maximumFractionDigits}).format(value);
}
