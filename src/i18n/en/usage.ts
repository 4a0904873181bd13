import type {PluralForms} from '../text.js';

/** English texts of `token-cost-usage`. */
export const usage = {
  // Handing a log over.
  paste: 'Paste usage or open a log',
  stays: 'It is read in this page and stays in it: not sent, not stored, in no link.',
  openFile: 'Open a file…',
  orDrop: 'or drop one on the field',
  example: 'See an example',
  clear: 'Clear',
  sampleNote: 'A sample: these calls are made up, the prices are real.',
  formats: 'What can be read',
  formatsLead: 'JSON, JSON Lines or CSV with one row for each call, up to {rows} rows or {size}:',
  format: {
    answers: 'answers of the APIs of OpenAI, Anthropic, Gemini, Bedrock, Mistral and DeepSeek, also in batches',
    gateways: 'exports of LiteLLM, Langfuse, Helicone and OpenRouter',
    agents: 'session logs of Claude Code and Codex CLI, and the JSON of ccusage',
    tables: 'any other table with a column for prompt tokens and one for output tokens',
  },
  /** A size; {n} may have a decimal. */
  megabytes: '{n} MB',
  file: 'File: {name}',
  longText: 'A text of {n} characters. It begins:',

  // While it is read.
  reading: 'Reading',
  progress: '{read} of {total}, {rows} rows',
  cancel: 'Cancel',
  failure: {
    cancelled: 'Reading was cancelled.',
    unreadable: 'This file cannot be read.',
    failed: 'This could not be read. Try again, or try a smaller file.',
  },
  nothing: 'No usage was found in it.',
  saidRead: 'Read: {calls}, {usd} at list prices.',
  saidNothing: 'Nothing was read.',

  // What was read.
  read: 'What was read',
  calls: {one: '{n} call', other: '{n} calls'} satisfies PluralForms,
  orMore: '{calls} or more',
  formatColumn: 'Format',
  mapped: 'columns as below',
  rowsColumn: 'Rows',
  promptColumn: 'Cached tokens',
  means: {
    'with-cached': 'are within the prompt tokens: taken out, so that each is billed once',
    'without-cached': 'come on top of the prompt tokens: added to them',
  },
  repeated: {
    one: '{n} row says what another has said; it counts once.',
    other: '{n} rows say what others have said; each counts once.',
  } satisfies PluralForms,
  passedOver: {
    one: '{n} line is no call and was passed over.',
    other: '{n} lines are no calls and were passed over.',
  } satisfies PluralForms,
  badRows: {
    one: '{n} row cannot be used. It was skipped and is in no total.',
    other: '{n} rows cannot be used. They were skipped and are in no total.',
  } satisfies PluralForms,
  badRow: 'Line {line}: expected {expected}',
  badField: 'Line {line}, {field}: expected {expected}',
  /** What the reader of logs expected, by its own words. */
  expected: {
    JSON: 'JSON',
    'a JSON object': 'a JSON object',
    'a closing quote': 'a closing quote',
    'a row of at most 4 MB': 'a row of at most 4 MB',
    'a whole number of tokens': 'a whole number of tokens',
    'counters of prompt and output tokens': 'counters of prompt and output tokens',
    'the usage of a call': 'the usage of a call',
    '{n} columns': '{n} columns',
    'a message_start before': 'a message_start before',
    'a message_delta after': 'a message_delta after',
  },
  moreBadRows: {one: 'and {n} more', other: 'and {n} more'} satisfies PluralForms,

  // Which column is which.
  mapping: 'Which column is which',
  mappingLead: 'No known format. The columns were told by their names; correct what is wrong and it is read again.',
  mappingNeeded:
    'No known format, and no column could be told by its name. Say which is which; it takes one for prompt tokens or one for output tokens, and the model for a price.',
  column: {
    model: 'Model',
    time: 'Time',
    conversation: 'Conversation',
    prompt: 'Prompt tokens',
    cacheRead: 'Read from a cache, tokens',
    cacheWrite: 'Written to a cache, tokens',
    cacheWrite1h: 'Written for an hour, tokens',
    output: 'Output tokens',
    reasoning: 'Reasoning tokens',
    cost: 'Cost, USD',
    calls: 'Calls in the row',
  },
  noColumn: 'none',
  promptMeans: 'Cached tokens are',
  promptMeaning: {
    'with-cached': 'within the prompt tokens',
    'without-cached': 'on top of the prompt tokens',
  },
  outputMeans: 'Reasoning tokens are',
  outputMeaning: {within: 'within the output tokens', onTop: 'on top of the output tokens'},

  // What it cost.
  nonePriced: 'No call in it has a known price.',
  notPriced: {
    one: '{n} call of unknown price is not in it.',
    other: '{n} calls of unknown price are not in it.',
  } satisfies PluralForms,
  asBilled: 'at list prices',
  withoutDays: '{calls} at the prices of {date}.',
  onDay: '{calls} on {date}, at the prices of that day.',
  betweenDays: '{calls} from {from} to {to}, each at the prices of its day.',
  partlyDated:
    '{calls}: those of {days} at the prices of their day, those without a day, taken to be of the same days, at the prices of {date}.',
  perMonth: 'At this pace {usd} a month of 30 days.',
  longContext: {
    one: '{n} call was past a threshold for long prompts, where every token costs more: {usd} extra.',
    other: '{n} calls were past a threshold for long prompts, where every token costs more: {usd} extra.',
  } satisfies PluralForms,
  logged: 'The log itself says {usd}.',
  loggedSame: 'The log itself says {usd} for the same calls, which is the same.',
  loggedMore: 'The log itself says {usd} for the same calls, {share} more than these prices.',
  loggedLess: 'The log itself says {usd} for the same calls, {share} less than these prices.',
  loggedPart: 'Part of the log says itself what it cost: {usd}, against {list} for the same calls here.',
  loggedTimes: 'The log itself says {usd} for the same calls, {times} these prices.',
  byModel: 'By model',
  byKind: 'By kind of token',
  byDay: 'By day',
  byDayCount: 'By day ({n})',
  model: 'Model',
  kindColumn: 'Kind',
  day: 'Day',
  callsColumn: 'Calls',
  tokens: 'Tokens',
  cost: 'Cost',
  total: 'Together',
  otherModels: '{n} others',
  kind: {
    input: 'Input, not cached',
    cacheRead: 'Read from a cache',
    cacheWrite: 'Written to a cache',
    cacheWrite1h: 'Written for an hour',
    output: 'Output',
    reasoning: 'Reasoning',
  },
  unknown: 'Unknown: in no total',
  why: 'Why',
  noName: 'no name',
  reason: {
    'unknown-model': 'no offer of that name is known',
    'no-model': 'the log does not say which model it was',
  },
  /** What has to be known about the total. {offer} is the name of a model. */
  note: {
    'sums-at-base-rates': 'Rows that are sums of calls ({rows}) count at base rates, whatever the size of each prompt.',
    'calls-unknown': 'Rows that do not say how many calls they sum up ({rows}) count as one call each.',
    'day-assumed': 'Rows without a day ({rows}) count at the prices of {at}.',
    'mode-not-offered': '{offer} has no {mode} mode: standard rates count (rows: {rows}).',
    'request-fee-left-out': '{offer} costs {usdPer1k} for 1,000 requests besides; that is not included.',
    'time-of-day': 'Rates of {offer} change with the hour, which is not known: the mean of a week counts.',
    'threshold-not-tallied': 'Calls to {offer} that may be past a threshold ({calls}) count at the lower rates.',
    'days-merged': 'There are too many days to keep apart; rows without theirs: {rows}.',
    'models-merged': 'There are too many models to keep apart; rows without theirs: {rows}.',
  },

  // What it would cost.
  elsewhere: 'What it would cost',
  mode: 'Sent as',
  asLogged: 'as in the log',
  against: 'Against this log',
  asBilledRow: 'This log',
  more: 'Show more',
  onlyPicked: 'Only those that you compare',
  sameTokens:
    'The same counts of tokens everywhere, at the prices of {date}. Another model’s tokenizer makes more or fewer of the same text, and another model answers differently.',
  onlyPriced: 'Calls of unknown price are in none of these amounts.',
  tooLong: 'its context is too short for the largest prompt',
  pastThreshold: {
    one: '{n} call past its threshold for long prompts',
    other: '{n} calls past its threshold for long prompts',
  } satisfies PluralForms,
  uncertain: {
    one: '{n} call may be past a threshold: the lower rates count',
    other: '{n} calls may be past a threshold: the lower rates count',
  } satisfies PluralForms,

  // What plans would cost. {usd} is an amount a month.
  plans: 'Against flat-rate plans',
  plansLead: 'At this pace the log comes to {usd} a month at list prices.',
  plan: 'Plan',
  planMonth: 'A month',
  worth: 'This log against it',
  included: 'All included?',
  allPlans: 'Show all {n} plans',
  plansFoot:
    'A plan answers with the models that its vendor puts into it. Use is spread evenly over {people} and 30 days. What a plan includes is held against the scenario below, an average of the log.',
  // How the calls are.
  statistics: 'How the calls are',
  statistic: {
    callsPerDay: 'Calls a day',
    prompt: 'Prompt of a call, tokens',
    output: 'Output of a call, tokens',
    reasoning: 'Reasoning of a call, tokens',
    cacheHitShare: 'Prompt tokens read from a cache',
    outputShare: 'Output in all tokens',
  },
  quantiles: 'Half of the prompts have at most {half} tokens, nine in ten at most {most}, the largest has {largest}.',
  sizes: 'Sizes of prompts',
  size: 'Prompt tokens',
  sizeRange: '{from} to {to}',
  share: 'Share of calls',
  // Make this my scenario.
  scenario: 'The scenario it amounts to',
  scenarioLead:
    'Averages of the log, for a month of 30 days. They take the place of your values; what no log says stays as it is: people, region, discount.',
  scenarioCost: 'It would cost about {usd} a month on {model}.',
  instead: 'instead of {value}',
  take: 'Make this my scenario',
  taken: 'This log is your scenario now.',
  saidTaken: 'This log is your scenario now: about {usd} a month on {model}.',
  saidUndone: 'Your scenario is what it was.',
  /** What was assumed for the scenario, and what its averages hide. */
  hidden: {
    'no-calls': 'There are no calls to take averages of.',
    'calls-estimated':
      'Rows that do not say how many calls they sum up ({rows}) were taken for {calls} of the usual size.',
    'traffic-kept': 'The log has no days, so the traffic stays what it is.',
    'traffic-from-days': 'Calls: {calls}, days: {days}; scaled to 30 days.',
    'days-missing': 'Rows without a day ({rows}) are taken to be of the same days.',
    'conversations-unknown':
      '{calls} of {ofCalls} calls say which conversation they belong to: too few, so each call counts as one.',
    'conversations-partial': 'Only the first {count} conversations were looked at.',
    'turns-rounded': 'A conversation has {mean} calls on average; it is taken to have {calls}.',
    'agent-loop': 'Prompts grow by {tokensPerCall} tokens a call, so {calls} calls answer one message.',
    'history-not-kept': 'Prompts grow by less than the answers, so earlier turns are taken not to be sent again.',
    'cache-reads-capped':
      'The log reads {logged} tokens a call from caches; a scenario of this shape reads {scenario}.',
    'uncached-as-written': '{share} of the prompt tokens were not cached; a scenario with caching writes them.',
    'models-mixed': 'It mixes the calls of {models} models.',
    'past-threshold':
      '{calls} of {ofCalls} calls are past a threshold for long prompts on {model}: {usd} over the log that an average hides.',
  },
  yes: 'yes',
  no: 'no',
  copyMarkdown: 'Copy as Markdown',
};
