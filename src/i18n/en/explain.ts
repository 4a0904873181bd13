/** English one-sentence explanations of terms, shown on request. */
export const explain = {
  loading: 'Being loaded.',
};
