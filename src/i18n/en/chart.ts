/** English texts of `token-cost-chart`. */
export const chart = {
  loading: 'The chart is being loaded.',
};
