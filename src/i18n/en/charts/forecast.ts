import type {PluralForms} from '../../text.js';

/** English texts of the chart of the forecast. Takeaways may have twelve words at most. */
export const forecast = {
  takeaway: '{usd} in {months}; 1 in 10 chance above {highUsd}.',
  takeawayReached: 'Expected cost first reaches {budget} a month in {month}.',
  takeawayWithin: 'Expected cost stays below {budget} a month for {months}.',
  months: {one: '{n} month', other: '{n} months'} satisfies PluralForms,
  summary:
    'On {model}, {months} from {month} cost {usd} in the middle of all simulated cases, with a 1 in 10 chance of more than {highUsd} and a 1 in 10 chance of less than {lowUsd}.',
  uncertain:
    'Answers, and calls per turn where there are several, may be {share} shorter or longer than entered. {traffic}',
  certain: 'Nothing is taken to be uncertain. {traffic}',
  // Whole sentences, `{traffic}` of the two above.
  steady: 'Traffic stays as entered, and so do the prices of {date}.',
  growing: 'Traffic grows by {growth} a month; the prices of {date} stay.',
  shrinking: 'Traffic shrinks by {growth} a month; the prices of {date} stay.',
  doesNotFit: 'Some of these conversations would be too long for {model}.',
  // A budget is typed as one number: read as one sum for all months, and as a sum for each month.
  lasts: 'As one sum for all months, {budget} is spent in {month}.',
  lastsLonger: 'As one sum for all months, {budget} lasts for more than {months}.',
  budget: 'Of a budget of {budget} for each month, the expected cost first reaches {crossings}.',
  // Phrases of a list inside `budget`; `separator` stands between them.
  reached: '{share} about {date}',
  notReached: '{share} in none of these months',
  separator: '; ',
  month: 'Month',
  usd: 'USD a month of 30 days',
  range: '8 in 10 cases',
  middle: 'Middle case',
  expected: 'Expected',
  spent: 'Budget spent',
  never: 'not this month',
  limit: '{share} of budget, {usd}',
  between: '{lowUsd} to {highUsd}',
  tooLarge: 'These amounts are too large to be drawn.',
};
