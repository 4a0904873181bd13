/**
 * Puts generated text between the two markers of a page.
 *
 * @param name - Of the markers, e.g. `topics` for `<!-- topics:start ... -->` and `<!-- topics:end -->`.
 * @throws {Error} If a marker is missing.
 */
export function betweenMarkers(page: string, name: string, text: string): string {
  const [, before, after] =
    new RegExp(`^([^]*<!-- ${name}:start[^>]*-->\\n)[^]*(<!-- ${name}:end -->[^]*)$`).exec(page) ?? [];
  if (before === undefined || after === undefined) throw new Error(`the page lacks a marker of ${name}`);
  return `${before}\n${text}\n\n${after}`;
}

/** Writes a Markdown table. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = headings.map(() => '---');
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
