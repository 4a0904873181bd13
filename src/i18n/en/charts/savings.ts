import type {SavingsLever} from '../../../engine/savings-levers.js';

/** English texts of the chart of savings. `{usd}` is an amount a month; a sentence may have twelve words at most. */
export const savings = {
  takeaway: {
    caching: 'Prompt caching would save most: {usd} a month.',
    batch: 'Batch would save most: {usd} a month.',
    routing: 'A cheaper model first would save most: {usd} a month.',
    'prompt-compression': 'Shorter prompts would save most: {usd} a month.',
    'shorter-output': 'Shorter answers would save most: {usd} a month.',
    'response-cache': 'A response cache would save most: {usd} a month.',
    'cheaper-tier': 'A cheaper model would save most: {usd} a month.',
  } satisfies Record<SavingsLever, string>,
  // Names of the bars: short.
  lever: {
    caching: 'Prompt caching',
    batch: 'Batch',
    routing: 'Cheaper model first',
    'prompt-compression': 'Shorter prompts',
    'shorter-output': 'Shorter answers',
    'response-cache': 'Response cache',
    'cheaper-tier': 'Cheaper model',
  } satisfies Record<SavingsLever, string>,
  // Phrases of a list inside `assumed`, and cells of a table.
  assumption: {
    caching: '{share} of the calls find their prompt in the cache',
    batch: '{share} of the conversations can wait for a batch',
    routing: '{share} of the conversations go to {other} first, and {escalated} of those are asked again on {model}',
    'prompt-compression': 'system prompt, tools, context and tool results become {share} shorter',
    'shorter-output': 'answers become {share} shorter',
    'response-cache': '{share} of the conversations are answered without a call',
    'cheaper-tier': 'the rest moves to {other}',
  } satisfies Record<SavingsLever, string>,
  assumed: 'Assumed, as typical figures and not as promises: {assumptions}.',
  // Stands between the phrases of `assumed`.
  separator: '; ',
  summary: 'Now {fromUsd} a month on {model}; with all that is shown {toUsd}, which is {share} less.',
  order: 'The order is fixed, and each bar is what its change saves on top of those before it.',
  now: 'Now',
  after: 'After',
  change: 'Change',
  usd: 'USD a month of 30 days',
  cost: 'Cost',
  saved: 'Saved',
  left: 'Left to pay',
  alone: 'Saved if it is the only change',
  assumes: 'Assumed',
  none: '–',
  nothing: 'None of the usual changes would save anything on {model}.',
  free: 'This costs nothing on {model}, so there is nothing to save.',
  tooLarge: 'These amounts are too large to be drawn.',
};
