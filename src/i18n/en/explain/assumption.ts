/** English texts of the table of assumptions. */
export const assumption = {
  caption: 'What the answer rests on',
  /** `mine` counts the values that the visitor has set. */
  count: '{all} assumptions, {mine} of them set by you.',
  name: 'Assumption',
  value: 'Value',
  from: 'From',
  yes: 'yes',
  no: 'no',
  none: 'none',
  unknown: 'unknown',
  traffic: 'Traffic',
  tokens: 'Tokens',
  history: 'What is sent again',
  caching: 'Caching',
  billing: 'How it is billed',
  people: 'People and tools',
  facts: 'Facts about {model}',
  fixed: 'Fixed',
  month: 'Length of a month',
  days: '{days} days',
  tax: 'Tax',
  beforeTax: 'not included',
  priceDay: 'Day of the prices',
  dataset: 'Dataset',
  price: 'Input, output, USD per million',
  rates: '{input}, {output}',
  cacheMinimum: 'Least tokens to cache',
  cacheLifetime: 'Cache lifetime',
  minutes: '{minutes} min',
  cacheKind: 'Prompt caching',
  automatic: 'automatic',
  explicit: 'where the caller asks for it',
  tokenizer: 'Tokens for the same text',
  context: 'Most tokens in a call',
  batch: 'Batch price',
  ofStandard: '{share} of the standard rate',
  ownRates: 'rates of its own',
  uplift: 'Rates in {region}',
  searchFee: '1,000 web searches',
  byUsers: '{conversations} ({users} users × {each})',
  startedFrom: 'Started from “{preset}”: {why}',
  compare: 'Compare {source}.',
  /** Values of the field "Use". */
  product: 'served to others',
  personal: 'people at their keyboards',
};

/** English names of where a value is from. */
export const origin = {
  you: 'you',
  preset: 'preset “{preset}”',
  page: 'this page',
  dataset: 'dataset',
  default: 'default',
  yours: 'your own rates',
};

/** English reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy = {
  chatbot:
    'a support chat is commonly given as 800 tokens of system prompt, 150 of message, 350 of answer and about 2,400 of history after five turns.',
  rag: 'retrieval adds 2,000 to 8,000 tokens to a question; 4,000 is in the middle, and the passages change from turn to turn, so fewer prompts are found in the cache.',
  'coding-agent':
    'an agent makes 5 to 15 calls for a task and a tool definition takes 500 to 2,000 tokens; nearly all of each prompt repeats, so most calls find it in the cache.',
  'batch-classification':
    'a label needs 10 to 50 tokens of answer and nobody waits for it, so all of it goes through batch; prompts this short are below most cache minimums. A published guide counts 29 tokens in and 50 out for a flagged post.',
  summarisation:
    '12,000 tokens are about 9,000 words of English; each document is read once, so caching saves nothing, and half of them can wait for batch. A published guide counts 86,000 tokens in and 350 out for a lease.',
  voice:
    'spoken replies are short and many: one or two sentences a turn, so that the repeated history is most of the bill.',
  reasoning: 'an answer of 500 visible tokens may carry 5,000 tokens of thinking, which bill as output.',
  'personal-coding':
    'a session is commonly given as 20 turns of 8,000 tokens in and 1,000 out; here the 8,000 are new in each turn and the earlier turns are sent again.',
};
