import {estimate} from './estimate.js';
import type {Mode, Offer, PricePeriod, Rates} from './offer.js';
import type {PricedEstimate} from './estimate-result.js';
import type {Scenario} from './scenario.js';

/** How a cost follows one price of an offer: 0.4 means that 1 % on that price is 0.4 % on the bill. */
export interface RateElasticity {
  /** `fees`: everything that is not billed by token. */
  readonly kind: keyof Rates | 'fees';
  /** In (0, 1]; all of an offer sum to 1. */
  readonly elasticity: number;
}

const KINDS = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'] as const;

/**
 * Says which of an offer's prices the bill rests on.
 *
 * A cost is proportional to all prices together, so each one's elasticity is its share of the bill. Tokens that bill
 * at another kind's rate for want of their own (reasoning at `output`, cache reads at `input`) count with that rate.
 *
 * @returns Largest first; prices that bill nothing are left out, and so are all where the workload is free.
 */
export function rateElasticities(scenario: Scenario, {offer, at, usd, lines}: PricedEstimate): RateElasticity[] {
  if (usd.perMonth === 0) return [];
  const shares = KINDS.map((kind): RateElasticity => {
    const alone = estimate(scenario, withOnlyRate(offer, kind), {at});
    return {kind, elasticity: alone.status === 'priced' ? alone.usd.perMonth / usd.perMonth : 0};
  });
  const fees = lines.find(({kind}) => kind === 'fees')?.usd ?? 0;
  return [...shares, {kind: 'fees' as const, elasticity: fees / usd.perMonth}]
    .filter(({elasticity}) => elasticity > 0)
    .sort((one, other) => other.elasticity - one.elasticity);
}

/** Makes every other price of an offer free; what is absent stays so, and still bills at the rate it bills at. */
function withOnlyRate({fees: _, ...offer}: Offer, kind: keyof Rates): Offer {
  const only = (rates: Rates): Rates =>
    Object.fromEntries(Object.entries(rates).map(([name, rate]: [string, number]) => [name, name === kind ? rate : 0]));
  const onlyIn = <T extends {rates: Rates}>(list: readonly T[]): T[] =>
    list.map((item) => ({...item, rates: only(item.rates)}));
  const modes = Object.entries(offer.modes ?? {}).map(([id, {rates, bands, ...mode}]: [string, Mode]) => {
    return [id, {...mode, ...(rates && {rates: only(rates)}), ...(bands && {bands: onlyIn(bands)})}] as const;
  });
  const prices = onlyIn(offer.prices).map(({bands, schedule, ...period}): PricePeriod => {
    return {...period, ...(bands && {bands: onlyIn(bands)}), ...(schedule && {schedule: onlyIn(schedule)})};
  });
  return {...offer, prices, modes: Object.fromEntries(modes)};
}
