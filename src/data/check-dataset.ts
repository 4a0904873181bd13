import {checkOffer} from './check-offer.js';
import {isCalendarDay} from './calendar-day.js';
import type {Dataset} from './dataset.js';
import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

/**
 * Finds contradictions that a schema cannot express.
 *
 * @param dataset - Of the right shape.
 * @returns All of them, in the order of the file.
 */
export function checkDataset(dataset: Dataset): DatasetProblem[] {
  return [
    ...checkDays(dataset),
    ...checkKeys(dataset),
    ...checkIds(dataset),
    ...dataset.offers.flatMap((offer, index) => checkOffer(offer, ['offers', index], dataset)),
  ];
}

interface At<Value> {
  path: Path;
  value: Value;
}

function checkDays({asOf, sources, models, offers}: Dataset): DatasetProblem[] {
  const days: At<string | undefined>[] = [
    {path: ['asOf'], value: asOf},
    ...Object.entries(sources).map(([key, {retrieved}]) => ({
      path: ['sources', key, 'retrieved'],
      // Only the month or the year may be known.
      value: `${retrieved}-01-01`.slice(0, 10),
    })),
    ...Object.entries(models).map(([key, {released}]) => ({path: ['models', key, 'released'], value: released})),
  ];
  const problems = days
    .filter(({value}) => value !== undefined && !isCalendarDay(value))
    .map(({path, value}) => datasetProblem(path, value, 'a day that exists'));
  const newest = offers.flatMap(({prices}) => prices.map(({checked}) => checked)).reduce((a, b) => (a > b ? a : b), '');
  return newest === '' || newest === asOf
    ? problems
    : [...problems, datasetProblem(['asOf'], asOf, `${newest}, the newest checked`)];
}

function checkKeys({models, tokenizers, sources}: Dataset): DatasetProblem[] {
  const ofModels = Object.entries(models)
    .filter(([, {tokenizer}]) => tokenizer !== undefined && !Object.hasOwn(tokenizers, tokenizer))
    .map(([key, {tokenizer}]) => datasetProblem(['models', key, 'tokenizer'], tokenizer, 'a key of tokenizers'));
  const ofTokenizers = Object.entries(tokenizers)
    .filter(([, {source}]) => source !== undefined && !Object.hasOwn(sources, source))
    .map(([key, {source}]) => datasetProblem(['tokenizers', key, 'source'], source, 'a key of sources'));
  return [...ofModels, ...ofTokenizers];
}

/** Ids and aliases of one seller must tell its offers apart, in any case; a prefix may read like an id. */
function checkIds({offers}: Dataset): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const taken = new Set<string>();
  offers.forEach(({id, seller, aliases}, index) => {
    const names: At<string>[] = [
      {path: ['id'], value: id},
      ...(aliases?.exact ?? []).map((alias, at) => ({path: ['aliases', 'exact', at], value: `${seller}/${alias}`})),
      ...(aliases?.prefix ?? []).map((alias, at) => ({path: ['aliases', 'prefix', at], value: `${seller}/${alias}`})),
    ];
    for (const {path, value} of names) {
      const key = `${path[1] === 'prefix' ? 'prefix ' : ''}${value.toLowerCase()}`;
      if (taken.has(key)) problems.push(datasetProblem(['offers', index, ...path], value, 'a name not used before'));
      taken.add(key);
    }
  });
  return problems;
}
