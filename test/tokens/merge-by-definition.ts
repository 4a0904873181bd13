/**
 * Merges bytes as the encodings define it: of all neighbours that make a token, always the two of the lowest rank.
 *
 * Ranks are visited in rising order, as merging two tokens of rank r or less only makes neighbours whose rank is higher.
 *
 * @param ranks - By token, one character per byte.
 * @returns The ranks of the tokens.
 */
export function mergeByDefinition(bytes: Uint8Array, ranks: ReadonlyMap<string, number>): number[] {
  const tokens = Array.from(bytes, (byte) => String.fromCharCode(byte));
  const next = Int32Array.from(tokens, (_, at) => at + 1);
  const previous = Int32Array.from(tokens, (_, at) => at - 1);
  const due: number[][] = Array.from({length: ranks.size}, () => []);
  const rankAt = (at: number): number => {
    const after = tokens[next[at]!];
    return after === undefined || tokens[at] === '' ? -1 : (ranks.get(tokens[at]! + after) ?? -1);
  };
  const plan = (at: number): void => {
    const rank = rankAt(at);
    if (rank >= 0) due[rank]!.push(at);
  };
  for (let at = 0; at < tokens.length; at++) plan(at);
  for (const [rank, places] of due.entries()) {
    for (const at of places.sort((one, other) => one - other)) {
      if (rankAt(at) !== rank) continue;
      const gone = next[at]!;
      tokens[at] = `${tokens[at] ?? ''}${tokens[gone] ?? ''}`;
      tokens[gone] = '';
      next[at] = next[gone]!;
      if (next[at] < tokens.length) previous[next[at]] = at;
      plan(at);
      if (previous[at]! >= 0) plan(previous[at]!);
    }
    due[rank] = [];
  }
  return tokens.filter((token) => token !== '').map((token) => ranks.get(token)!);
}

/** @returns Ranks by token, from js-tiktoken's text. */
export function ranksByToken(bpeRanks: string): Map<string, number> {
  const tokens = bpeRanks
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => line.split(' ').slice(2));
  return new Map(tokens.map((token, rank) => [Buffer.from(token, 'base64').toString('latin1'), rank]));
}
