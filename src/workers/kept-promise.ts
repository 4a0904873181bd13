/** Keeps a promise for all who ask, but not one that failed: whoever asks next tries again. */
export class KeptPromise<T> {
  readonly #make: () => Promise<T>;
  #kept: Promise<T> | undefined;

  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  get(): Promise<T> {
    if (this.#kept) return this.#kept;
    const made = this.#make();
    this.#kept = made;
    made.catch(() => this.dropIfStill(made));
    return made;
  }

  /** @returns What is kept; undefined where nobody has asked yet. */
  current(): Promise<T> | undefined {
    return this.#kept;
  }

  /** Forgets one that has turned out to be of no use, unless somebody else has done so and there is another. */
  dropIfStill(promise: Promise<T>): void {
    if (this.#kept === promise) this.#kept = undefined;
  }

  /** Forgets it. @returns What was kept. */
  drop(): Promise<T> | undefined {
    const kept = this.#kept;
    this.#kept = undefined;
    return kept;
  }
}
