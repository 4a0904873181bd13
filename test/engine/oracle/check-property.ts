import fc from 'fast-check';

const ORDINARY_RUNS = 1000;
/** Cases of an ordinary property: `FC_RUNS`, for a quick look or a deep one. */
const RUNS = Number(process.env['FC_RUNS'] ?? ORDINARY_RUNS);
const SEED = process.env['FC_SEED'];

/**
 * Checks a property the same way everywhere: a failure prints its seed, path and shrunk counterexample.
 *
 * `FC_RUNS` scales the cases of every property alike; `FC_SEED` draws the same cases each time, which mutation
 * testing needs: a mutant must not survive by luck.
 *
 * @param runs - Number of random cases at the ordinary depth, at least 1.
 * @throws {Error} If a case is found for which `check` throws.
 */
export function forAll<T>(cases: fc.Arbitrary<T>, check: (value: T) => void, runs: number = ORDINARY_RUNS): void {
  fc.assert(fc.property(cases, check), {
    numRuns: Math.ceil((runs * RUNS) / ORDINARY_RUNS),
    includeErrorInReport: true,
    ...(SEED !== undefined && {seed: Number(SEED)}),
  });
}
