import type {PluralForms} from '../../text.js';

/** English texts around every chart. */
export const frame = {
  /** Name of the slider that moves along the chart. */
  cursor: 'Point on the chart',
  /** A position that is a bare number, with what it counts: "Turn 4". */
  counted: '{axis} {position}',
  /** What stands at a position: "Turn 4: history $0.02; new $0.01". `reading` is one of `{values}`. */
  at: '{position}: {values}',
  reading: '{series} {value}',
  separator: '; ',
  nothingHere: 'nothing is shown here',
  unknown: 'unknown',
  range: '{low} to {high}',
  /** Name of the row of buttons that show and hide what is drawn. */
  legend: 'Shown in the drawing',
  /** One button for all that is drawn in grey. */
  others: {one: '{n} other', other: '{n} others'} satisfies PluralForms,
  /** Heading over the names of lines across the drawing. */
  markers: 'Lines in the drawing',
  table: 'The figures as a table',
  /** Heads of the two columns of a range in a copied table. */
  lowEnd: '{series}, low',
  highEnd: '{series}, high',
  copyCsv: 'Copy as CSV',
  savePng: 'Save as PNG',
  saveFailed: 'The browser did not allow saving.',
  notDrawn: 'The drawing could not be loaded. Every figure is in the table.',
  retry: 'Try again',
  notWorkedOut: 'This cannot be worked out for these inputs.',
  settings: 'Settings of this chart',
  linear: 'Straight axes instead of logarithmic ones',
  option: {
    budget: 'Budget, USD',
    growth: 'Growth a month',
    uncertainty: 'Uncertainty',
    months: 'Months ahead',
  },
};
