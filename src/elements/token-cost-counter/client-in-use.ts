import type {CountingClient} from '../../workers/counting-client.js';

/** The client that counts, opened when something is first to be counted and closed when the element has gone. */
export class ClientInUse {
  #workerUrl: string | undefined;
  #opened: Promise<CountingClient> | undefined;

  /** @returns The client that is open, or a new one. @throws {Error} If its module cannot be loaded. */
  readonly open = (): Promise<CountingClient> => {
    if (this.#opened) return this.#opened;
    const opened = this.#load();
    this.#opened = opened;
    opened.catch(() => {
      // Asking again tries again.
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  };

  /** Names the worker's script; a client that has another one is closed. @returns Whether it was. */
  useWorker(url: string | undefined): boolean {
    if (url === this.#workerUrl) return false;
    this.#workerUrl = url;
    return this.close();
  }

  /** Lets go of the text, but not of the tables. */
  clear(): void {
    void this.#opened?.then((client) => client.clear()).catch(() => undefined);
  }

  /** Lets go of everything. @returns Whether there was anything. */
  close(): boolean {
    const opened = this.#opened;
    this.#opened = undefined;
    void opened?.then((client) => client.close()).catch(() => undefined);
    return opened !== undefined;
  }

  async #load(): Promise<CountingClient> {
    const {createCountingClient} = await import('../../workers/create-counting-client.js');
    return createCountingClient(this.#workerUrl);
  }
}
