import type {Rates} from '../../src/engine/offer.js';
import type {ImportedOffer, ImportedPeriod} from './authoring.js';
import type {Doubt} from './review-flags.js';
import {RATE_NAMES, ratesText} from './review-text.js';

const LARGEST_MOVE = 2;
// The dearest of today's lists is $600 (o1-pro): more is likelier a price per thousand or per billion tokens.
const HIGHEST_USD_PER_MTOK = 1_000;

/**
 * Finds rates that a person should look at, in every period of an offer.
 *
 * A period that is new is measured against the last one known; a band that is new, against the base rates beside it.
 *
 * @param before - As it is now; undefined: not known yet.
 */
export function reviewRates(before: ImportedOffer | undefined, after: ImportedOffer): Doubt[] {
  return after.prices.flatMap((period) => {
    const known = before?.prices.find(({from}) => from === period.from) ?? before?.prices.at(-1);
    return [...compareRates(known?.rates ?? {}, period.rates, ''), ...reviewBands(known, period)];
  });
}

function reviewBands(known: ImportedPeriod | undefined, {rates: base, bands = []}: ImportedPeriod): Doubt[] {
  const knownBands = known?.bands ?? [];
  const gone = knownBands.filter(({over}) => !bands.some((band) => band.over === over));
  return [
    ...bands.flatMap(({over, rates}) => {
      const inherited = RATE_NAMES.filter((name) => rates[name] !== undefined && base[name] !== undefined);
      const same = knownBands.find((band) => band.over === over);
      const old = {...Object.fromEntries(inherited.map((name) => [name, base[name]])), ...same?.rates};
      return compareRates(old, rates, ` over ${over}`);
    }),
    ...gone.map(({over, rates}): Doubt => ({
      kind: 'rate-gone',
      before: `${ratesText(rates)} over ${over}`,
      after: 'nothing',
    })),
  ];
}

function compareRates(before: Rates, after: Rates, where: string): Doubt[] {
  return RATE_NAMES.flatMap((name) =>
    kindsOf(name, before[name], after[name]).map((kind) => ({
      kind,
      before: rateText(name, before[name], where),
      after: rateText(name, after[name], where),
    })),
  );
}

function kindsOf(name: keyof Rates, old: number | undefined, rate: number | undefined): Doubt['kind'][] {
  if (rate === old) return [];
  if (rate === undefined) return ['rate-gone'];
  const kinds: Doubt['kind'][] = rate > HIGHEST_USD_PER_MTOK ? ['rate-high'] : [];
  // A model without a price for input or output is a free tier, which is asked about as such.
  const isGift = rate === 0 && (old !== undefined || (name !== 'input' && name !== 'output'));
  if (isGift) return [...kinds, 'rate-zero'];
  const hasJumped = old !== undefined && (rate > old * LARGEST_MOVE || old > rate * LARGEST_MOVE);
  return hasJumped ? [...kinds, 'rate-jump'] : kinds;
}

function rateText(name: string, rate: number | undefined, where: string): string {
  return rate === undefined ? 'nothing' : `${name} ${String(rate)}${where}`;
}
