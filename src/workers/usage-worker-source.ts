/** The worker that reads logs of usage, as a classic script; the build puts it here. Empty: the page reads, in slices. */
export const USAGE_WORKER_SOURCE: string = '';
