import type {BilledShare} from './call-costs.js';
import type {Note} from './estimate-result.js';
import type {BandMeter} from './meter.js';
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
 * @returns Notes, the gravest for a reader first: what is not sold, then what was assumed.
 */
export function notesOf(
  scenario: Scenario,
  offer: Offer,
  period: PricePeriod,
  shares: readonly MeteredShare[],
): Note[] {
  const notes: Note[] = [];
  for (const {unsold} of shares) {
    if (unsold) notes.push({code: 'mode-not-offered', params: {mode: unsold}});
  }
  const {region, tokens} = scenario;
  if (region !== 'global' && offer.uplifts?.[region] === undefined) {
    notes.push({code: 'region-not-offered', params: {region}});
  }
  if (scenario.cache.enabled) notes.push(...cacheNotes(scenario, offer, period.rates, shares));
  notes.push(...bandNotes(shares));
  const {shareOfWeek} = ratesOverTheWeek(period);
  if (shareOfWeek > 0) notes.push({code: 'time-of-day', params: {shareOfWeek}});
  notes.push(...promotionNotes(offer, period));
  const assumed: [code: PlainNote['code'], holds: boolean][] = [
    ['tokenizer-unknown', scenario.tokenBasis === 'same-text' && offer.tokenizerRatio === undefined],
    ['embedding-no-output', offer.kind === 'embedding' && tokens.output + tokens.reasoning > 0],
    ['search-fee-unknown', scenario.webSearchesPerConversation > 0 && offer.fees?.webSearchPer1k === undefined],
  ];
  return [...notes, ...plainNotes(assumed)];
}

/** A promotion is told with its list price, which is what comes after it. */
function promotionNotes({prices}: Offer, {promo, until}: PricePeriod): Note[] {
  if (!promo || until === undefined) return [];
  const {input, output} = prices.find(({from}) => from === until)?.rates ?? {};
  return [{code: 'promotion', params: {until, input, output}}];
}

type PlainNote = Extract<Note, {params: Record<string, never>}>;

function plainNotes(candidates: readonly [code: PlainNote['code'], holds: boolean][]): Note[] {
  return candidates.filter(([, holds]) => holds).map(([code]) => ({code, params: {}}));
}

function cacheNotes({cache}: Scenario, offer: Offer, rates: Rates, shares: readonly MeteredShare[]): Note[] {
  const noRead = rates.cacheRead === undefined;
  const no1h = rates.cacheWrite1h === undefined;
  if (offer.cache?.kind === 'none' || (noRead && no1h && rates.cacheWrite === undefined)) {
    return plainNotes([['cache-not-offered', true]]);
  }
  const notes = plainNotes([
    ['cache-read-not-priced', noRead],
    ['cache-1h-not-offered', cache.ttl === '1h' && no1h],
  ]);
  for (const {asked, card} of shares) {
    if (!card.caching && asked !== 'standard') {
      notes.push({code: 'cache-excluded-by-mode', params: {mode: asked}});
    }
  }
  const {terms, meters = []} = shares.find((share) => share.terms.enabled) ?? {};
  const calls = countCalls(meters, 'callsBelowMinimum');
  if (terms && calls > 0) {
    const {minTokens} = terms;
    notes.push({code: 'cache-below-minimum', params: {minTokens, calls, ofCalls: countCalls(meters, 'calls')}});
  }
  return notes;
}

function bandNotes([first]: readonly MeteredShare[]): Note[] {
  const {card, meters = []} = first ?? {};
  const ofCalls = countCalls(meters, 'calls');
  return meters.flatMap(({calls}, index): Note[] => {
    const band = card?.bands[index];
    if (!index || !calls || !band) return [];
    const {over, inclusive} = band;
    return [{code: 'long-context', params: {over, inclusive, calls, ofCalls}}];
  });
}

function countCalls(meters: readonly BandMeter[], key: 'calls' | 'callsBelowMinimum'): number {
  return meters.reduce((sum, meter) => sum + meter[key], 0);
}
