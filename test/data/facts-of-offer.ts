import {readFileSync} from 'node:fs';
import type {ModeId, Offer, PricePeriod, Rates} from '../../src/engine/offer.js';
import {pricePeriodAt} from '../../src/engine/price-period.js';
import {rateCard} from '../../src/engine/rate-card.js';

/** What independent price lists say about one offer. */
export interface PriceFact {
  seller: string;
  model: string;
  from?: string;
  until?: string;
  /** Days on which it holds: the ends of its period, or the day on which the lists were read. */
  at: string[];
  /** It no longer holds, and nobody wrote down since when. */
  undated?: true;
  /** Rates in USD per million tokens, sizes in tokens; `batch.input`, `long.over`, `peak.output`, ... */
  values: Record<string, number | string>;
  /** Number of lists that agree. */
  sourceCount: number;
  /** Indices into the labels. */
  sources: number[];
}

export const PRICE_FACTS = JSON.parse(
  readFileSync(new URL('../fixtures/price-facts.json', import.meta.url), 'utf8'),
) as {labels: string[]; facts: PriceFact[]};

/**
 * Reads from our data what a fact speaks of.
 *
 * @param field - A key of a fact's values.
 * @returns `none` where we have nothing.
 */
export function ourValue(offer: Offer | undefined, day: string, field: string): number | string {
  const period = offer && pricePeriodAt(offer, day);
  if (!period) return 'none';
  if (field === 'context' || field === 'maxOutput') return offer[field] ?? 'none';
  const [group, name] = field.includes('.') ? (field.split('.') as [string, string]) : ['standard', field];
  if (group === 'long') return bandValue(period, name);
  if (field === 'peak.hours') return peakHours(period);
  return ratesOf(group, offer, period)[name as keyof Rates] ?? 'none';
}

/** @returns Whether two values are the same, but for the last bits of a product such as 0.1 x 0.5. */
export function agree(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-12 * Math.max(a, b) : a === b;
}

function ratesOf(group: string, offer: Offer, period: PricePeriod): Rates {
  if (group === 'standard') return period.rates;
  if (group === 'peak') return period.schedule?.[0]?.rates ?? {};
  const mode = offer.modes?.[group as ModeId];
  return mode ? (rateCard(offer, period, mode, 'global').bands[0]?.rates ?? {}) : {};
}

/** Weekdays and hours of each window, e.g. `12345 01:00-04:00`. */
function peakHours({schedule = []}: PricePeriod): string {
  return schedule.map(({days = [], from, to}) => `${days.join('')} ${from}-${to}`).join(', ');
}

function bandValue({bands = [], rates}: PricePeriod, name: string): number | string {
  const [band] = bands;
  if (!band) return 'none';
  if (name === 'over') return band.over;
  if (name === 'operator') return band.inclusive ? '>=' : '>';
  return {...rates, ...band.rates}[name as keyof Rates] ?? 'none';
}
