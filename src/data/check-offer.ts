import type {ISODate, PricePeriod} from '../engine/offer.js';
import {checkMode} from './check-mode.js';
import {checkBandOrder, checkRates} from './check-rates.js';
import {checkSchedule} from './check-schedule.js';
import {checkSpans} from './check-spans.js';
import type {Dataset, OfferRecord} from './dataset.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import {isMovingName} from './moving-name.js';
import {dayProblem, keyProblem, repeatProblems} from './value-problems.js';

/**
 * Finds contradictions within an offer and between it and the rest of the dataset.
 *
 * @param path - Where the offer is.
 */
export function checkOffer(offer: OfferRecord, path: Path, dataset: Dataset): DatasetProblem[] {
  const {seller, model, prices, cache, modes = {}} = offer;
  return [
    ...checkId(offer, [...path, 'id']),
    ...keyProblem([...path, 'seller'], seller, dataset.sellers, 'sellers'),
    ...keyProblem([...path, 'model'], model, dataset.models, 'models'),
    ...checkSpans(prices, [...path, 'prices']),
    ...prices.flatMap((period, index) => checkPeriod(period, [...path, 'prices', index], dataset)),
    ...checkPromotions(prices, [...path, 'prices']),
    ...checkLaunch(prices[0], dataset.models[model]?.released, [...path, 'prices', 0, 'until']),
    ...checkEnd(offer, [...path, 'retires']),
    ...checkSpans(cache?.storage ?? [], [...path, 'cache', 'storage']),
    ...repeatProblems(cache?.ttlSeconds ?? [], [...path, 'cache', 'ttlSeconds']),
    ...Object.entries(modes).flatMap(([name, mode]) => checkMode(mode, offer, [...path, 'modes', name], dataset)),
  ];
}

function checkId({id, seller}: OfferRecord, path: Path): DatasetProblem[] {
  if (!id.startsWith(`${seller}/`) || id.length <= seller.length + 1) {
    return [datasetProblem(path, id, `an id that starts with "${seller}/"`)];
  }
  // Names that move are aliases: what they cost is the price of the offer that they point to.
  return isMovingName(id.split('/').at(-1) ?? '') ? [datasetProblem(path, id, 'a name that does not move')] : [];
}

function checkPeriod(
  {rates, bands = [], schedule = [], source, checked}: PricePeriod,
  path: Path,
  dataset: Dataset,
): DatasetProblem[] {
  return [
    ...dayProblem([...path, 'checked'], checked),
    ...keyProblem([...path, 'source'], source, dataset.sources, 'sources'),
    ...(Object.keys(rates).length > 0 ? [] : [datasetProblem([...path, 'rates'], rates, 'at least one rate')]),
    ...checkRates(rates, [...path, 'rates']),
    ...checkBandOrder(bands, [...path, 'bands']),
    ...Object.entries({bands, schedule}).flatMap(([list, entries]) =>
      entries.flatMap((entry, index) => checkRates({...rates, ...entry.rates}, [...path, list, index, 'rates'])),
    ),
    ...checkSchedule(schedule, [...path, 'schedule']),
  ];
}

/** A promotion has an end, and the period after it is the list price. */
function checkPromotions(prices: readonly PricePeriod[], path: Path): DatasetProblem[] {
  return prices.flatMap(({promo, until}, index) => {
    if (!promo) return [];
    if (until === undefined) return [datasetProblem([...path, index, 'until'], until, 'the end of the promotion')];
    const expected = 'a promotion before a period with the list price';
    return index === prices.length - 1 ? [datasetProblem([...path, index, 'promo'], promo, expected)] : [];
  });
}

/** A first price without `from` holds since the release, which must then be before its end. */
function checkLaunch(first: PricePeriod | undefined, released: ISODate | undefined, path: Path): DatasetProblem[] {
  if (first?.until === undefined || first.from !== undefined || released === undefined) return [];
  return released < first.until ? [] : [datasetProblem(path, first.until, `a day after ${released}, the release`)];
}

function checkEnd({retires, prices}: OfferRecord, path: Path): DatasetProblem[] {
  const from = prices[0]?.from;
  return retires !== undefined && from !== undefined && retires < from
    ? [datasetProblem(path, retires, `a day from ${from} on, when the first price starts`)]
    : dayProblem(path, retires);
}
