/** How long work goes on before others have their turn, milliseconds: a page must paint, a worker only hear of a cancel. */
export const SLICE_MS = {page: 8, worker: 40} as const;
