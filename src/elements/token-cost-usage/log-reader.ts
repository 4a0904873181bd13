import type {ReactiveControllerHost} from 'lit';
import type {UsageMapping} from '../../usage/usage-mapping.js';
import type {UsageSummary} from '../../usage/usage-summary.js';
import type {UsageClient, UsageProgress} from '../../workers/usage-client.js';
import {contentOf, type LogSource} from './log-source.js';

/** Why there is nothing to show. */
export type ReadFailure = 'cancelled' | 'unreadable' | 'failed';

/** What the reader needs from around it. */
export interface LogReaderOptions {
  /** Opens the place where logs are read; called once, when the first one comes. */
  readonly open: () => UsageClient;
  /** @returns Prompt sizes at which some offer's rates change, once all offers are there. */
  readonly thresholds: () => Promise<readonly number[]>;
}

/** Has one log read at a time, and keeps what came of it. */
export class LogReader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: LogReaderOptions;
  #client: UsageClient | undefined;
  #reading: AbortController | undefined;
  #source: LogSource | undefined;
  #mapping: UsageMapping | undefined;
  #progress: UsageProgress | undefined;
  #summary: UsageSummary | undefined;
  #failure: ReadFailure | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: LogReaderOptions) {
    this.#host = host;
    this.#options = options;
  }

  get source(): LogSource | undefined {
    return this.#source;
  }

  /** What a visitor has said that the columns are; undefined: nothing yet. */
  get mapping(): UsageMapping | undefined {
    return this.#mapping;
  }

  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Undefined where nothing is being read, or it has only just begun. */
  get progress(): UsageProgress | undefined {
    return this.#progress;
  }

  /** What was read last; it stays while the same log is read anew. */
  get summary(): UsageSummary | undefined {
    return this.#summary;
  }

  get failure(): ReadFailure | undefined {
    return this.#failure;
  }

  /** Reads a log in place of the one before. */
  read(source: LogSource): void {
    this.#forget();
    this.#source = source;
    void this.#start(source);
  }

  /** Reads the same log with columns that a visitor has named. */
  readAs(mapping: UsageMapping): void {
    this.#mapping = mapping;
    if (this.#source) void this.#start(this.#source);
  }

  /** Reads the same log for other offers, unless their rates change at the same sizes of prompts. */
  readFor(thresholds: readonly number[]): void {
    if (!this.#source || !this.#summary || this.isReading) return;
    if (thresholds.join() !== this.#summary.thresholds.join()) void this.#start(this.#source);
  }

  /** Stops reading; what was read before stays. */
  cancel(): void {
    this.#reading?.abort();
    this.#reading = this.#progress = undefined;
    this.#failure = 'cancelled';
    this.#host.requestUpdate();
  }

  /** Lets go of the log and of what was read. */
  clear(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Lets go of everything, the worker included. */
  close(): void {
    this.#forget();
    this.#client?.close();
    this.#client = undefined;
  }

  #forget(): void {
    this.#reading?.abort();
    this.#reading = this.#source = this.#mapping = this.#summary = this.#progress = this.#failure = undefined;
  }

  async #start(source: LogSource): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    this.#progress = this.#failure = undefined;
    this.#host.requestUpdate();
    const isCurrent = (): boolean => this.#reading === reading;
    try {
      const summary = await this.#summaryOf(source, reading.signal, isCurrent);
      if (isCurrent()) this.#summary = summary;
    } catch (error) {
      if (isCurrent()) this.#failure = failureOf(error);
    }
    if (!isCurrent()) return;
    this.#reading = this.#progress = undefined;
    this.#host.requestUpdate();
  }

  async #summaryOf(source: LogSource, signal: AbortSignal, isCurrent: () => boolean): Promise<UsageSummary> {
    const thresholds = await this.#options.thresholds();
    signal.throwIfAborted();
    this.#client ??= this.#options.open();
    const mapping = this.#mapping;
    return this.#client.read(contentOf(source), {
      thresholds,
      ...(mapping && {mapping}),
      signal,
      onProgress: (progress) => {
        if (!isCurrent()) return;
        this.#progress = progress;
        this.#host.requestUpdate();
      },
    });
  }
}

function failureOf(error: unknown): ReadFailure {
  return error instanceof Error && error.name === 'NotReadableError' ? 'unreadable' : 'failed';
}
