import type {Dataset} from '../../src/data/dataset.js';
import type {AuthoringData} from './authoring.js';
import {buildDataset} from './build-dataset.js';
import {DETAILS, FILTERS, withoutFields} from './without-fields.js';

/** Makes the bundled dataset: some sixty offers, with what an estimate needs and nothing else. */
export function starterDataset(data: AuthoringData): Dataset {
  const {dataset} = buildDataset(withKnownRatios(withoutFields(data, [...DETAILS, ...FILTERS])), data.starter);
  return {
    ...dataset,
    offers: dataset.offers.map(({cache, ...offer}) => {
      if (!cache) return offer;
      const {stepTokens, storage, ...policy} = cache;
      return {...offer, cache: policy};
    }),
  };
}

/** A tokenizer of unknown ratio changes no number. */
function withKnownRatios({models, tokenizers, ...data}: AuthoringData): AuthoringData {
  const entries = Object.entries(models).map(([key, {tokenizer, ...model}]) => {
    const isKnown = tokenizer !== undefined && tokenizers[tokenizer]?.ratio !== undefined;
    return [key, isKnown ? {...model, tokenizer} : model] as const;
  });
  return {...data, tokenizers, models: Object.fromEntries(entries)};
}
