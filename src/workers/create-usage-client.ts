import type {UsageSummary} from '../usage/usage-summary.js';
import {KeptPlace} from './task-place.js';
import type {UsageClient, UsageProgress} from './usage-client.js';
import {untilAborted} from './until-aborted.js';
import type {UsageTask} from './usage-task.js';

/**
 * Makes a reader of logs that works in a worker, or on the page in slices where no worker is allowed.
 *
 * Nothing is loaded before the first log.
 *
 * @param workerUrl - Where the page hosts the worker's script; default: a Blob.
 */
export function createUsageClient(workerUrl?: string): UsageClient {
  const kept = new KeptPlace<UsageTask, UsageProgress, UsageSummary>({
    loadSource: async () => (await import('./usage-worker-source.js')).USAGE_WORKER_SOURCE,
    loadPageRunner: async () => (await import('./usage-runner.js')).usageRunner('page'),
    workerUrl,
  });
  let closing = new AbortController();
  return {
    read: async (source, {thresholds, mapping, signal, onProgress = () => undefined}) => {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const place = await untilAborted(kept.get(), stop);
      // A copy of what is plain: proxies of frameworks cannot be handed over.
      const plain = JSON.parse(JSON.stringify({thresholds, mapping})) as Pick<UsageTask, 'thresholds' | 'mapping'>;
      return place.run({...plain, source}, {signal: stop, onProgress});
    },
    close: () => {
      closing.abort();
      closing = new AbortController();
      kept.close();
    },
  };
}
