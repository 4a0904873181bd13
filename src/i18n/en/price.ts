/** English texts of a price in a sentence. */
export const price = {
  open: 'Where this price is from',
  of: '{model}, {seller}: {rate}, USD per million tokens.',
  promotion: 'Promotion until {until}, then {rate}.',
  rate: {
    input: 'input',
    output: 'output',
    'cache-read': 'cache reads',
    'cache-write': 'cache writes',
    'cache-write-1h': 'one-hour cache writes',
    reasoning: 'reasoning',
  },
};
