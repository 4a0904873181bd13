/** A part of a text that one token stands for, or a character that takes several. */
export interface TokenPiece {
  readonly text: string;
  readonly tokens: number;
}

/**
 * Cuts a text where its tokens end.
 *
 * @param tokenEnds - In UTF-16 units, one for each token, not falling; tokens within one character end with it.
 */
export function tokenPieces(text: string, tokenEnds: readonly number[]): TokenPiece[] {
  const pieces: TokenPiece[] = [];
  let start = 0;
  let last: {text: string; tokens: number} | undefined;
  for (const end of tokenEnds) {
    if (end === start && last) last.tokens += 1;
    else pieces.push((last = {text: text.slice(start, end), tokens: 1}));
    start = end;
  }
  return pieces;
}
