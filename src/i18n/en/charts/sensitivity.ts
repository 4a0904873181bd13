import type {FlipParameter} from '../../../engine/flip-result.js';

/** English texts of the chart of sensitivity. The takeaway may have twelve words at most. */
export const sensitivity = {
  takeaway: '{parameter} moves the cost most: {lowUsd} to {highUsd}.',
  // Names of the bars, and `{parameter}` in sentences: two words at most, for narrow screens; singular.
  parameter: {
    'traffic.conversations': 'Traffic',
    turns: 'Turn count',
    callsPerTurn: 'Call count',
    'tokens.system': 'System prompt',
    'tokens.tools': 'Tool definition',
    'tokens.context': 'Attached context',
    'tokens.user': 'Message length',
    'tokens.toolResult': 'Tool result',
    'tokens.output': 'Answer length',
    'tokens.reasoning': 'Reasoning length',
    'history.lastTurns': 'History length',
    'cache.hitRate': 'Prompt caching',
    responseCacheHitRate: 'Response caching',
    batchShare: 'Batch share',
    retryRate: 'Retry rate',
    discount: 'Discount',
    webSearchesPerConversation: 'Web searching',
  } satisfies Record<FlipParameter, string>,
  summary:
    'Now {usd} a month on {model}. Each bar lowers and raises one number by {change} and leaves the others as they are.',
  next: 'Next: {parameter}, {lowUsd} to {highUsd}.',
  limits:
    'Shares stay between 0% and 100%; whole numbers move in whole steps, or not at all where {change} is not one.',
  number: 'Number',
  usd: 'USD a month of 30 days',
  range: 'Cost',
  between: '{lowUsd} to {highUsd}',
  // `{usd}` a month, with the number itself at `{value}`.
  at: '{usd} at {value}',
  lowered: '{change} less',
  asIs: 'As it is',
  raised: '{change} more',
  now: 'Now {usd}',
  nothing: 'No number of this workload moves its cost on {model}.',
  certain: 'Without any uncertainty nothing moves the cost.',
  tooLarge: 'These amounts are too large to be drawn.',
};
