/** English texts of the chart of history. */
export const history = {
  name: 'history',
};
