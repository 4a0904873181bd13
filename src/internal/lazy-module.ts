import type {ReactiveControllerHost} from 'lit';

/** A module that is loaded when an element first needs it, once for the whole page. */
export class LazyModule<M> {
  readonly #load: () => Promise<M>;
  #module: M | undefined;
  #pending: Promise<void> | undefined;
  #failed = false;

  /** @param load - Imports the module: `() => import('./plans-view.js')`. */
  constructor(load: () => Promise<M>) {
    this.#load = load;
  }

  /** Whether the last attempt failed, e.g. for want of a network; asking again tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Asks for the module.
   *
   * @param host - Drawn again once there is an answer.
   * @returns Undefined while it is being loaded, and after a failure.
   */
  for(host: Pick<ReactiveControllerHost, 'requestUpdate'>): M | undefined {
    if (this.#module === undefined && !this.#failed) void this.#attempt().then(() => host.requestUpdate());
    return this.#module;
  }

  /** Tries again after a failure. */
  retry(host: ReactiveControllerHost): void {
    this.#failed = false;
    host.requestUpdate();
  }

  #attempt(): Promise<void> {
    this.#pending ??= this.#load()
      .then(
        (module) => void (this.#module = module),
        () => void (this.#failed = true),
      )
      .finally(() => void (this.#pending = undefined));
    return this.#pending;
  }
}
