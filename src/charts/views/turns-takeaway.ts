import {formatCount} from '../../format/format-count.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatUsd} from '../../format/format-usd.js';
import type {chart} from '../../i18n/en/chart.js';
import type {TurnParts} from '../../state/turn-parts.js';
import {takeaway} from './takeaway.js';

/** Turns that differ by less cost about the same, as a share of the first. */
const NEAR = 0.05;

/** Costs this close, as a share, differ by rounding only. */
const SAME = 1e-9;

/** Says how the cost of a turn changes along the conversation. */
export function turnsTakeaway(turns: readonly TurnParts[], texts: typeof chart.turns, locale: string): string {
  const costs = turns.map(({cached, resent, fresh, output, fees}) => cached + resent + fresh + output + fees);
  const [first = 0] = costs;
  const most = Math.max(...costs);
  const least = Math.min(...costs);
  // The first turn of a level stretch says more than its last: from there on it gets no worse.
  const turn = formatCount(costs.findIndex((usd) => usd >= most * (1 - SAME)) + 1, locale);
  if (most === 0) return texts.free;
  if (turns.length === 1) return texts.single;
  if (first === 0) return takeaway(texts.afterFree, {turn, usd: formatUsd(most, locale)});
  if (most > first * (1 + NEAR)) return takeaway(texts.grows, {turn, multiple: formatMultiple(most / first, locale)});
  if (least < first * (1 - NEAR)) return takeaway(texts.falls, {multiple: formatMultiple(least / first, locale)});
  return takeaway(texts.even, {usd: formatUsd(first, locale)});
}
