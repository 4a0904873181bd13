import type {Band, Mode, PricePeriod, Rates} from '../engine/offer.js';
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
  const {id, seller, model, prices, cache, modes = {}} = offer;
  return [
    ...(id.startsWith(`${seller}/`) && id.length > seller.length + 1
      ? []
      : [datasetProblem([...path, 'id'], id, `an id that starts with "${seller}/"`)]),
    ...keyProblem([...path, 'seller'], seller, dataset.sellers, 'sellers'),
    ...keyProblem([...path, 'model'], model, dataset.models, 'models'),
    ...prices.flatMap((period, index) => checkPeriod(period, prices[index - 1], [...path, 'prices', index], dataset)),
    ...checkRepeats(cache?.ttlSeconds ?? [], [...path, 'cache', 'ttlSeconds']),
    ...Object.entries(modes).flatMap(([name, mode]) => checkMode(mode, offer, [...path, 'modes', name], dataset)),
  ];
}

function checkMode(
  {x = 1, rates = {}, bands = [], excludes = [], source}: Mode,
  {prices}: OfferRecord,
  path: Path,
  dataset: Dataset,
): DatasetProblem[] {
  // A mode has no dates: its rates are those of today, so they are held against the newest period.
  const input = prices.at(-1)?.rates.input;
  const base = {...(input !== undefined && {input: input * x}), ...rates};
  return [
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
  const problems: DatasetProblem[] = [];
  for (const name of ['from', 'until', 'checked'] as const) {
    const day = period[name];
    if (day !== undefined && !isCalendarDay(day))
      problems.push(datasetProblem([...path, name], day, 'a day that exists'));
  }
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
