import type {Catalogue} from '../data/catalogue.js';
import type {Model} from '../data/dataset.js';
import {CAPABILITIES, offerCan, type Capability} from './capabilities.js';

/** What a filter can ask for in a catalogue: a question that nothing in it answers is not put. */
export interface FilterChoices {
  /** Ids, in the order of the catalogue. */
  readonly sellers: readonly string[];
  readonly tiers: readonly Model['tier'][];
  readonly capabilities: readonly Capability[];
  readonly openWeights: boolean;
}

const TIERS: readonly Model['tier'][] = ['frontier', 'mid', 'budget'];

const known = new WeakMap<Catalogue, FilterChoices>();

/** Lists what is known of the offers of a catalogue, looked up once for each. */
export function filterChoices(catalogue: Catalogue): FilterChoices {
  let choices = known.get(catalogue);
  if (!choices) known.set(catalogue, (choices = choicesIn(catalogue)));
  return choices;
}

function choicesIn(catalogue: Catalogue): FilterChoices {
  const {offers} = catalogue;
  const models = [...new Set(offers.map(({model}) => catalogue.model(model)))].filter((each) => each !== undefined);
  return {
    sellers: [...new Set(offers.map(({seller}) => seller))],
    tiers: TIERS.filter((tier) => models.some((each) => each.tier === tier)),
    capabilities: CAPABILITIES.filter((capability) => models.some((each) => offerCan(each, capability))),
    openWeights: models.some(({openWeights}) => openWeights),
  };
}
