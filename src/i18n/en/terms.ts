/** English texts around explanations that must be there before anything is loaded. */
export const termTexts = {
  /** Name of the small "?" button beside a term. */
  whatIs: 'What is {label}?',
  loading: 'Loading',
  failed: 'This part could not be loaded.',
  retry: 'Try again',
  /** In place of a source, where the visitor typed the prices. */
  ownRates: 'Your own rates.',
};
