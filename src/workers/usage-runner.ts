import {UsageReader} from '../usage/usage-reader.js';
import type {UsageSummary} from '../usage/usage-summary.js';
import {UsageTally} from '../usage/usage-tally.js';
import {Pace} from './pace.js';
import {SLICE_MS} from './slice-ms.js';
import {sizeOf, textChunks} from './text-chunks.js';
import type {UsageProgress} from './usage-client.js';
import type {UsageTask} from './usage-task.js';
import type {TaskRunner} from './worker-messages.js';

/** Reads logs as streams; only sums are kept. */
export function usageRunner(place: keyof typeof SLICE_MS): TaskRunner<UsageTask, UsageProgress, UsageSummary> {
  return async ({source, thresholds, mapping}, {signal, onProgress}) => {
    const pace = new Pace(SLICE_MS[place]);
    const tally = new UsageTally(thresholds);
    let rows = 0;
    const reader = new UsageReader({
      onRow: (row) => {
        rows += 1;
        tally.add(row);
      },
      ...(mapping && {mapping}),
    });
    const totalBytes = sizeOf(source);
    for await (const {text, end} of textChunks(source)) {
      reader.push(text);
      if (!pace.isDue) continue;
      onProgress({bytes: end, totalBytes, rows});
      await pace.breathe();
      signal.throwIfAborted();
    }
    return {reading: reader.end(), groups: tally.groups(), ...tally.shares()};
  };
}
