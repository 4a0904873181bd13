/** Hands the thread back now and then, so that neither a page freezes nor a worker misses that it is to stop. */
export class Pace {
  readonly #sliceMs: number;
  #startedAt = performance.now();

  /** @param sliceMs - Longest time between two breaths, milliseconds, if each step asks. */
  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
  }

  /** Whether it is time to hand the thread back. */
  get isDue(): boolean {
    return performance.now() - this.#startedAt >= this.#sliceMs;
  }

  /** Hands the thread back and goes on once everything else has had its turn. */
  async breathe(): Promise<void> {
    await nextTask();
    this.#startedAt = performance.now();
  }

  /**
   * Runs work that yields, in slices.
   *
   * @param steps - Yields often; each step takes a few milliseconds at most.
   * @param onBreath - Called with what was yielded last, before the thread is handed back; may throw to stop.
   */
  async run<Step, Result>(steps: Generator<Step, Result>, onBreath: (step: Step) => void): Promise<Result> {
    for (;;) {
      const next = steps.next();
      if (next.done) return next.value;
      if (!this.isDue) continue;
      await this.breathe();
      onBreath(next.value);
    }
  }
}

/** A message is a task, as a promise is not; a timer would be held back to 4 ms, or to 1 s in hidden tabs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
