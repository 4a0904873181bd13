import {callAt, valueAt, type Conversation} from './conversation.js';
import type {Fit} from './estimate-result.js';
import {firstIndex} from './first-index.js';
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
    const index = firstIndex(0, run.count, (candidate) => valueAt(run.prompt, candidate) > context - answer);
    if (index === run.count) continue;
    const {turn, call} = callAt(run, index);
    // Runs come in the order of their calls: within one turn the run found first is the earlier.
    if (earliest && earliest.turn <= turn) continue;
    const promptTokens = valueAt(run.prompt, index);
    earliest = {ok: false, turn, call, promptTokens, limit: context, exceeded: 'context'};
  }
  return earliest ?? {ok: true};
}
