/** English texts of `token-cost-map`. */
export const map = {
  loading: 'Being worked out.',
};
