import type {ComponentPart, LineKind} from '../../../src/engine/estimate-result.js';
import type {Offer, Rates} from '../../../src/engine/offer.js';
import type {Scenario} from '../../../src/engine/scenario.js';
import type {MeasuredPrompt} from './prompts.js';
import type {AnyMode, RatesInForce} from './rates-in-force.js';

/** An entry of a call's bill. `tokens` is an expectation: a share of the calls may pay it. */
export interface Charge {
  kind: LineKind;
  part: ComponentPart;
  tokens: number;
  usd: number;
  /** Found in the prompt cache, whether or not that makes it cheaper. */
  isFound: boolean;
}

/** A way some conversations are asked, and what that costs at each prompt size. */
export interface Share {
  weight: number;
  mode: AnyMode;
  ratesAt: (promptTokens: number) => RatesInForce;
}

interface Priced {
  kind: LineKind;
  usdPerMTok: number;
}

/** What happens to the cache on a call: nothing, a miss that writes it all, or a hit that writes the rest. */
type CacheEvent = 'none' | 'miss' | 'hit';

/** Itemises one request under one share, weighing every cache event by its probability. */
export function* billRequest(
  measured: MeasuredPrompt,
  share: Share,
  scenario: Scenario,
  offer: Offer,
  ratio: number,
): Generator<Charge> {
  const {rates} = share.ratesAt(measured.promptTokens);
  for (const [event, probability] of cacheEvents(measured, share.mode, scenario, offer)) {
    for (const {part, isShared, tokens} of measured.stretches) {
      const isFound = event === 'hit' && isShared;
      const price = pricePrompt(event, isFound, rates, scenario);
      yield {...charge(price, part, tokens * share.weight * probability), isFound};
    }
  }
  if (offer.kind === 'embedding') return;
  const output = rates.output ?? NaN;
  yield charge({kind: 'output', usdPerMTok: output}, 'output', scenario.tokens.output * ratio * share.weight);
  const reasoning = {kind: 'reasoning', usdPerMTok: rates.reasoning ?? output} as const;
  yield charge(reasoning, 'reasoning', scenario.tokens.reasoning * ratio * share.weight);
}

function cacheEvents(
  {promptTokens, prefixTokens}: MeasuredPrompt,
  mode: AnyMode,
  {cache}: Scenario,
  offer: Offer,
): [CacheEvent, number][] {
  const excluded = mode !== 'standard' && offer.modes?.[mode]?.excludes?.includes('cache') === true;
  const minimum = offer.cache?.minTokens ?? 0;
  if (!cache.enabled || excluded || offer.cache?.kind === 'none' || promptTokens < minimum) return [['none', 1]];
  if (prefixTokens < minimum) return [['miss', 1]];
  return [
    ['hit', cache.hitRate],
    ['miss', 1 - cache.hitRate],
  ];
}

/** A kind of token that has no rate of its own bills, and is listed, as plain input. */
function pricePrompt(event: CacheEvent, isFound: boolean, rates: Rates, {cache}: Scenario): Priced {
  const plain: Priced = {kind: 'input', usdPerMTok: rates.input ?? NaN};
  if (event === 'none') return plain;
  if (isFound) return orElse('cacheRead', rates.cacheRead, plain);
  const short = orElse('cacheWrite', rates.cacheWrite, plain);
  return cache.ttl === '1h' ? orElse('cacheWrite', rates.cacheWrite1h, short) : short;
}

function orElse(kind: LineKind, usdPerMTok: number | undefined, fallback: Priced): Priced {
  return usdPerMTok === undefined ? fallback : {kind, usdPerMTok};
}

function charge({kind, usdPerMTok}: Priced, part: ComponentPart, tokens: number): Charge {
  return {kind, part, tokens, usd: (tokens / 1e6) * usdPerMTok, isFound: false};
}
