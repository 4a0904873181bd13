import type {PluralForms} from '../../text.js';

/** English texts of the chart that shows where the money of one conversation goes. */
export const anatomy = {
  x: 'Model',
  y: 'USD a conversation',
  part: {
    tools: 'Tool definitions',
    system: 'System prompt',
    history: 'Re-sent history',
    context: 'Context',
    user: 'User messages',
    toolResults: 'Tool results',
    output: 'Answers',
    reasoning: 'Reasoning',
    fees: 'Fees',
  },
  /** Heads the column of each bar's sum. */
  total: 'Together',
  /** Captions, by the part that costs most on the selected model. */
  largest: {
    tools: 'Tool definitions are {share} of the cost.',
    system: 'The system prompt is {share} of the cost.',
    history: 'Re-sent history is {share} of the cost.',
    context: 'Context is {share} of the cost.',
    user: 'User messages are {share} of the cost.',
    toolResults: 'Tool results are {share} of the cost.',
    output: 'Answers are {share} of the cost.',
    reasoning: 'Reasoning is {share} of the cost.',
    fees: 'Fees are {share} of the cost.',
  },
  free: '{model} bills nothing for this conversation.',
  turns: {
    one: 'A conversation of {n} turn costs {usd} on {model}.',
    other: 'A conversation of {n} turns costs {usd} on {model}.',
  } satisfies PluralForms,
  /** Names stand in the same form as in `part`. */
  runnerUp: 'Most goes to: {first} ({firstShare}), then {second} ({secondShare}).',
  cheapest: 'The least here is {usd}, on {model}.',
  /** {n}: bars drawn; {count}: models compared. */
  some: '{n} of the {count} models are drawn.',
  feeUnknown: 'The web search fee of {model} is not known, so it is not in the bar.',
  tooLarge: 'The cost is too large to be drawn.',
};
