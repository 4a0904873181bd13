/**
 * Writes a table as Markdown; the first row is its head.
 *
 * @param rows - Numbers are written with fifteen digits, all that a double is sure of, and set to the right.
 */
export function markdownTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (body.some((row) => typeof row[column] === 'number') ? '---:' : '---'));
  return [head.map(cell), rule, ...body.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : markdownText(value);
}

/** Names come from datasets and links: a pipe or a tag in one must not become markup in somebody's document. */
export function markdownText(text: string): string {
  return text.replace(/[|<>\\`*_[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
