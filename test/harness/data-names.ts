import type {Catalogue} from '../../src/data/catalogue.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {PLANS} from '../../src/data/plans.js';
import {fullCatalogue} from '../../src/data/full-catalogue.js';
import type {EvidenceFile} from '../../src/data/evidence.js';

/** Names and ids in the published data: the same in every language. */
export function dataNames(): string[] {
  return [
    ...[starterCatalogue(), fullCatalogue()].flatMap(catalogueNames),
    ...PLANS.plans.flatMap(({id, name, allowances}) => [id, name, ...allowances.map(({product}) => product ?? '')]),
    ...PLANS.estimates.map(({product}) => product ?? ''),
    ...named(PLANS.vendors),
    ...sourceNames(PLANS.sources),
  ];
}

function catalogueNames({dataset, offers}: Catalogue): string[] {
  return [
    ...offers.flatMap(({id, name, model}) => [id, name, model]),
    ...named(dataset.sellers),
    ...named(dataset.models),
    ...named(dataset.tokenizers),
    ...sourceNames(dataset.sources),
  ];
}

function named(records: Readonly<Record<string, {readonly name?: string}>>): string[] {
  return Object.entries(records).flatMap(([id, {name = ''}]) => [id, name]);
}

function sourceNames(sources: EvidenceFile['sources']): string[] {
  return Object.entries(sources).flatMap(([id, source]) => [
    id,
    ...('package' in source && typeof source.package === 'string' ? [source.package] : []),
    new URL(source.url).host,
  ]);
}
