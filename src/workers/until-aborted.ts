import {abortError} from './worker-channel.js';

/**
 * Waits for something that cannot be stopped itself, e.g. for a part of the library on a slow network.
 *
 * @throws {DOMException} `AbortError` as soon as the signal says so.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Nobody else may be left to hear of a failure once the waiting has ended.
  work.catch(() => undefined);
  if (signal.aborted) throw abortError();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(abortError());
    signal.addEventListener('abort', stop);
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', stop));
}
