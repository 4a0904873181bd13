import type {PluralForms} from '../../text.js';

/** English texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns = {
  x: 'Turn',
  y: 'USD',
  /** Name of a bar that holds several turns. */
  range: '{from}–{to}',
  part: {
    cached: 'Sent again, read from the cache',
    resent: 'Sent again at full price',
    fresh: 'New input',
    output: 'Answers',
    fees: 'Fees',
  },
  /** Heads the column of each bar's sum. */
  total: 'Together',
  /** {multiple}: `3.2 ×`. At most twelve words with it, here and below. */
  grows: 'Turn {turn} costs {multiple} the first: history is sent again.',
  falls: 'Later turns cost less, down to {multiple} the first.',
  even: 'Every turn costs about the same, {usd}.',
  single: 'With one turn, no earlier turn is sent again.',
  free: 'No turn of this conversation is billed.',
  afterFree: 'The first turn is free; turn {turn} costs {usd}.',
  conversation: {
    one: 'A conversation of {n} turn costs {usd} on {model}.',
    other: 'A conversation of {n} turns costs {usd} on {model}.',
  } satisfies PluralForms,
  /** Shares of the cost; {again}: of what is sent again, of which {cached} is read from the cache. */
  shares: '{again} of that is text sent again ({cached} from the cache), {fresh} new input, {output} answers.',
  sharesOnce: '{fresh} of that is new input, {output} answers.',
  grouped: 'Each bar stands for {n} turns; the last may hold fewer.',
  doesNotFit: 'From turn {turn} on, prompt and answer no longer fit.',
  /** On the line across the drawing at the first turn that does not fit. */
  limit: 'no longer fits',
  tooLarge: 'The cost is too large to be drawn.',
};
