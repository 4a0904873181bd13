/** English texts of `token-cost-advice`. */
export const advice = {
  loading: 'Being worked out.',
};
