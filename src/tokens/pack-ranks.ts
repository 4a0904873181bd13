import {BASE, bitmapLength, DIGITS, RANK_DIGITS, SINGLE_BYTES} from './rank-digits.js';

/** Two tokens whose joined bytes are a token of a higher rank. */
type Pair = readonly [left: number, right: number];

/**
 * Packs the ranks of a byte-pair vocabulary into one line of letters, digits, `-` and `_`.
 *
 * Every token of more than one byte is what two tokens of lower rank make, so the two ranks are kept and not the bytes.
 * They are numbered among those that ever stand left, or right, and written digit by digit: all first digits, then all
 * second ones. That is what gzip and brotli make least of.
 *
 * @param bpeRanks - As js-tiktoken has them: lines of `! <first rank> <base64 of a token> <base64 of the next> …`.
 * @returns What `Vocabulary` is built from.
 * @throws {RangeError} If a rank is missing, the first 256 are not the single bytes, or a token is there twice or not made by two others.
 */
export function packRanks(bpeRanks: string): string {
  const tokens = readTokens(bpeRanks);
  const ranks = new Map(tokens.map((token, rank) => [token, rank]));
  if (ranks.size !== tokens.length) throw new RangeError('Expected no token twice.');
  const pairs = tokens.slice(SINGLE_BYTES).map((token, index) => pairOf(token, index + SINGLE_BYTES, ranks));
  const sides = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
  const numbered = sides.map((side) => numberUsed(side, tokens.length));
  const planes = Array.from({length: RANK_DIGITS}, (_, digit) => numbered.map(({ids}) => plane(ids, digit)));
  const bytes = tokens.slice(0, SINGLE_BYTES).map((token) => token.charCodeAt(0));
  return [
    ...[2, 1, 0].map((digit) => plane([tokens.length], digit)),
    plane(bytes, 1) + plane(bytes, 0),
    ...numbered.map(({used}) => bitmap(used)),
    ...planes.reverse().flat(),
  ].join('');
}

/** @returns Tokens by rank, one character per byte. */
function readTokens(bpeRanks: string): string[] {
  const tokens: string[] = [];
  for (const line of bpeRanks.split('\n').filter((text) => text !== '')) {
    const [, first, ...encoded] = line.split(' ');
    for (const [index, token] of encoded.entries()) tokens[Number(first) + index] = bytesOf(token);
  }
  const bytes = new Set(tokens.slice(0, SINGLE_BYTES));
  const areSingle = bytes.size === SINGLE_BYTES && [...bytes].every((token) => token.length === 1);
  if (!areSingle) throw new RangeError('Expected the single bytes at ranks 0 to 255.');
  if (Object.keys(tokens).length !== tokens.length) throw new RangeError('Expected a token at every rank.');
  return tokens;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): string {
  let bytes = '';
  let [bits, held] = [0, 0];
  for (const character of base64.replaceAll('=', '')) {
    held = ((held << 6) | BASE64.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes += String.fromCharCode((held >> (bits -= 8)) & 0xff);
  }
  return bytes;
}

/** Merges the bytes of a token, lowest rank first, until two parts are left. */
function pairOf(token: string, rank: number, ranks: ReadonlyMap<string, number>): Pair {
  const parts = Array.from(token);
  // One for each two neighbours
  const joined = parts.slice(1).map((_, index) => joinedRank(parts, index, ranks));
  while (parts.length > 2) {
    const lowest = Math.min(...joined);
    if (lowest >= rank) break;
    const at = joined.indexOf(lowest);
    parts.splice(at, 2, (parts[at] ?? '') + (parts[at + 1] ?? ''));
    joined.splice(at, 1);
    if (at < joined.length) joined[at] = joinedRank(parts, at, ranks);
    if (at > 0) joined[at - 1] = joinedRank(parts, at - 1, ranks);
  }
  const [left, right] = parts.map((part) => ranks.get(part));
  if (parts.length !== 2 || left === undefined || right === undefined) {
    throw new RangeError(`No two tokens of lower rank make the token of rank ${rank}.`);
  }
  return [left, right];
}

function joinedRank(parts: readonly string[], at: number, ranks: ReadonlyMap<string, number>): number {
  return ranks.get((parts[at] ?? '') + (parts[at + 1] ?? '')) ?? Infinity;
}

function numberUsed(side: readonly number[], ranks: number): {used: boolean[]; ids: number[]} {
  const used = Array.from({length: ranks}, () => false);
  for (const rank of side) used[rank] = true;
  const ids = new Map(used.flatMap((isUsed, rank) => (isUsed ? [rank] : [])).map((rank, id) => [rank, id]));
  return {used, ids: side.map((rank) => ids.get(rank) ?? 0)};
}

function bitmap(bits: readonly boolean[]): string {
  return Array.from({length: bitmapLength(bits.length)}, (_, at) =>
    digit(bits.slice(at * 6, at * 6 + 6).reduce((value, bit, index) => value | (Number(bit) << index), 0)),
  ).join('');
}

function plane(values: readonly number[], place: number): string {
  return values.map((value) => digit(Math.floor(value / BASE ** place) % BASE)).join('');
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}
