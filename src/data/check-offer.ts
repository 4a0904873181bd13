import type {Band, ISODate, Mode, PricePeriod, Rates} from '../engine/offer.js';
import {isCalendarDay} from './calendar-day.js';
import {checkSchedule} from './check-schedule.js';
import type {Dataset, OfferRecord} from './dataset.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/**
 * Finds contradictions within an offer and between it and the rest of the dataset.
 *
 * @param path - Where the offer is.
 */
export function checkOffer(offer: OfferRecord, path: Path, dataset: Dataset): DatasetProblem[] {
  const {id, seller, model, prices, cache, modes = {}, retires} = offer;
  return [
    ...(id.startsWith(`${seller}/`) && id.length > seller.length + 1
      ? []
      : [datasetProblem([...path, 'id'], id, `an id that starts with "${seller}/"`)]),
    ...keyProblem([...path, 'seller'], seller, dataset.sellers, 'sellers'),
    ...keyProblem([...path, 'model'], model, dataset.models, 'models'),
    ...prices.flatMap((period, index) => checkPeriod(period, prices[index - 1], [...path, 'prices', index], dataset)),
    ...checkLaunch(prices[0], dataset.models[model]?.released, [...path, 'prices', 0, 'until']),
    ...dayProblem([...path, 'retires'], retires),
    ...(cache?.storage ?? []).flatMap(({from, until}, index) => [
      ...dayProblem([...path, 'cache', 'storage', index, 'from'], from),
      ...dayProblem([...path, 'cache', 'storage', index, 'until'], until),
    ]),
    ...checkRepeats(cache?.ttlSeconds ?? [], [...path, 'cache', 'ttlSeconds']),
    ...Object.entries(modes).flatMap(([name, mode]) => checkMode(mode, offer, [...path, 'modes', name], dataset)),
  ];
}

function checkMode(
  {x = 1, rates = {}, bands = [], excludes = [], until, source}: Mode,
  {prices}: OfferRecord,
  path: Path,
  dataset: Dataset,
): DatasetProblem[] {
  // A mode has no dates: its rates are those of today, so they are held against the newest period.
  const input = prices.at(-1)?.rates.input;
  const base = {...(input !== undefined && {input: input * x}), ...rates};
  return [
    ...dayProblem([...path, 'until'], until),
    ...keyProblem([...path, 'source'], source, dataset.sources, 'sources'),
    ...checkRates(base, [...path, 'rates']),
    ...checkBands(bands, base, [...path, 'bands']),
    ...checkRepeats(excludes, [...path, 'excludes']),
  ];
}

function checkPeriod(
  period: PricePeriod,
  before: PricePeriod | undefined,
  path: Path,
  dataset: Dataset,
): DatasetProblem[] {
  const {rates, bands = [], schedule = [], source} = period;
  return [
    ...checkSpan(period, before, path),
    ...keyProblem([...path, 'source'], source, dataset.sources, 'sources'),
    ...checkRates(rates, [...path, 'rates']),
    ...checkBands(bands, rates, [...path, 'bands']),
    ...checkSchedule(schedule, [...path, 'schedule']),
    ...schedule.flatMap((window, index) =>
      checkRates({...rates, ...window.rates}, [...path, 'schedule', index, 'rates']),
    ),
  ];
}

function checkSpan(period: PricePeriod, before: PricePeriod | undefined, path: Path): DatasetProblem[] {
  const problems = (['from', 'until', 'checked'] as const).flatMap((name) => dayProblem([...path, name], period[name]));
  const {from, until} = period;
  if (from !== undefined && until !== undefined && from >= until) {
    problems.push(datasetProblem([...path, 'until'], until, `a day after ${from}`));
  }
  if (before && (before.until === undefined || from === undefined || from < before.until)) {
    const expected = `a day from ${before.until ?? 'the end of the period before, which has none,'} on`;
    problems.push(datasetProblem([...path, 'from'], from, expected));
  }
  return problems;
}

/** A first price without `from` holds since the release, which must then be before its end. */
function checkLaunch(first: PricePeriod | undefined, released: ISODate | undefined, path: Path): DatasetProblem[] {
  if (first?.until === undefined || first.from !== undefined || released === undefined) return [];
  return released < first.until ? [] : [datasetProblem(path, first.until, `a day after ${released}, the release`)];
}

function dayProblem(path: Path, day: ISODate | undefined): DatasetProblem[] {
  return day === undefined || isCalendarDay(day) ? [] : [datasetProblem(path, day, 'a day that exists')];
}

function checkBands(bands: readonly Band[], base: Rates, path: Path): DatasetProblem[] {
  return bands.flatMap(({over, rates}, index) => {
    const floor = bands[index - 1]?.over ?? 0;
    const order = over > floor ? [] : [datasetProblem([...path, index, 'over'], over, `a number > ${floor}`)];
    return [...order, ...checkRates({...base, ...rates}, [...path, index, 'rates'])];
  });
}

/** Reading a cache never costs more than sending the tokens again. */
function checkRates({input, cacheRead}: Rates, path: Path): DatasetProblem[] {
  return input === undefined || cacheRead === undefined || cacheRead <= input
    ? []
    : [datasetProblem([...path, 'cacheRead'], cacheRead, `a number <= ${input}, the input rate`)];
}

function checkRepeats(list: readonly unknown[], path: Path): DatasetProblem[] {
  return list.flatMap((item, index) =>
    list.indexOf(item) < index ? [datasetProblem([...path, index], item, 'a value not listed before')] : [],
  );
}

function keyProblem(path: Path, key: string | undefined, known: object, where: string): DatasetProblem[] {
  return key === undefined || Object.hasOwn(known, key) ? [] : [datasetProblem(path, key, `a key of ${where}`)];
}
