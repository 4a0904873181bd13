import fc from 'fast-check';

/** Runs of an ordinary property; `FC_RUNS` overrides it. */
export const RUNS = Number(process.env['FC_RUNS'] ?? 1000);

/**
 * Checks a property the same way everywhere: a failure prints its seed, path and shrunk counterexample.
 *
 * @param runs - Number of random cases, default {@link RUNS}.
 * @throws {Error} If a case is found for which `check` throws.
 */
export function forAll<T>(cases: fc.Arbitrary<T>, check: (value: T) => void, runs: number = RUNS): void {
  fc.assert(fc.property(cases, check), {numRuns: runs, includeErrorInReport: true});
}
