import type {EncodingName} from '../tokens/encoding.js';
import {loadRanks} from '../tokens/load-ranks.js';
import type {CountingClient, CountOptions, StructureOptions, TextCount} from './counting-client.js';
import type {CountingResult, CountingTask} from './counting-task.js';
import {KeptPromise} from './kept-promise.js';
import {KeptPlace, type TaskPlace} from './task-place.js';
import type {TextStructure} from './text-structure.js';
import {untilAborted} from './until-aborted.js';
import type {TaskContext} from './worker-messages.js';

type CountingPlace = TaskPlace<CountingTask, number, CountingResult>;

/**
 * Makes a counter that works in a worker, or on the page in slices where no worker is allowed.
 *
 * Nothing is loaded before the first count.
 *
 * @param workerUrl - Where the page hosts the worker's script; default: a Blob.
 */
export function createCountingClient(workerUrl?: string): CountingClient {
  return new LazyCountingClient(workerUrl);
}

class LazyCountingClient implements CountingClient {
  readonly #place: KeptPlace<CountingTask, number, CountingResult>;
  /** Tables belong to the place that they were handed to. */
  readonly #tables = new WeakMap<CountingPlace, Map<EncodingName, KeptPromise<unknown>>>();
  /** A newer text makes the count of an older one pointless. */
  readonly #latest = new Map<EncodingName, AbortController>();

  constructor(workerUrl: string | undefined) {
    this.#place = new KeptPlace({
      loadSource: async () => (await import('./counting-worker-source.js')).COUNTING_WORKER_SOURCE,
      loadPageRunner: async () => (await import('./counting-runner.js')).countingRunner('page'),
      workerUrl,
    });
  }

  async count(source: string | Blob, options: CountOptions): Promise<TextCount> {
    const {encoding, withTokenEnds = false, onProgress = () => undefined} = options;
    this.#latest.get(encoding)?.abort();
    const latest = new AbortController();
    this.#latest.set(encoding, latest);
    const signal = options.signal ? AbortSignal.any([options.signal, latest.signal]) : latest.signal;
    const place = await this.#readyPlace(encoding, signal);
    const {counted} = await place.run({kind: 'count', source, encoding, withTokenEnds}, {signal, onProgress});
    if (!counted) throw nothingCameBack();
    return {...counted, via: place.via};
  }

  async structureOf(source: string | Blob, options: StructureOptions): Promise<TextStructure> {
    const {encoding, model, signal = new AbortController().signal} = options;
    const place = await this.#readyPlace(encoding, signal);
    const {structure} = await place.run({kind: 'structure', source, encoding, model}, quietly(signal));
    if (!structure) throw nothingCameBack();
    return structure;
  }

  clear(): void {
    this.#place.ifOpen((place) => place.run({kind: 'clear'}, quietly()));
  }

  close(): void {
    for (const latest of this.#latest.values()) latest.abort();
    this.#latest.clear();
    this.#place.close();
  }

  /** The place where counting happens, once it has the table. */
  async #readyPlace(encoding: EncodingName, signal: AbortSignal): Promise<CountingPlace> {
    const place = await untilAborted(this.#place.get(), signal);
    await untilAborted(this.#tableOf(encoding, place).get(), signal);
    return place;
  }

  #tableOf(encoding: EncodingName, place: CountingPlace): KeptPromise<unknown> {
    const tables = this.#tables.get(place) ?? new Map<EncodingName, KeptPromise<unknown>>();
    this.#tables.set(place, tables);
    const table = tables.get(encoding) ?? new KeptPromise(() => loadTable(encoding, place));
    tables.set(encoding, table);
    return table;
  }
}

const nothingCameBack = (): DOMException => new DOMException('Nothing came back.', 'OperationError');

async function loadTable(encoding: EncodingName, place: CountingPlace): Promise<void> {
  const ranks = await loadRanks(encoding);
  await place.run({kind: 'load', encoding, ranks}, quietly());
}

/** For work whose progress nobody watches. */
const quietly = (signal = new AbortController().signal): TaskContext<number> => ({signal, onProgress: () => undefined});
