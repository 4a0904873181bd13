import type {ISODate} from '../engine/offer.js';
import {isCalendarDay} from './calendar-day.js';
import type {Dataset} from './dataset.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import {dayProblem} from './value-problems.js';

const FULL_DAY = 'YYYY-MM-DD'.length;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Finds days outside of offers that do not exist, and days that contradict the day of the release.
 *
 * @param dataset - Of the right shape.
 */
export function checkDays(dataset: Dataset): DatasetProblem[] {
  const {version, asOf, sources, sellers, models} = dataset;
  const released = version.split('.').slice(0, 3).join('-');
  return [
    ...(isCalendarDay(released)
      ? checkReleases(dataset, released)
      : [datasetProblem(['version'], version, 'a version whose day exists')]),
    ...dayProblem(['asOf'], asOf),
    ...Object.entries(sources).flatMap(([key, {retrieved}]) =>
      // Only the month or the year may be known.
      dayProblem(['sources', key, 'retrieved'], `${retrieved}-01-01`.slice(0, FULL_DAY)),
    ),
    ...Object.entries(models).flatMap(([key, model]) => dayProblem(['models', key, 'released'], model.released)),
    ...Object.entries(sellers).flatMap(([key, {toolFees = []}]) =>
      toolFees.flatMap(({checked}, at) => dayProblem(['sellers', key, 'toolFees', at, 'checked'], checked)),
    ),
    ...checkNewest(dataset),
  ];
}

/** Nobody compares prices on a day to come, and what is not released yet is announced with its price. */
function checkReleases(dataset: Dataset, day: ISODate): DatasetProblem[] {
  const {models, offers} = dataset;
  // Somewhere it is already the day after.
  const newest = new Date(Date.parse(day) + MILLISECONDS_PER_DAY).toISOString().slice(0, FULL_DAY);
  const starts = new Set(offers.flatMap(({model, prices}) => prices.map(({from}) => `${model} ${String(from)}`)));
  const announced = Object.entries(models)
    .map(([key, {released}]) => ({key, released}))
    .filter(({key, released}) => released !== undefined && released > day && !starts.has(`${key} ${released}`));
  return [
    ...announced.map(({key, released}) =>
      datasetProblem(['models', key, 'released'], released, `a day until ${day}, or one on which a price starts`),
    ),
    ...comparisonsOf(dataset)
      .filter(({checked}) => checked > newest)
      .map(({path, checked}) => datasetProblem(path, checked, `a day until ${newest}, the day after the version's`)),
  ];
}

function checkNewest({asOf, offers}: Dataset): DatasetProblem[] {
  const newest = offers.flatMap(({prices}) => prices.map(({checked}) => checked)).reduce((a, b) => (a > b ? a : b), '');
  return newest === '' || newest === asOf ? [] : [datasetProblem(['asOf'], asOf, `${newest}, the newest checked`)];
}

interface Comparison {
  path: Path;
  checked: ISODate;
  source: string;
}

/** Who compares prices with a page reads the page. */
export function checkReadings(dataset: Dataset): DatasetProblem[] {
  return comparisonsOf(dataset).flatMap(({path, checked, source}) => {
    const {retrieved = ''} = Object.hasOwn(dataset.sources, source) ? (dataset.sources[source] ?? {}) : {};
    return retrieved.length === FULL_DAY && checked > retrieved
      ? [datasetProblem(path, checked, `a day until ${retrieved}, when its source was read last`)]
      : [];
  });
}

function comparisonsOf({sellers, offers}: Dataset): Comparison[] {
  const lists = [
    ...Object.entries(sellers).map(([key, {toolFees = []}]) => ({path: ['sellers', key, 'toolFees'], list: toolFees})),
    ...offers.map(({prices}, index) => ({path: ['offers', index, 'prices'], list: prices})),
  ];
  return lists.flatMap(({path, list}) =>
    list.map(({checked, source}, at) => ({path: [...path, at, 'checked'], checked, source})),
  );
}
