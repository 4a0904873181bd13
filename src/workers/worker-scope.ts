/** What a worker's script needs of its surroundings; the types of pages and workers cannot be had at once. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: {readonly data: unknown}) => void): void;
}

/** The worker that this script runs in. */
export const workerScope = (): WorkerScope => globalThis;
