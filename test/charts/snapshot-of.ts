import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import type {Offer} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {en} from '../../src/i18n/en/core.js';
import type {ViewContext} from '../../src/links/scenario-view.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';

/** Day by the clock of the page, and day whose prices count, in every chart of one offer that is tested. */
export const TODAY = '2026-11-21';

/** What a chart is built from where these offers are picked, the first of them selected. */
export function contextOf(scenario: Scenario, offers: readonly Offer[], today = TODAY): ViewContext {
  const store = new ScenarioStore(createCatalogue({...STARTER_DATASET, offers}), today);
  store.applySettings({at: TODAY});
  store.patch({scenario, models: offers.map(({id}) => id), selected: offers[0]?.id});
  return {snapshot: store.snapshot, locale: 'en', messages: en};
}
