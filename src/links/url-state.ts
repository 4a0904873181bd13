import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {queryParameter} from './query-parameter.js';
import {writeQueryParameter} from './write-query-parameter.js';

/** Long enough to write once for a dragged slider, short enough for somebody who copies the address right away. */
const QUIET_MS = 300;

/** What keeps the state that is written to the address, and takes what is read from it. */
export interface UrlStateTarget {
  /** @returns The state as text; undefined where there is nothing to keep. */
  write(): string | undefined;
  /** Takes over what the address says after going back or forward; undefined: nothing. */
  read(text: string | undefined): void;
}

/**
 * Keeps a state in one query parameter of the page's address, once the page has named that parameter.
 *
 * The entry in the history is replaced, never added, and its own state is kept: a page's router needs it. The hash is
 * left alone: some documentation sites are routed by it.
 */
export class UrlState implements ReactiveController {
  readonly #target: UrlStateTarget;
  #key: string | undefined;
  /** Text of the parameter as last read or written, to tell whether it is another one after going back. */
  #last: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPending = false;

  constructor(host: ReactiveControllerHost, target: UrlStateTarget) {
    this.#target = target;
    host.addController(this);
  }

  /**
   * Names the parameter.
   *
   * @returns What the address holds now; undefined where it holds nothing, or nothing is kept.
   */
  use(key: string | undefined): string | undefined {
    if (typeof location === 'undefined') return undefined;
    this.#key = key;
    this.#last = this.#current();
    return this.#last;
  }

  /** Notes that the visitor has changed something: it is written after a moment of quiet. */
  changed(): void {
    if (this.#key === undefined) return;
    this.#isPending = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, QUIET_MS);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#navigated);
    addEventListener('pagehide', this.#flush);
    if (this.#isPending) this.changed();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#navigated);
    removeEventListener('pagehide', this.#flush);
    // The address may be that of another page by the time.
    clearTimeout(this.#timer);
  }

  #current(): string | undefined {
    return this.#key === undefined ? undefined : queryParameter(location.href, this.#key);
  }

  readonly #flush = (): void => {
    if (!this.#isPending || this.#key === undefined) return;
    clearTimeout(this.#timer);
    this.#isPending = false;
    const text = this.#target.write();
    if (text === this.#current()) return;
    // Otherwise the state lives on in the page.
    if (writeQueryParameter(this.#key, text)) this.#last = text;
  };

  readonly #navigated = (): void => {
    const text = this.#current();
    // A jump to an anchor of the page is a navigation, too.
    if (this.#key === undefined || text === this.#last) return;
    clearTimeout(this.#timer);
    this.#isPending = false;
    this.#last = text;
    this.#target.read(text);
  };
}
