const BETWEEN = '  ';

/**
 * Writes rows as columns of text, numbers to the right.
 *
 * @param rows - Cells as they are to be shown; the first row names the columns.
 * @param right - Indexes of the columns that end flush.
 */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const clean = rows.map((cells) => cells.map(plainText));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((cells) => cells[column]?.length ?? 0)));
  return clean.map((cells) =>
    cells
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join(BETWEEN)
      .trimEnd(),
  );
}

/** What a log calls its models, or a file is called, may hold orders for the terminal. */
export function plainText(text: string): string {
  return text.replace(/\p{Control}|\p{Format}/gu, '\uFFFD');
}
