/** Neumaier summation: the oracle's own rounding must stay far below the 1e-12 it is used to check. */
export class CarefulSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const next = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - next + term : term - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** One careful sum per key; a key never added to reads 0. */
export class SumPerKey<Key> {
  readonly #sums = new Map<Key, CarefulSum>();

  add(key: Key, term: number): void {
    const sum = this.#sums.get(key) ?? new CarefulSum();
    sum.add(term);
    this.#sums.set(key, sum);
  }

  get(key: Key): number {
    return this.#sums.get(key)?.value ?? 0;
  }

  get total(): number {
    const sum = new CarefulSum();
    for (const {value} of this.#sums.values()) sum.add(value);
    return sum.value;
  }
}

export function sumOf(terms: Iterable<number>): number {
  const sum = new CarefulSum();
  for (const term of terms) sum.add(term);
  return sum.value;
}
