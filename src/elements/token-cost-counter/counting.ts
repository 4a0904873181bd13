import type {EncodingName} from '../../tokens/encoding.js';
import type {CountingClient, TextCount} from '../../workers/counting-client.js';
import {LONGEST_SHOWN, sizeOf} from './given-text.js';

/** What is being done with the text. */
export type CountingState =
  | {readonly kind: 'counted' | 'cancelled'}
  /** The tokenizer is on its way; nothing has been counted with it yet. */
  | {readonly kind: 'loading'}
  /** `share` of it is counted, 0 to 1. */
  | {readonly kind: 'counting'; readonly share: number}
  | {readonly kind: 'failed'; readonly isFile: boolean};

/** A count, and the text that it is of. */
export interface Counted extends TextCount {
  readonly source: string | Blob;
}

/** Longest text whose tokens are marked, characters. */
export const LONGEST_MARKED = 2_000;

const NOTHING: Counted = {source: '', tokens: 0, characters: 0, words: 0, tokenEnds: [], via: 'page'};

/** Counts the text on show with one tokenizer, anew whenever it changes; the last count stays until the next is there. */
export class Counting {
  readonly encoding: EncodingName;
  readonly #open: () => Promise<CountingClient>;
  readonly #changed: () => void;
  #source: string | Blob = '';
  #counted: Counted | undefined = NOTHING;
  #state: CountingState = {kind: 'counted'};
  #running = new AbortController();
  #isLoaded = false;

  /**
   * @param open - Opens the client; may fail for want of a network.
   * @param changed - Called when there is something else to show, never from within a call.
   */
  constructor(encoding: EncodingName, open: () => Promise<CountingClient>, changed: () => void) {
    this.encoding = encoding;
    this.#open = open;
    this.#changed = changed;
  }

  get state(): CountingState {
    return this.#state;
  }

  /** Undefined where no count comes near this text. */
  get counted(): Counted | undefined {
    return this.#counted;
  }

  /** Counts a text, unless it is the one that is counted already. */
  use(source: string | Blob): void {
    if (source === this.#source) return;
    // While somebody types, the count before is nearly right; that of another text, or of none, is not.
    if (sizeOf(this.#source) === 0 || sizeOf(source) > LONGEST_SHOWN) this.#counted = undefined;
    this.#source = source;
    this.start();
  }

  /** Counts once more: after a failure or a cancellation. */
  start(): void {
    this.#running.abort();
    this.#running = new AbortController();
    if (sizeOf(this.#source) === 0) {
      this.#counted = NOTHING;
      this.#state = {kind: 'counted'};
      return;
    }
    this.#state = this.#isLoaded ? {kind: 'counting', share: 0} : {kind: 'loading'};
    void this.#run(this.#source, this.#running.signal);
  }

  /** Stops because the visitor wants it. */
  cancel(): void {
    this.#running.abort();
    this.#counted = undefined;
    this.#state = {kind: 'cancelled'};
  }

  /** Stops because the client is about to be closed; `resume` goes on. */
  pause(): void {
    this.#running.abort();
    this.#isLoaded = false;
  }

  /** Goes on with what `pause` has stopped. */
  resume(): void {
    if (this.#state.kind === 'loading' || this.#state.kind === 'counting') this.start();
  }

  async #run(source: string | Blob, signal: AbortSignal): Promise<void> {
    try {
      const client = await this.#open();
      signal.throwIfAborted();
      const count = await client.count(source, {
        encoding: this.encoding,
        withTokenEnds: typeof source === 'string' && source.length <= LONGEST_MARKED,
        signal,
        onProgress: (share) => this.#settle({kind: 'counting', share}, signal),
      });
      this.#isLoaded = true;
      if (!signal.aborted) this.#counted = {...count, source};
      this.#settle({kind: 'counted'}, signal);
    } catch (error) {
      if (!signal.aborted) this.#counted = undefined;
      this.#settle(
        {kind: 'failed', isFile: error instanceof DOMException && error.name === 'NotReadableError'},
        signal,
      );
    }
  }

  /** A text that is not on show any more changes nothing. */
  #settle(state: CountingState, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#state = state;
    this.#changed();
  }
}
