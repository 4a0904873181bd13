import type {PluralForms} from '../text.js';

/** English texts of `token-cost-advice`. It suggests and never orders. */
export const advice = {
  lead: 'On {model} this workload costs {usd} a month. What each change on its own would save:',
  nothing: 'On {model} this workload costs {usd} a month. No change that was looked at would save money.',
  /** What one could do: a sentence each. {model} is in use, {other} another one. */
  could: {
    'use-batch': 'You could send {share} of the conversations through the batch mode of {model}.',
    'use-cache': 'You could turn on prompt caching.',
    'stop-caching': 'You could turn prompt caching off.',
    route: 'You could try {share} of the conversations on {other} first.',
    'shorten-prompt': 'You could make system prompt, tools and context {share} shorter.',
    'shorten-output': 'You could ask for answers that are {share} shorter.',
    'use-response-cache': 'You could answer {share} of the conversations from a cache of your own.',
    'change-offer': 'You could move to {other}, the cheapest of the same tier that takes this workload.',
    'change-tier': 'You could move to {other}, which is of a lower tier.',
    'change-to-picked': 'You could move to {other}, the cheapest of the models you compare.',
    subscribe: 'You could take {plan} for {people} in place of paying by the token.',
  },
  people: {one: '{n} person', other: '{n} people'} satisfies PluralForms,
  /** Why it saves, or what to watch out for. */
  because: {
    cachePays: 'It pays where more than {share} of the prompts are found in the cache.',
    cacheCosts: 'With {share} found in the cache, writing to it costs more than reading from it saves.',
    planEstimate: 'What the plan allows is not published; this rests on what others measured.',
    planBeyond: 'Counted with it: {usd} a month for use past what the plan includes.',
  },
  /** What a saving rests on, with its value. */
  assumed: {
    batchableShare: 'Assumed: {share} of the conversations can wait up to {hours} hours for each answer.',
    cacheHitRate: 'Assumed: {share} of the prompts find their beginning in the cache.',
    routeShare: 'Assumed: {share} of the conversations can start on the cheaper model.',
    escalationRate: 'Assumed: {share} of those come back and are paid twice.',
    promptCut: 'Assumed: {share} of system prompt, tools and context can go.',
    outputCut: 'Assumed: answers that are {share} shorter are good enough.',
    responseCacheHitRate: 'Assumed: {share} of the conversations repeat what was answered before.',
  },
  /** Under an amount in USD. */
  less: 'a month, {share} less',
  apply: 'Apply',
  applied: 'Applied',
  notHere: 'This calculator prices one model at a time, so a mix cannot be applied here.',
  compareBoth: 'Compare with {other}',
  compared: 'Both are in your comparison.',
  planNotHere: 'A plan is bought from its vendor and is not part of this total.',
  planPrices: 'Prices of {vendor}',
  dearerPlan:
    'The cheapest plan for this model that is known to do, {plan}, would cost {usd} a month more than paying by the token.',
  otherModel: 'Another model answers differently: try your own examples on it first.',
  foot: 'Each saving is worked out alone; several together save less than their sum. A month is 30 days.',
  /** Announced. */
  saidApplied: 'Applied. {model} now costs about {usd} a month.',
  saidUndone: 'Taken back. {model} costs about {usd} a month.',
  saidCompared: '{other} is in your comparison now.',
};
