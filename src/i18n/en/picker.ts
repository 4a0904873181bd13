import type {PluralForms} from '../text.js';

/** English texts of the model picker, its filters, a visitor's own offers, and the table of all models. */
export const picker = {
  findModel: 'Find a model',
  noModelFound: 'No model of that name.',

  picked: 'Compared now',
  remove: 'Remove {model}',
  grey: {
    one: 'The first {most} stand out; one more is shown in grey.',
    other: 'The first {most} stand out; {n} more are shown in grey.',
  } satisfies PluralForms,

  /** Heading over buttons that pick several models at once. */
  quickly: 'Pick at once',
  frontier: 'Newest frontier model of each lab',
  cheapest: 'Cheapest of each lab',
  authored: 'What this page names',
  moreModels: 'More models…',
  moreLoading: 'Loading more models…',
  released: 'released {date}',
  tier: {frontier: 'frontier', mid: 'middle', budget: 'budget'},

  filters: 'Filters',
  filtersOn: 'Filters ({n} on)',
  seller: 'Seller',
  tierLabel: 'Class',
  capabilityLabel: 'Known to do',
  any: 'any',
  capability: {
    tools: 'use tools',
    'structured-output': 'answer in a given structure',
    'web-search': 'search the web',
    image: 'read images',
    audio: 'read audio',
    video: 'read video',
    pdf: 'read PDF',
  },
  fits: 'Takes my workload',
  openWeights: 'Open weights',
  priced: 'Price known',
  found: '{n} of {all} models',
  clear: 'Clear the filters',

  /** Opens the form for a visitor's own offer. */
  add: 'Add your own rates',
  edit: 'Edit {model}',
  delete: 'Delete {model}',
  editShort: 'Edit',
  deleteShort: 'Delete',
  form: 'Your own rates',
  name: 'Name',
  input: 'Input, USD per million tokens',
  output: 'Output, USD per million tokens',
  cacheRead: 'Cached input, USD per million tokens (optional)',
  batch: 'Batch price as a share of the standard one (optional)',
  context: 'Context, tokens (optional)',
  save: 'Save',
  cancel: 'Cancel',
  tooMany: 'These are the {most} that can be kept. Delete one to add another.',
  'no-name': 'It needs a name.',
  'long-name': 'A name can have at most {most} letters.',

  comparePicked: 'Show only what you picked',
  compare: 'Compare {model}',
  allCaption: 'What this workload costs a month, by model, on every model',
  tooLong: 'too long for it',
  /** About the bars of offers that cost more than any that is picked. */
  cut: 'A bar that ends in a point is longer than there is room for.',
  noneFound: 'No model passes these filters.',
};
