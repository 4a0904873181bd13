/** English texts of the chart of savings. */
export const savings = {
  name: 'savings',
};
