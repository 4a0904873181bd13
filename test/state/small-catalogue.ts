import {createCatalogue, type Catalogue} from '../../src/data/catalogue.js';
import type {Model, OfferRecord} from '../../src/data/dataset.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import type {Rates} from '../../src/engine/offer.js';
import {takeSnapshot, type Snapshot, type SnapshotInput} from '../../src/state/snapshot.js';

export const AT = '2026-11-21';

/** An offer at a flat price, known since launch. */
export function offerOf(id: string, rates: Rates, more: Partial<OfferRecord> = {}): OfferRecord {
  const [seller = ''] = id.split('/');
  return {
    id,
    seller,
    model: id,
    kind: 'chat',
    prices: [{rates, source: 'page', checked: '2026-11-01', trust: 'verified'}],
    ...more,
  };
}

/** A catalogue of given offers, of labs unless said otherwise; models without an entry have none. */
export function catalogueOf(offers: readonly OfferRecord[], models: Readonly<Record<string, Model>> = {}): Catalogue {
  const sellers = [...new Set(offers.map(({seller}) => seller))].map((id) => [
    id,
    {name: id.toUpperCase(), kind: id.startsWith('cloud') ? 'cloud' : 'lab', pricingUrl: `https://${id}.example/`},
  ]);
  return createCatalogue({
    schemaVersion: 1,
    version: '2026.11.21',
    asOf: AT,
    currency: 'USD',
    sources: {page: {kind: 'vendor', url: 'https://example.org/prices', retrieved: '2026-11-01'}},
    tokenizers: {},
    sellers: Object.fromEntries(sellers) as never,
    models,
    offers,
  });
}

/** A snapshot of a catalogue with the default scenario. */
export function snapshotOf(catalogue: Catalogue, choices: Partial<SnapshotInput> = {}): Snapshot {
  const none = {preset: undefined, models: [], selected: undefined, customOffers: [], users: undefined};
  const base = {scenario: DEFAULT_SCENARIO, ...none, ...choices};
  const rest = {
    baseline: undefined,
    shared: undefined,
    undoable: false,
    redoable: false,
    locale: undefined,
    problems: [],
  };
  return takeSnapshot({...rest, ...base, authored: base, catalogue, at: AT, today: AT, ...choices} as SnapshotInput);
}
