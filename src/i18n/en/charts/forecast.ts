/** English texts of the chart of forecast. */
export const forecast = {
  name: 'forecast',
};
