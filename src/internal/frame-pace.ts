/**
 * Keeps a view from being drawn more often than can be seen.
 *
 * The first change is drawn at once, so that nothing waits that need not; all others until the next frame are drawn
 * together in it.
 */
export class FramePace {
  #frame: Promise<void> | undefined;

  /**
   * Draws now or in the next frame.
   *
   * @returns Settles once it is drawn; undefined where it has been drawn already.
   */
  draw(update: () => void): Promise<void> | undefined {
    // Nobody sees a hidden page, and it has no frames.
    if (!this.#frame || document.hidden) {
      this.#begin();
      update();
      return undefined;
    }
    return this.#frame.then(() => {
      this.#begin();
      update();
    });
  }

  #begin(): void {
    this.#frame ??= new Promise((resolve) => {
      requestAnimationFrame(() => {
        this.#frame = undefined;
        resolve();
      });
    });
  }
}
