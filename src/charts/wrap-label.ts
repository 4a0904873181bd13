const MOST_LINES = 3;

/**
 * Breaks a name into lines, at spaces only.
 *
 * @param most - Characters that fit into a line, at least 1.
 * @returns One to three lines; what is left over ends in `…`.
 */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fitting = lines.slice(0, MOST_LINES).map((line) => shortened(line, Math.max(most, 4)));
  if (lines.length > MOST_LINES) fitting[MOST_LINES - 1] = `${fitting[MOST_LINES - 1] ?? ''}…`;
  return fitting;
}

/** @returns The text itself or, where it has more characters than fit, its beginning and `…`. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…` : text;
}
