/** English texts of the model picker, its filters and a visitor's own offers. */
export const picker = {
  yours: 'Yours',
};
