/** Milliseconds that one call of each function takes. */
export type Medians<Name extends string> = Record<Name, number>;

const WARM_UP_ROUNDS = 50;
const ROUNDS = 300;

/**
 * Times functions against each other.
 *
 * Each round calls every function once, so that a slow spell of the machine meets all of them.
 *
 * @returns Median of 300 calls of each, milliseconds, after 50 that do not count.
 */
export function medianTimes<Name extends string>(functions: Readonly<Record<Name, () => unknown>>): Medians<Name> {
  const names = Object.keys(functions) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const name of names) {
      const started = performance.now();
      functions[name]();
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Medians<Name>;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
