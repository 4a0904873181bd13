/** Hash of no bytes. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/**
 * Adds a byte to a hash, so that the hashes of all beginnings of a text cost no more than that of the whole.
 *
 * It is FNV-1a, 32 bits.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function addToHash(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Hashes `bytes[from]` up to, not including, `bytes[to]`. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_OF_NOTHING;
  for (let at = from; at < to; at++) hash = addToHash(hash, bytes[at] ?? 0);
  return hash;
}
