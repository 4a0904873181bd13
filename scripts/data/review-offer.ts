import type {Band, Rates} from '../../src/engine/offer.js';
import type {ImportedOffer, ImportedPeriod} from './authoring.js';
import type {ReviewKind} from './review-flags.js';
import {ratesText} from './review-text.js';
import {sortedJson} from './sorted-json.js';

/** A reason not to take what is proposed. */
export interface Doubt {
  kind: ReviewKind;
  before: string;
  after: string;
}

const LARGEST_MOVE = 2;

/**
 * Finds what a person should look at before an offer changes. What is as it was has been looked at.
 *
 * @param before - As it is now; undefined: not known yet.
 * @param after - As proposed.
 * @param today - Periods that end by this day are past.
 */
export function reviewOffer(before: ImportedOffer | undefined, after: ImportedOffer, today: string): Doubt[] {
  if (before && isSame(before, after)) return [];
  const past = before?.prices.filter(({until}) => until !== undefined && until <= today) ?? [];
  return [
    ...(before ? after.prices.flatMap((period) => reviewMoves(before, period)) : []),
    ...after.prices.flatMap(reviewCacheRead),
    ...past.flatMap((period) => reviewPast(period, after)),
  ];
}

function reviewPast(period: ImportedPeriod, {prices}: ImportedOffer): Doubt[] {
  const now = prices.find(({from}) => from === period.from);
  if (now && isSame(now, period)) return [];
  return [{kind: 'past-period', before: periodText(period), after: now ? periodText(now) : 'nothing'}];
}

/** A period that is new is measured against the last one known. */
function reviewMoves(before: ImportedOffer, after: ImportedPeriod): Doubt[] {
  const base = before.prices.find(({from}) => from === after.from) ?? before.prices.at(-1);
  if (!base) return [];
  const bands = after.bands ?? [];
  return [
    ...movesBetween(base.rates, after.rates, ''),
    ...bands.flatMap((band) => movesBetween(sameBand(base, band)?.rates ?? {}, band.rates, ` over ${band.over}`)),
  ];
}

function sameBand({bands = []}: ImportedPeriod, {over}: Band): Band | undefined {
  return bands.find((band) => band.over === over);
}

function movesBetween(before: Rates, after: Rates, where: string): Doubt[] {
  return Object.entries(after).flatMap(([name, rate]: [string, number]) => {
    const old = before[name as keyof Rates] ?? 0;
    if (old === 0 || (rate <= old * LARGEST_MOVE && old <= rate * LARGEST_MOVE)) return [];
    const kind = rate === 0 ? 'rate-zero' : 'rate-jump';
    return [{kind, before: `${name} ${old}${where}`, after: `${name} ${rate}${where}`}];
  });
}

function reviewCacheRead({rates, bands = []}: ImportedPeriod): Doubt[] {
  return [rates, ...bands.map((band) => ({...rates, ...band.rates}))]
    .filter(({input, cacheRead}) => input !== undefined && cacheRead !== undefined && cacheRead > input)
    .map(({input, cacheRead}) => ({
      kind: 'cache-read-above-input',
      before: `input ${String(input)}`,
      after: `cacheRead ${String(cacheRead)}`,
    }));
}

function periodText({from = 'launch', until = 'now', rates}: ImportedPeriod): string {
  return `${ratesText(rates)} (${from} to ${until})`;
}

function isSame(one: unknown, other: unknown): boolean {
  return sortedJson(one) === sortedJson(other);
}
