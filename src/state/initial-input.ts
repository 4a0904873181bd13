import type {Catalogue} from '../data/catalogue.js';
import {DEFAULT_SCENARIO} from '../engine/default-scenario.js';
import type {ISODate} from '../engine/offer.js';
import {findOffers} from './named-offers.js';
import {DEFAULT_MODELS} from './presets.js';
import type {SnapshotInput} from './snapshot.js';

/** @returns What there is before an author has set and a visitor has changed anything: an answer already. */
export function initialInput(catalogue: Catalogue, today: ISODate): SnapshotInput {
  const none = {models: [], selected: undefined};
  const {models, selected} = findOffers({models: DEFAULT_MODELS, selected: undefined}, catalogue, none);
  const choices = {
    scenario: DEFAULT_SCENARIO,
    preset: undefined,
    models,
    selected,
    customOffers: [],
    users: undefined,
  };
  return {
    ...choices,
    authored: choices,
    catalogue,
    at: today,
    today,
    locale: undefined,
    currency: undefined,
    problems: [],
    pagePresets: [],
    stateKey: undefined,
    baseline: undefined,
    shared: undefined,
    undoable: false,
    redoable: false,
  };
}
