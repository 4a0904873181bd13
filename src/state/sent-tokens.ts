import {callAt, valueAt, type CallRun, type PartRun} from '../engine/conversation.js';

/** Tokens of one prompt: whether they are found in the cache, and whether the conversation has had them before. */
export interface SentTokens {
  /** Found, and sent or got before. */
  foundAgain: number;
  /** Found, though this conversation sends them for the first time: others have left them there. */
  foundNew: number;
  /** Not found, and sent or got before. */
  resent: number;
  /** Not found, and sent for the first time. */
  fresh: number;
}

/**
 * Tells new tokens of a prompt from those that the conversation has sent or got before.
 *
 * @param index - Of the call in its run, from 0.
 * @param foundShare - Share of such calls that find their prefix in the cache, [0, 1].
 * @returns Expected tokens; together the whole prompt.
 */
export function sentTokens(run: CallRun, index: number, foundShare: number): SentTokens {
  const sum: SentTokens = {foundAgain: 0, foundNew: 0, resent: 0, fresh: 0};
  const call = callAt(run, index);
  for (const part of run.parts) {
    const tokens = valueAt(part, index);
    const found = foundShare * Math.max(0, tokens - part.fresh);
    const newTokens = newTokensOf(part, call, tokens);
    const fresh = Math.min(tokens - found, newTokens);
    sum[newTokens === tokens ? 'foundNew' : 'foundAgain'] += found;
    sum.fresh += fresh;
    sum.resent += tokens - found - fresh;
  }
  return sum;
}

/** @returns Those that no earlier call of the conversation has sent or got. */
function newTokensOf({part, fresh}: PartRun, {turn, call}: {turn: number; call: number}, tokens: number): number {
  switch (part) {
    case 'history':
      return 0;
    case 'tools':
    case 'system':
      return turn === 1 && call === 1 ? tokens : 0;
    case 'context':
    case 'user':
      return call === 1 ? tokens : 0;
    case 'toolResults':
      return fresh;
  }
}
