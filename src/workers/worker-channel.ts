import type {TaskContext, WorkerReply, WorkerRequest} from './worker-messages.js';

interface Pending<Progress, Result> {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** A page's end of a worker: one promise for each task. */
export class WorkerChannel<Task, Progress, Result> {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending<Progress, Result>>();
  #lastId = 0;
  #isOpen = true;

  /** @param worker - One that has said that it is ready. */
  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', this.#onMessage);
    worker.addEventListener('error', this.#onError);
  }

  /** False once it has been closed, or has stopped by itself. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Has a task done; once the signal says so the worker is told, and the promise is rejected at once. */
  run(task: Task, {signal, onProgress}: TaskContext<Progress>): Promise<Result> {
    if (!this.#isOpen || signal.aborted) return Promise.reject(abortError());
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      const cancel = (): void => {
        this.#post({id, cancel: true});
        this.#settle(id)?.reject(abortError());
      };
      const done = (): void => signal.removeEventListener('abort', cancel);
      this.#pending.set(id, {
        onProgress,
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      signal.addEventListener('abort', cancel);
      this.#post({id, task});
    });
  }

  /** Ends the worker; what is pending is rejected. */
  close(): void {
    this.#isOpen = false;
    this.#worker.terminate();
    this.#rejectAll(abortError());
  }

  readonly #onMessage = ({data}: MessageEvent<WorkerReply<Progress, Result>>): void => {
    if ('ready' in data) return;
    if ('progress' in data) return this.#pending.get(data.id)?.onProgress(data.progress);
    if ('result' in data) return this.#settle(data.id)?.resolve(data.result);
    this.#settle(data.id)?.reject(new DOMException(data.failure.message, data.failure.name));
  };

  /** A worker that ran out of memory, or was ended by the browser. */
  readonly #onError = (event: Event): void => {
    event.preventDefault();
    this.#isOpen = false;
    this.#worker.terminate();
    this.#rejectAll(new DOMException('The worker has stopped.', 'OperationError'));
  };

  #post(request: WorkerRequest<Task>): void {
    this.#worker.postMessage(request);
  }

  #settle(id: number): Pending<Progress, Result> | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #rejectAll(error: Error): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(error);
  }
}

/** The error of work that was stopped on purpose. */
export function abortError(): DOMException {
  return new DOMException('Stopped.', 'AbortError');
}
