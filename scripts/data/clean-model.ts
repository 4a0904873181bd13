import type {Fees} from '../../src/engine/offer.js';
import type {ImportedOffer, ImportedPeriod} from './authoring.js';
import {cleanRates} from './clean-rates.js';
import {priceEntries, type ConditionalPrice} from './price-entries.js';
import {isDebatable, refusalOf, type Refusal} from './refusal.js';
import type {UpstreamModel} from './upstream.js';

/** A model after cleaning: an offer, or why there is none, or both where a person may decide to take it all the same. */
export interface CleanedModel {
  offer?: ImportedOffer;
  refusal?: Refusal;
}

/**
 * Cleans one upstream model.
 *
 * @param id - Our name of the offer.
 * @throws {Error} If a price hangs on a condition that is not known here.
 */
export function cleanModel(seller: string, id: string, model: UpstreamModel): CleanedModel {
  const refusal = refusalOf(seller, id, model);
  if (refusal && !isDebatable(refusal)) return {refusal};
  const offer = offerOf(seller, id, model);
  if (typeof offer === 'string') return {refusal: refusal ?? offer};
  const isGift = offer.prices.some(({rates}) => rates.input === 0 || rates.output === 0);
  const doubt = refusal ?? (isGift ? ('priced at $0' as const) : undefined);
  return {offer, ...(doubt && {refusal: doubt})};
}

function offerOf(seller: string, id: string, model: UpstreamModel): ImportedOffer | Refusal {
  const entries = priceEntries(model).map(({constraint, prices}) => ({condition: conditionOf(id, constraint), prices}));
  const lasting = entries.filter(({condition}) => condition !== 'hours');
  // Beside prices by the hour, an undated price is the cheaper half of the day and not the price.
  if (lasting.length < entries.length && lasting.every(({condition}) => condition === '')) {
    return 'priced by the hour of the day only';
  }
  const kind = id.includes('embed') ? 'embedding' : 'chat';
  const prices = lasting.map(({condition, prices}) => periodOf(seller, kind, condition, prices));
  if (prices.some(({rates}) => rates.input === undefined || (kind === 'chat' && rates.output === undefined))) {
    return 'no price per text token';
  }
  const fees = feesOf(lasting.at(-1)?.prices ?? {});
  return {
    ...(model.context_window !== undefined && {context: model.context_window}),
    ...(Object.keys(fees).length > 0 && {fees}),
    kind,
    ...(model.name && {name: model.name}),
    prices: inOrder(prices),
    ...(model.deprecated && {status: 'deprecated' as const}),
  };
}

type Constraint = ConditionalPrice['constraint'];
type ModelPrice = ConditionalPrice['prices'];

/** Start day of a dated price, '' without a condition, 'hours' for a price by the hour. */
function conditionOf(id: string, constraint: Constraint): string {
  if (!constraint) return '';
  if (constraint.type === 'start_date') return constraint.start_date;
  if (constraint.type === 'time_of_date') return 'hours';
  throw new Error(`${id}: a price has a condition this importer does not know: ${JSON.stringify(constraint)}`);
}

function periodOf(seller: string, kind: string, from: string, prices: ModelPrice): ImportedPeriod {
  const {rates, bands} = cleanRates(seller, prices);
  if (kind === 'embedding') delete rates.output;
  return {...(from && {from}), rates, ...(bands.length > 0 && {bands})};
}

/** Sorts periods by their start and ends each where the next begins. */
function inOrder(periods: readonly ImportedPeriod[]): ImportedPeriod[] {
  const sorted = periods.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return sorted.map((period, index) => {
    const until = sorted[index + 1]?.from;
    return until === undefined ? period : {...period, until};
  });
}

function feesOf(prices: ModelPrice): Fees {
  const {web_searches_kcount: searches, requests_kcount: requests} = prices;
  return {
    ...(typeof requests === 'number' && {requestPer1k: requests}),
    ...(typeof searches === 'number' && {webSearchPer1k: searches}),
  };
}
