import {KeptPromise} from './kept-promise.js';
import {startWorker} from './start-worker.js';
import {abortError, WorkerChannel} from './worker-channel.js';
import type {TaskContext, TaskRunner} from './worker-messages.js';

/** Where work can be done. */
export interface TaskPlaces<Task, Progress, Result> {
  /** Loads the worker's script. */
  readonly loadSource: () => Promise<string>;
  /** Loads what does the same on the page, in slices. */
  readonly loadPageRunner: () => Promise<TaskRunner<Task, Progress, Result>>;
  /** Where the page hosts the worker's script. */
  readonly workerUrl?: string | undefined;
}

/** Does work wherever it can be done: in a worker, else on the page. */
export interface TaskPlace<Task, Progress, Result> {
  readonly via: 'worker' | 'page';
  /** False once it has been closed, or its worker has stopped by itself. */
  readonly isOpen: boolean;
  run(task: Task, context: TaskContext<Progress>): Promise<Result>;
  close(): void;
}

/**
 * Finds the place where work can be done.
 *
 * @throws {Error} If neither the worker's script nor the page's can be loaded, e.g. for want of a network.
 */
export async function openTaskPlace<Task, Progress, Result>(
  places: TaskPlaces<Task, Progress, Result>,
): Promise<TaskPlace<Task, Progress, Result>> {
  const worker = await startWorker(await places.loadSource(), places.workerUrl);
  if (worker) {
    const channel = new WorkerChannel<Task, Progress, Result>(worker);
    return {
      via: 'worker',
      get isOpen() {
        return channel.isOpen;
      },
      run: (task, context) => channel.run(task, context),
      close: () => channel.close(),
    };
  }
  return pagePlace(await places.loadPageRunner());
}

function pagePlace<Task, Progress, Result>(
  runner: TaskRunner<Task, Progress, Result>,
): TaskPlace<Task, Progress, Result> {
  const closing = new AbortController();
  const run = async (task: Task, {signal, onProgress}: TaskContext<Progress>): Promise<Result> => {
    const stop = AbortSignal.any([signal, closing.signal]);
    const result = await runner(task, {signal: stop, onProgress});
    if (stop.aborted) throw abortError();
    return result;
  };
  return {
    via: 'page',
    get isOpen() {
      return !closing.signal.aborted;
    },
    run,
    close: () => closing.abort(),
  };
}

/** Keeps a place open for all who ask, and opens another one when it has gone. */
export class KeptPlace<Task, Progress, Result> {
  readonly #kept: KeptPromise<TaskPlace<Task, Progress, Result>>;

  constructor(places: TaskPlaces<Task, Progress, Result>) {
    this.#kept = new KeptPromise(() => openTaskPlace(places));
  }

  /** @throws {Error} As `openTaskPlace` does. */
  async get(): Promise<TaskPlace<Task, Progress, Result>> {
    const kept = this.#kept.get();
    const place = await kept;
    if (place.isOpen) return place;
    this.#kept.dropIfStill(kept);
    return this.#kept.get();
  }

  /** What has not been opened has nothing to close; what failed to open neither. */
  close(): void {
    void this.#kept
      .drop()
      ?.then((place) => place.close())
      .catch(() => undefined);
  }

  /** Does something with the place if there is one. */
  ifOpen(use: (place: TaskPlace<Task, Progress, Result>) => Promise<unknown>): void {
    void this.#kept
      .current()
      ?.then(use)
      .catch(() => undefined);
  }
}
