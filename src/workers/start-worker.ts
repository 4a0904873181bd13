import {trustedScriptUrl} from '../internal/trusted-script-url.js';

/** A worker that has not said that it is ready by then will not. */
const READY_MS = 10_000;

/** Sources that a page's policy, or its network, has refused once; asking again would only log it again. */
const refused = new Set<string>();

/**
 * Starts a worker: from an explicit address if there is one, else from its source by a Blob.
 *
 * @param source - The whole worker as a classic script; empty where there is no build.
 * @param workerUrl - Where the page hosts the same script, for policies that allow no Blob.
 * @returns Undefined where neither is allowed: then the page has to do the work itself.
 */
export async function startWorker(source: string, workerUrl?: string): Promise<Worker | undefined> {
  if (workerUrl !== undefined) {
    const url = new URL(workerUrl, document.baseURI);
    const worker = url.origin === location.origin ? await attempt(url.href) : await fromBlob(importing(url));
    if (worker) return worker;
  }
  return source === '' ? undefined : fromBlob(source);
}

/** Workers are same-origin only, but they may import from anywhere. */
const importing = (url: URL): string => `importScripts(${JSON.stringify(url.href)})`;

async function fromBlob(source: string): Promise<Worker | undefined> {
  const url = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
  try {
    return await attempt(url, source);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function attempt(url: string, key = url): Promise<Worker | undefined> {
  if (refused.has(key)) return undefined;
  try {
    const worker = new Worker(trustedScriptUrl(url));
    if (await isReady(worker)) return worker;
    worker.terminate();
  } catch {
    // A policy that allows no such worker, or no Trusted Types: the next way is tried.
  }
  refused.add(key);
  return undefined;
}

function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(false), READY_MS);
    const onMessage = (): void => settle(true);
    const onError = (event: Event): void => {
      event.preventDefault();
      settle(false);
    };
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(ready);
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
  });
}
