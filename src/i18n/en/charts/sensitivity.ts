/** English texts of the chart of sensitivity. */
export const sensitivity = {
  name: 'sensitivity',
};
