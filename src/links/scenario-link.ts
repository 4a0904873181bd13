import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Snapshot} from '../state/snapshot.js';
import type {StateCommand, StatePatch} from '../state/scenario-store.js';
import {OWNER_EVENT, findOwner, type ScenarioOwner} from './scenario-owner.js';

type LinkHost = ReactiveControllerHost & Element & {htmlFor?: string | undefined};

/**
 * Joins a view to its scenario and draws it again when the scenario changes.
 *
 * Parsing, upgrading, moving and removing may happen in any order: the link is looked up again whenever an owner
 * announces itself and whenever the one in use has left the page.
 */
export class ScenarioLink implements ReactiveController {
  readonly #host: LinkHost;
  #owner: ScenarioOwner | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The element that owns the scenario; undefined while there is none. */
  get owner(): ScenarioOwner | undefined {
    return this.#owner;
  }

  /** Undefined until there is something to show. */
  get snapshot(): Snapshot | undefined {
    return this.#owner?.snapshot;
  }

  /** Passes a visitor's change on to the owner. */
  patch(change: StatePatch, group?: string): void {
    this.#owner?.patch(change, group);
  }

  /** Passes on what a visitor asks for besides a change. */
  command(command: StateCommand | 'all-models'): Promise<void> | undefined {
    return this.#owner?.command?.(command);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener(OWNER_EVENT, this.#relink);
    this.#relink();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener(OWNER_EVENT, this.#relink);
    this.#release();
  }

  /** Looks the owner up again: `for` may have changed. */
  hostUpdate(): void {
    this.#relink();
  }

  readonly #relink = (): void => {
    const owner = this.#host.isConnected ? findOwner(this.#host, this.#host.htmlFor) : undefined;
    if (owner === this.#owner) return;
    this.#release();
    this.#owner = owner;
    this.#unsubscribe = owner?.subscribe(this.#changed);
    this.#host.requestUpdate();
    // Views inside this one find their owner through it.
    if (this.#host.isConnected) this.#host.dispatchEvent(new Event(OWNER_EVENT, {bubbles: true, composed: true}));
  };

  readonly #changed = (): void => {
    if (this.#owner?.isConnected) this.#host.requestUpdate();
    else this.#relink();
  };

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#owner = undefined;
  }
}
