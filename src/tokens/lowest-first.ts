/** A heap of numbers that gives the lowest one first. */
export class LowestFirst {
  #heap = new Float64Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#heap.length) this.#grow();
    const heap = this.#heap;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= value) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  /** @returns The lowest number, which is taken out; there must be one. */
  pop(): number {
    const heap = this.#heap;
    const lowest = heap[0] ?? 0;
    this.#size -= 1;
    const size = this.#size;
    const value = heap[size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      const below = heap[child] ?? 0;
      if (below >= value) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = value;
    return lowest;
  }

  #grow(): void {
    const grown = new Float64Array(this.#heap.length * 2);
    grown.set(this.#heap);
    this.#heap = grown;
  }
}
