import {writeNumber, writeOrBound} from './write-number.js';

/**
 * Writes a share as a percentage with at most one decimal: `80%`, `12.5%`, `80 %` in `de`.
 *
 * @param share - Share of one, so 0.8 for 80 %.
 * @param locale - BCP 47 tag.
 * @returns The percentage, `< 0.1%` for a positive one below 0.05 %, `—` if it is not finite.
 */
export function formatPercent(share: number, locale: string): string {
  return writeOrBound(share, 0.0005, 0.001, (value) => writeNumber(value, locale, 'percent', 0, 1));
}
