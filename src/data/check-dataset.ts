import {checkDays, checkReadings} from './check-days.js';
import {checkOffer} from './check-offer.js';
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
    ...checkReadings(dataset),
  ];
}

interface At<Value> {
  path: Path;
  value: Value;
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
