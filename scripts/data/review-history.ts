import type {ISODate} from '../../src/engine/offer.js';
import type {ImportedOffer, ImportedPeriod} from './authoring.js';
import type {Doubt} from './review-flags.js';
import {periodText} from './review-text.js';
import {sortedJson} from './sorted-json.js';

/** The days that tell the past from what may still change. */
export interface ReviewDays {
  /** Day on which the prices known now were last compared. */
  checked: ISODate;
  /** Day of the import, UTC. */
  today: ISODate;
}

// Before every day there is: where prices without a start begin.
const LAUNCH = '';

/**
 * Finds days in the past on which an offer would have cost something else than is on record.
 *
 * @param before - As it is now.
 * @param after - As proposed.
 */
export function reviewHistory(before: ImportedOffer, after: ImportedOffer, days: ReviewDays): Doubt[] {
  const doubts = changeDays(before, after)
    .filter((day) => day < days.today || day < days.checked)
    .flatMap((day): Doubt[] => {
      const [old, now] = [periodAt(before, day), periodAt(after, day)];
      if (costsTheSame(old, now) || (now && isNews(now, before, days))) return [];
      return [{kind: 'past-period', before: textOf(old), after: textOf(now)}];
    });
  return doubts.filter(
    (doubt, index) => doubts.findIndex((other) => sortedJson(other) === sortedJson(doubt)) === index,
  );
}

/** Between two such days nothing changes in either version. */
function changeDays(...offers: readonly ImportedOffer[]): string[] {
  const days = offers.flatMap(({prices}) => prices.flatMap(({from = LAUNCH, until = LAUNCH}) => [from, until]));
  return [...new Set([LAUNCH, ...days])].sort();
}

function periodAt({prices}: ImportedOffer, day: string): ImportedPeriod | undefined {
  return prices.find(({from = LAUNCH, until}) => from <= day && (until === undefined || day < until));
}

function costsTheSame(one: ImportedPeriod | undefined, other: ImportedPeriod | undefined): boolean {
  const [old, now] = [one, other].map((period) => sortedJson({rates: period?.rates, bands: period?.bands ?? []}));
  return old === now;
}

/** A price of which nobody can have known: it began since the last comparison, after every start that was known. */
function isNews({from}: ImportedPeriod, {prices}: ImportedOffer, {checked, today}: ReviewDays): boolean {
  if (from === undefined || from < checked) return false;
  return prices.every((known) => (known.from ?? LAUNCH) < from || (known.from ?? LAUNCH) >= today);
}

function textOf(period: ImportedPeriod | undefined): string {
  return period ? periodText(period) : 'nothing';
}
