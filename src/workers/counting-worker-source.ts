/** The worker that counts tokens, as a classic script; the build puts it here. Empty: the page counts, in slices. */
export const COUNTING_WORKER_SOURCE: string = '';
