/** English texts of the chart of anatomy. */
export const anatomy = {
  name: 'anatomy',
};
