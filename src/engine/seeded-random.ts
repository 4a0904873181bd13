const ROUNDS_BEFORE_FIRST = 15;
const WORD = 2 ** 32;

/**
 * Starts a generator of random numbers that are the same for the same seed, on every machine.
 *
 * It is sfc32 ("small fast counting") by Chris Doty-Humphrey, public domain, seeded as its author does: three words,
 * a counter from 1, and the first 15 numbers thrown away. Fit for simulation, not for secrets.
 *
 * @param seed - Whole number from 0 to 2^53 - 1.
 * @param stream - Whole number from 0 to 2^32 - 1: generators of one seed and different streams are independent.
 * @returns A function whose every call gives the next number in [0, 1), a multiple of 2^-32.
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function seededRandom(seed: number, stream: number): () => number {
  let a = stream | 0;
  let b = seed | 0;
  let c = Math.floor(seed / WORD) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / WORD;
  };
  for (let round = 0; round < ROUNDS_BEFORE_FIRST; round++) next();
  return next;
}
