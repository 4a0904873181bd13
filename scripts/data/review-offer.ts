import type {ImportedOffer, ImportedPeriod} from './authoring.js';
import type {Doubt} from './review-flags.js';
import {reviewHistory, type ReviewDays} from './review-history.js';
import {reviewRates} from './review-rates.js';
import {sortedJson} from './sorted-json.js';

/**
 * Finds what a person should look at before an offer changes. What is as it was has been looked at.
 *
 * @param before - As it is now; undefined: not known yet.
 * @param after - As proposed.
 */
export function reviewOffer(before: ImportedOffer | undefined, after: ImportedOffer, days: ReviewDays): Doubt[] {
  if (before && sortedJson(before) === sortedJson(after)) return [];
  return [
    ...reviewRates(before, after),
    ...after.prices.flatMap(reviewCacheRead),
    ...(before ? reviewHistory(before, after, days) : []),
  ];
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
