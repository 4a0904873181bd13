import type {PluralForms} from '../../text.js';

/** English texts of the chart that shows how a price has changed. */
export const history = {
  x: 'Day',
  y: 'USD per million tokens',
  input: 'Input',
  output: 'Output',
  /** On the line across the drawing at the day whose prices count. */
  today: 'Today',
  day: 'Prices of {date}',
  /** Heads of columns in the table, and what stands in the first of them. */
  happens: 'What happens',
  source: 'Source',
  checked: 'Checked',
  event: {
    price: 'price from this day on',
    known: 'already this price, since when is not known',
    promotion: 'promotion until {until}',
    'last-day': 'last day of this price',
    unknown: 'price not known from here on',
    retired: 'no longer sold',
    today: 'still this price',
    onwards: 'until further notice',
  },
  /** Captions, at most twelve words with dates of three. */
  retired: 'No longer sold since {date}.',
  single: 'One price is known, since {date}.',
  singleKnown: 'One price is known, as of {date}.',
  promotion: 'Promotion until {date}; then {input} in, {output} out.',
  promotionEnds: 'A promotion runs until {date}.',
  next: 'From {date}: {input} in, {output} out.',
  unchanged: 'Input and output prices have not changed since {date}.',
  inputLess: 'Input costs {share} less than on {date}.',
  inputMore: 'Input costs {share} more than on {date}.',
  outputLess: 'Output costs {share} less than on {date}.',
  outputMore: 'Output costs {share} more than on {date}.',
  back: 'The price is back to that of {date}.',
  changed: 'The price has changed since {date}.',
  /** {rates}: one of the two below. */
  now: 'On {date}, {model} costs {rates} per million tokens.',
  inAndOut: '{input} in and {output} out',
  inOnly: '{input} in',
  noneNow: 'On {date}, no price of {model} is known.',
  /** In place of `now` once it is no longer sold. */
  lastRates: 'Its last price was {rates} per million tokens.',
  retires: 'It is no longer sold from {date} on.',
  changes: {
    one: 'One change of these rates is known.',
    other: '{n} changes of these rates are known.',
  } satisfies PluralForms,
  promoted: 'A promotion holds until {until}.',
  promotedFrom: 'A promotion holds from {from} until {until}.',
  baseOnly: 'Drawn are the plain rates; caching, batches, long prompts and hours of the day may have others.',
  own: 'Your own rates have no history.',
  undated: 'The price of {model} is known, but not since when.',
};
