import type {PluralForms} from '../../text.js';

/** English texts of the chart that shows what more or less traffic costs. */
export const traffic = {
  x: 'Conversations a month',
  y: 'USD a month',
  /** Name of a line whose model does not take the whole conversation. */
  unfit: '{model} (does not fit)',
  /** Name of a line: a plan bought for so many people. */
  plan: {one: '{plan}', other: '{plan} for {n} people'} satisfies PluralForms,
  here: 'You are here: {n}',
  /** On the line at which a plan and the model it is held against cost the same. */
  breakEven: '{plan} breaks even at {n}',
  /** Likewise, for a plan that has billed like the model for a while. */
  costsLess: '{plan} costs less from {n}',
  /** Captions, at most twelve words: {n} conversations a month. */
  undercuts: 'From about {n} conversations, {plan} undercuts {model}.',
  mayUndercut: 'From about {n} conversations, {plan} may undercut {model}.',
  cheapest: '{model} is cheapest at any traffic.',
  alone: 'Cost grows in step with traffic: {usd} per 1,000 conversations.',
  free: 'Nothing is billed at any traffic.',
  /** First sentences of the summary: what the visitor's own traffic costs. */
  mine: 'At your {n} conversations a month, {model} costs {usd}.',
  mineCheapest: 'At your {n} conversations a month, {model} costs {usd}, the least of {count} models.',
  mineDearer: 'At your {n} conversations a month, {model} costs {usd} and {other}, the cheapest, {otherUsd}.',
  inStep: 'The cost of every model grows in step with traffic, so their order never changes.',
  freeModel: '{model} is free, which a logarithmic axis cannot show.',
  unfitModel: '{model} does not take the whole conversation and is left out of the ranking.',
  breaksEven: 'At about {n} conversations, {plan} and {model} both cost {usd} a month.',
  paysLate: 'Up to about {n} conversations, {usd} a month, {plan} costs no less than {model}; past that it costs less.',
  limitsUnknown: 'Whether {plan} allows that many is not published.',
  limitsEstimated: 'Some plan limits are estimates that others have measured.',
  neverPays: 'Within the limits that are known, no {vendor} plan costs less than {model}.',
  notForProducts: '{vendor} plans are left out: none is known to cover use in a product.',
  tooLarge: 'The cost is too large to be drawn.',
};
