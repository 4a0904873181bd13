/** A list of whole numbers below 2^31 that takes four bytes for each, and grows. */
export class GrowableNumbers {
  #values = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns The number at an index, 0 past the end. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  push(value: number): void {
    this.#reserve(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** Drops all numbers from index `length` on. */
  shorten(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  /** Drops all numbers, and the memory they took. */
  clear(): void {
    this.#values = new Int32Array(64);
    this.#length = 0;
  }

  /** Replaces the numbers from index `from` up to, not including, `to`. */
  replace(from: number, to: number, numbers: GrowableNumbers): void {
    const length = this.#length - (to - from) + numbers.#length;
    this.#reserve(length);
    this.#values.copyWithin(from + numbers.#length, to, this.#length);
    this.#values.set(numbers.#values.subarray(0, numbers.#length), from);
    this.#length = length;
  }

  /** Adds a number to each from index `from` on. */
  shift(from: number, by: number): void {
    for (let index = from; index < this.#length; index++) this.#values[index] = (this.#values[index] ?? 0) + by;
  }

  /** @returns The first index whose number is `value` or more, for numbers in rising order. */
  firstAtLeast(value: number): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#values[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #reserve(length: number): void {
    if (length <= this.#values.length) return;
    const grown = new Int32Array(Math.max(length, this.#values.length * 2));
    grown.set(this.#values.subarray(0, this.#length));
    this.#values = grown;
  }
}
