import type {Note} from './estimate-result.js';
import type {BandMeter} from './meter.js';
import type {BilledShare} from './call-costs.js';
import type {Offer, PricePeriod, Rates} from './offer.js';
import type {Scenario} from './scenario.js';
import {ratesOverTheWeek} from './schedule.js';

/** A share of the conversations with its tokens counted. */
export interface MeteredShare extends BilledShare {
  meters: readonly BandMeter[];
}

/**
 * Lists every assumption that changed the number.
 *
 * @returns Notes without duplicates, the gravest for a reader first: what is not sold, then what was assumed.
 */
export function notesOf(
  scenario: Scenario,
  offer: Offer,
  period: PricePeriod,
  shares: readonly MeteredShare[],
): Note[] {
  const notes: Note[] = [];
  for (const {sold, asked} of shares) {
    if (!sold && asked !== 'standard') notes.push({code: 'mode-not-offered', params: {mode: asked}});
  }
  const {region} = scenario;
  if (region !== 'global' && offer.uplifts?.[region] === undefined) {
    notes.push({code: 'region-not-offered', params: {region}});
  }
  if (scenario.cache.enabled) notes.push(...cacheNotes(scenario, offer, period.rates, shares));
  notes.push(...bandNotes(shares));
  const {shareOfWeek} = ratesOverTheWeek(period);
  if (shareOfWeek > 0) notes.push({code: 'time-of-day', params: {shareOfWeek}});
  if (period.promo && period.until) notes.push({code: 'promotion', params: {until: period.until}});
  if (scenario.tokenBasis === 'same-text' && offer.tokenizerRatio === undefined) {
    notes.push({code: 'tokenizer-unknown', params: {}});
  }
  const {output, reasoning} = scenario.tokens;
  if (offer.kind === 'embedding' && output + reasoning > 0) notes.push({code: 'embedding-no-output', params: {}});
  if (scenario.webSearchesPerConversation > 0 && offer.fees?.webSearchPer1k === undefined) {
    notes.push({code: 'search-fee-unknown', params: {}});
  }
  return notes;
}

function cacheNotes({cache}: Scenario, offer: Offer, rates: Rates, shares: readonly MeteredShare[]): Note[] {
  const writes = rates.cacheWrite !== undefined || rates.cacheWrite1h !== undefined;
  if (offer.cache?.kind === 'none' || (rates.cacheRead === undefined && !writes)) {
    return [{code: 'cache-not-offered', params: {}}];
  }
  const notes: Note[] = [];
  if (rates.cacheRead === undefined) notes.push({code: 'cache-read-not-priced', params: {}});
  if (cache.ttl === '1h' && rates.cacheWrite1h === undefined) notes.push({code: 'cache-1h-not-offered', params: {}});
  for (const {asked, sold, card} of shares) {
    if (!card.caching && sold && asked !== 'standard') {
      notes.push({code: 'cache-excluded-by-mode', params: {mode: asked}});
    }
  }
  const cached = shares.find(({terms}) => terms.enabled);
  const calls = countCalls(cached?.meters, 'callsBelowMinimum');
  if (cached && calls > 0) {
    const {minTokens} = cached.terms;
    notes.push({code: 'cache-below-minimum', params: {minTokens, calls, ofCalls: countCalls(cached.meters, 'calls')}});
  }
  return notes;
}

function bandNotes([first]: readonly MeteredShare[]): Note[] {
  if (!first) return [];
  const ofCalls = countCalls(first.meters, 'calls');
  return first.card.bands.slice(1).flatMap(({over, inclusive}, index): Note[] => {
    const calls = first.meters[index + 1]?.calls ?? 0;
    return calls === 0 ? [] : [{code: 'long-context', params: {over, inclusive, calls, ofCalls}}];
  });
}

function countCalls(meters: readonly BandMeter[] = [], key: 'calls' | 'callsBelowMinimum'): number {
  return meters.reduce((sum, meter) => sum + meter[key], 0);
}
