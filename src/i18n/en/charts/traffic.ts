/** English texts of the chart of traffic. */
export const traffic = {
  name: 'traffic',
};
