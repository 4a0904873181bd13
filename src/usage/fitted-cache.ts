import type {Scenario} from '../engine/scenario.js';
import type {ConversationShape} from './conversation-shape.js';
import type {MeanCall} from './mean-call.js';
import type {ScenarioNote} from './scenario-note.js';

/** A scenario's caching, and which part of the first prompt conversations share. */
export interface FittedCache {
  readonly cache: Scenario['cache'];
  readonly system: number;
  readonly user: number;
  readonly notes: readonly ScenarioNote[];
}

/** The mean prefix of a conversation's calls and the user's message after it, tokens. */
interface SharedPrefix {
  readonly prefix: number;
  readonly user: number;
}

/** A share of uncached tokens below it changes no cost that anyone sees. */
const SHARE_WORTH_TELLING = 0.01;

/**
 * Sets up caching so that a scenario reads as many tokens from caches as the log did.
 *
 * A scenario's call finds its prefix with the probability h, and reads it then. So h times the mean prefix of a
 * conversation's calls has to be r, what the log's calls read on average. In a transcript that grows the prefix is the
 * prompt before, and h = r / prefix. Where each call stands alone the prefix is the system prompt, whose size is free: it
 * is what the calls read that read anything, and h their share. All else is written, which costs what it did in the log
 * but for tokens that the log did not cache at all.
 *
 * @param cachedShare - Share of the calls that read anything from a cache; undefined where that cannot be told.
 * @param base - Whose user message and caching stand where the log says nothing.
 */
export function fittedCache(
  mean: MeanCall,
  shape: ConversationShape,
  cachedShare: number | undefined,
  {cache, tokens}: Scenario,
): FittedCache {
  const {input, cacheRead, cacheWrite, cacheWrite1h} = mean.tokens;
  const grows = shape.growth > 0;
  if (cacheRead + cacheWrite + cacheWrite1h === 0) {
    const user = shape.user ?? (grows ? Math.min(shape.firstPrompt, tokens.user) : shape.firstPrompt);
    return {cache: {...cache, enabled: false}, system: shape.firstPrompt - user, user, notes: []};
  }
  const {prefix, user} = grows ? grownPrefix(shape, tokens.user) : sharedPrefix(mean, cachedShare);
  const hitRate = prefix > 0 ? Math.min(1, cacheRead / prefix) : 0;
  const ttl = cacheWrite1h > cacheWrite ? '1h' : 'short';
  const uncached = input / mean.promptTokens;
  const isCapped = cacheRead > prefix * (1 + Number.EPSILON * 8);
  return {
    cache: {enabled: true, hitRate, ttl},
    system: shape.firstPrompt - user,
    user,
    notes: [
      ...(isCapped ? [{code: 'cache-reads-capped', params: {logged: cacheRead, scenario: prefix}} as const] : []),
      ...(uncached > SHARE_WORTH_TELLING ? [{code: 'uncached-as-written', params: {share: uncached}} as const] : []),
    ],
  };
}

/** Calls that stand alone: the prefix is what they read when they read, or write when none does. */
function sharedPrefix({promptTokens, tokens}: MeanCall, cachedShare: number | undefined): SharedPrefix {
  const {cacheRead, cacheWrite, cacheWrite1h} = tokens;
  const written = cacheRead === 0 ? cacheWrite + cacheWrite1h : promptTokens;
  const system = Math.min(promptTokens, cachedShare ? cacheRead / cachedShare : written);
  return {prefix: system, user: promptTokens - system};
}

/** The first call's prefix is the system prompt, that of any other the prompt before it. */
function grownPrefix(
  {turns, callsPerTurn, firstPrompt, growth, ...shape}: ConversationShape,
  usualUser: number,
): SharedPrefix {
  const calls = turns * callsPerTurn;
  const user = shape.user ?? Math.min(firstPrompt, usualUser);
  const before = (calls - 1) * (firstPrompt + (growth * (calls - 2)) / 2);
  return {prefix: (firstPrompt - user + before) / calls, user};
}
