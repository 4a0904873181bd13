/** English texts of the chart of turns. */
export const turns = {
  name: 'turns',
};
