import type {Seller} from '../../src/data/dataset.js';
import type {Offer} from '../../src/engine/offer.js';
import type {StoredCache, ToolTime} from './golden-case.js';

const MINUTES_PER: Readonly<Partial<Record<string, number>>> = {hour: 60, '20-minutes': 20};

/** @returns USD for keeping a cache, at the rate of our data. */
export function storageUsd({id, cache}: Offer, {tokens, hours}: StoredCache): number {
  const rate = cache?.storage?.at(0)?.usdPerMTokHour;
  if (rate === undefined) throw new Error(`our data has no price of storage for ${id}`);
  return (tokens / 1e6) * hours * rate;
}

/** @returns USD for running a tool, at the fee and by the billing rules of our data. */
export function toolUsd(seller: Seller | undefined, {tool, variant, minutes}: ToolTime): number {
  const fee = seller?.toolFees?.find((candidate) => candidate.tool === tool && candidate.variant === variant);
  const minutesPer = MINUTES_PER[fee?.per ?? ''];
  if (!fee || minutesPer === undefined) throw new Error(`our data has no price by the minute for ${tool}`);
  const rule = seller?.billingRules?.find(({what, unit}) => what === tool && unit === 'minute');
  const step = rule?.step ?? 0;
  const stepped = step > 0 ? Math.ceil(minutes / step) * step : minutes;
  return (Math.max(stepped, rule?.minimum ?? 0) / minutesPer) * fee.usd;
}
