/** English texts of `token-cost-plans`. */
export const plans = {
  loading: 'Being worked out.',
};
