/** English texts of `token-cost-tiers`. */
export const tiers = {
  // Ways of asking. {mode} is one of the names below.
  modesCaption: 'USD a month if all of it is sent in one way',
  modesLead: 'Sent wholly in {mode} mode, {model} would cost {usd} a month instead of {standardUsd}, {share} less.',
  modesLeadHours:
    'Sent wholly in {mode} mode, {model} would cost {usd} a month instead of {standardUsd}, {share} less; answers come within {hours} hours.',
  modesOnlyStandard: '{model} is sold in one way only, for {standardUsd} a month.',
  modesInForceCheapest: '{mode} mode, which is in force, is the cheapest way to ask {model}: {usd} a month.',
  modesStandardCheapest: 'Standard is the cheapest way to ask {model}: {standardUsd} a month.',
  modesUnknown: 'What {model} costs is not known.',
  modesEmpty: 'Pick a model to see what each way of asking costs.',
  model: 'Model',
  mode: {standard: 'Standard', batch: 'Batch', flex: 'Flex', priority: 'Priority', fast: 'Fast'},
  notOffered: 'not offered',
  cheapest: 'cheapest',
  inForce: 'in force',
  hours: 'within {n} h',
  until: 'until {date}',
  // Name of the button on an amount.
  apply: 'Use {mode} for {model}: {usd} a month',
  applied: '{mode} for {model} is now in force.',
  modesHint: 'Press an amount to make it the workload’s own way of asking.',

  // Tiers of models.
  modelsCaption: 'USD a month by tier of model',
  modelsLead: 'The cheapest {low} model costs {lowUsd} a month, the cheapest {high} model {highUsd}: {times} as much.',
  modelsLeadFree: 'The cheapest {low} model costs {lowUsd} a month, the cheapest {high} model {highUsd}.',
  modelsOneTier: 'Only {low} models take this workload, from {lowUsd} a month.',
  modelsNone: 'No model of the catalogue takes this workload.',
  // Inside a sentence and as the head of a column.
  tierWord: {frontier: 'frontier', mid: 'mid-range', budget: 'budget'},
  tier: {frontier: 'Frontier', mid: 'Mid-range', budget: 'Budget'},
  count: '{n} offers',
  countFitting: '{n} of {all} offers take it',
  line: {cheapest: 'Cheapest', median: 'In the middle', dearest: 'Dearest'},
  allSellers: 'All sellers',
  labs: 'Each lab’s cheapest, sold by the lab itself',
  none: 'none',
  offerOf: '{model}, {seller}',
  timesCheapest: '{times} the cheapest',
  modelsHint:
    'Frontier models are the most capable, budget models the least costly; the tiers are set by hand. Only models that take the workload and are here to stay are counted.',
};
