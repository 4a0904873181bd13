import type {Conversation} from './conversation.js';
import type {Fit} from './estimate-result.js';
import {valueAt} from './meter.js';
import type {Offer} from './offer.js';

/**
 * Finds the first call of a conversation that the model cannot take.
 *
 * Prompt, output and reasoning together must fit the context, output and reasoning the output limit. A limit that
 * is not known counts as kept.
 *
 * @returns Where it stops fitting, in the offer's tokens.
 */
export function fitOf({context = Infinity, maxOutput = Infinity, kind}: Offer, conversation: Conversation): Fit {
  const answer = kind === 'embedding' ? 0 : conversation.output + conversation.reasoning;
  const first = conversation.runs[0];
  if (answer > maxOutput && first) {
    const {start} = first.prompt;
    return {ok: false, turn: 1, call: 1, promptTokens: start, limit: maxOutput, exceeded: 'maxOutput'};
  }
  let earliest: Extract<Fit, {ok: false}> | undefined;
  for (const run of conversation.runs) {
    const index = firstPast(run.prompt, run.count, context - answer);
    if (index === run.count) continue;
    const turn = run.turn + (run.along === 'turn' ? index : 0);
    const call = run.call + (run.along === 'call' ? index : 0);
    if (earliest && (earliest.turn < turn || (earliest.turn === turn && earliest.call <= call))) continue;
    const promptTokens = valueAt(run.prompt, index);
    earliest = {ok: false, turn, call, promptTokens, limit: context, exceeded: 'context'};
  }
  return earliest ?? {ok: true};
}

/** Finds the first index whose value is past the limit, or `count` where none is. */
function firstPast(prompt: {start: number; step: number}, count: number, limit: number): number {
  let below = -1;
  let past = count;
  while (past - below > 1) {
    const middle = (below + past) >> 1;
    if (valueAt(prompt, middle) > limit) past = middle;
    else below = middle;
  }
  return past;
}
