import {createCountingClient} from '../../src/workers/create-counting-client.js';
import {createUsageClient} from '../../src/workers/create-usage-client.js';

/** Works in workers, as the elements do, and watches the page meanwhile. */
export interface ClientBench {
  /** Milliseconds from nothing to the first count. */
  first: () => Promise<number>;
  count: (text: string) => Promise<Watched & {tokens: number; via: string}>;
  /** Reads a log that repeats these lines so often. */
  read: (lines: string, times: number) => Promise<Watched & {rows: number; megabytes: number; peakMegabytes: number}>;
}

/** What work took, and what the page felt of it. */
export interface Watched {
  ms: number;
  /** Longest task of the page; 0: none over 50 ms. */
  longestTaskMs: number;
}

declare global {
  interface Window {
    clientBench: ClientBench;
  }
}

const counting = createCountingClient();
const logs = createUsageClient();
let longestTaskMs = 0;
new PerformanceObserver((list) => {
  for (const {duration} of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
}).observe({type: 'longtask'});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function watch<T>(work: () => Promise<T>): Promise<T & Watched> {
  // What handed the input over is no task of ours.
  await pause(200);
  longestTaskMs = 0;
  const startedAt = performance.now();
  const result = await work();
  const ms = performance.now() - startedAt;
  await pause(100);
  return {...result, ms, longestTaskMs};
}

window.clientBench = {
  first: async () => (await watch(() => counting.count('Hello, world', {encoding: 'o200k_base'}))).ms,
  count: (text) => watch(() => counting.count(text, {encoding: 'o200k_base'})),
  read: async (lines, times) => {
    const file = new Blob(Array.from({length: times}, () => lines));
    const before = (await performance.measureUserAgentSpecificMemory()).bytes;
    let peak = before;
    let isReading = true;
    const observed = (async () => {
      while (isReading) peak = Math.max(peak, (await performance.measureUserAgentSpecificMemory()).bytes);
    })();
    const summary = await watch(async () => {
      const {reading} = await logs.read(file, {thresholds: [128_001, 200_001, 272_001]});
      return {rows: reading.rows};
    });
    isReading = false;
    await observed;
    return {...summary, megabytes: file.size / 1e6, peakMegabytes: (peak - before) / 1e6};
  },
};
