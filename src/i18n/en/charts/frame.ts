/** English texts around every chart. */
export const frame = {
  name: 'frame',
};
