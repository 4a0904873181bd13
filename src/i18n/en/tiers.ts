/** English texts of `token-cost-tiers`. */
export const tiers = {
  loading: 'Being worked out.',
};
