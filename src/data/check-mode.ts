import type {Mode} from '../engine/offer.js';
import {rateCard} from '../engine/rate-card.js';
import {checkBandOrder, checkRates} from './check-rates.js';
import type {Dataset, OfferRecord} from './dataset.js';
import type {DatasetProblem, Path} from './dataset-problem.js';
import {dayProblem, keyProblem, repeatProblems} from './value-problems.js';

/**
 * Finds contradictions within a mode, and between it and the newest price of its offer.
 *
 * @param path - Where the mode is.
 */
export function checkMode(mode: Mode, offer: OfferRecord, path: Path, dataset: Dataset): DatasetProblem[] {
  const {bands = [], excludes = [], until, source} = mode;
  return [
    ...dayProblem([...path, 'until'], until),
    ...keyProblem([...path, 'source'], source, dataset.sources, 'sources'),
    ...checkBandOrder(bands, [...path, 'bands']),
    ...checkCacheReads(mode, offer, path),
    ...repeatProblems(excludes, [...path, 'excludes']),
  ];
}

/** A mode has no dates: its rates are those of today, so they are held against the newest period. */
function checkCacheReads(mode: Mode, {name = '', ...offer}: OfferRecord, path: Path): DatasetProblem[] {
  const period = offer.prices.at(-1);
  if (!period) return [];
  const cards = [undefined, mode].map((sold) => rateCard({...offer, name}, period, sold, 'global'));
  const [standard, card] = cards;
  // A fault of the period itself comes up there, once.
  if (!card || standard?.bands.some(({rates}) => checkRates(rates, []).length > 0)) return [];
  const seen = new Set<string>();
  return card.bands
    .flatMap(({rates}, index) => {
      const band = index > 0 ? mode.bands?.[index - 1] : undefined;
      const own = band ? {...mode.rates, ...band.rates} : mode.rates;
      // What is inherited is never billed in a mode that excludes the cache; what is written there contradicts it.
      if (!card.caching && own?.cacheRead === undefined) return [];
      return checkRates(rates, band ? [...path, 'bands', index - 1, 'rates'] : [...path, 'rates']);
    })
    .filter(({pointer}) => !seen.has(pointer) && seen.add(pointer));
}
