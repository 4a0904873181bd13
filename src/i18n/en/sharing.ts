/** English texts of what keeps and passes on an answer: undo, links, baselines, exports. */
export const sharing = {
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Start over',
};
