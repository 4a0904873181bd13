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

function checkDays({asOf, sources, sellers, models, offers}: Dataset): DatasetProblem[] {
  const days: At<string | undefined>[] = [
    {path: ['asOf'], value: asOf},
    ...Object.entries(sources).map(([key, {retrieved}]) => ({
      path: ['sources', key, 'retrieved'],
      // Only the month or the year may be known.
      value: `${retrieved}-01-01`.slice(0, 10),
    })),
    ...Object.entries(models).map(([key, {released}]) => ({path: ['models', key, 'released'], value: released})),
    ...Object.entries(sellers).flatMap(([key, {toolFees = []}]) =>
      toolFees.map(({checked}, at) => ({path: ['sellers', key, 'toolFees', at, 'checked'], value: checked})),
    ),
  ];
  const problems = days
    .filter(({value}) => value !== undefined && !isCalendarDay(value))
    .map(({path, value}) => datasetProblem(path, value, 'a day that exists'));
  const newest = offers.flatMap(({prices}) => prices.map(({checked}) => checked)).reduce((a, b) => (a > b ? a : b), '');
  return newest === '' || newest === asOf
    ? problems
    : [...problems, datasetProblem(['asOf'], asOf, `${newest}, the newest checked`)];
}

function checkKeys({sellers, models, tokenizers, sources}: Dataset): DatasetProblem[] {
  const ofModels = Object.entries(models);
  const usedSources: At<string | undefined>[] = [
    ...ofModels.map(([key, {source}]) => ({path: ['models', key, 'source'], value: source})),
    ...Object.entries(tokenizers).map(([key, {source}]) => ({path: ['tokenizers', key, 'source'], value: source})),
    ...Object.entries(sellers).flatMap(([key, {toolFees = [], billingRules = []}]) =>
      Object.entries({toolFees, billingRules}).flatMap(([list, entries]) =>
        entries.map(({source}, at) => ({path: ['sellers', key, list, at, 'source'], value: source})),
      ),
    ),
  ];
  const usedTokenizers = ofModels.map(([key, {tokenizer}]) => ({path: ['models', key, 'tokenizer'], value: tokenizer}));
  return [...unknownKeys(usedTokenizers, tokenizers, 'tokenizers'), ...unknownKeys(usedSources, sources, 'sources')];
}

function unknownKeys(used: readonly At<string | undefined>[], known: object, where: string): DatasetProblem[] {
  return used
    .filter(({value}) => value !== undefined && !Object.hasOwn(known, value))
    .map(({path, value}) => datasetProblem(path, value, `a key of ${where}`));
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
