/** English names of terms besides the fields of a scenario. They stand in buttons and badges, so they load at once. */
export const termLabels = {
  conversation: 'a conversation',
  turn: 'a turn',
  call: 'a call',
  month: 'a month',
  offer: 'an offer',
  rate: 'a rate',
  input: 'input',
  output: 'output',
  cacheRead: 'a cache read',
  cacheWrite: 'a cache write',
  reasoning: 'reasoning',
  fees: 'a fee',
  hitRate: 'the hit rate',
  band: 'a band',
  batch: 'batch',
  flex: 'flex',
  priority: 'priority',
  fast: 'fast',
  plan: 'a plan',
  breakEven: 'the break-even',
  effectiveRate: 'the effective price',
  cacheMinimum: 'the cache minimum',
  cacheLifetime: 'the cache lifetime',
  tokenizer: 'the tokenizer ratio',
  contextLimit: 'the context limit',
  priceDay: 'the price day',
  trust: 'trust',
  verified: 'verified',
  corroborated: 'corroborated',
  imported: 'imported',
  exact: 'exact',
  estimate: 'estimate',
  unknown: 'unknown',
  atLimit: 'at limit',
};

/** English texts around explanations that must be there before anything is loaded. */
export const termTexts = {
  /** Name of the small "?" button beside a term. */
  whatIs: 'What is {label}?',
  loading: 'Loading',
  failed: 'This part could not be loaded.',
  retry: 'Try again',
  /** In place of a source, where the visitor typed the prices. */
  ownRates: 'Your own rates.',
};
