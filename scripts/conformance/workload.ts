import {estimate} from '../../src/engine/estimate.js';
import type {PricedEstimate} from '../../src/engine/estimate-result.js';
import type {ISODate, Offer, Rates} from '../../src/engine/offer.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {MERGED_CATALOGUE} from '../../test/data/merged-catalogue.js';
import {readTopics} from './read-topics.js';
import {patched, type ScenarioPatch} from './vector.js';

/** Day whose prices the examples use where they name none. */
export const EXAMPLE_DAY: ISODate = '2026-11-21';

const [TOPIC] = readTopics();

/** One conversation a month of one call, and nothing but what is given. */
export function workload(patch: ScenarioPatch): Scenario {
  if (!TOPIC) throw new Error('there are no vectors');
  return patched(TOPIC.defaultScenario, patch);
}

/** An offer with the rates that an example states. @param rates - USD per million tokens. */
export function statedOffer(rates: Rates, details: Partial<Offer> = {}): Offer {
  const period = {rates, source: 'example', checked: EXAMPLE_DAY, trust: 'imported'} as const;
  const id = 'example/stated';
  return {id, seller: 'example', model: id, name: 'As stated', kind: 'chat', prices: [period], ...details};
}

/**
 * Finds an offer of our dataset.
 *
 * @throws {Error} If there is none with that id.
 */
export function ourOffer(id: string): Offer {
  const offer = MERGED_CATALOGUE.offer(id);
  if (!offer) throw new Error(`the dataset has no ${id}`);
  return offer;
}

/**
 * Prices a workload with the engine.
 *
 * @throws {Error} If the offer has no price that day.
 */
export function priced(patch: ScenarioPatch, offer: Offer, at: ISODate = EXAMPLE_DAY): PricedEstimate {
  const result = estimate(workload(patch), offer, {at});
  if (result.status !== 'priced') throw new Error(`${offer.id} is unpriced on ${at}: ${result.reason.code}`);
  return result;
}
