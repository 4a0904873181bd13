/**
 * Copies a text, letter by letter.
 *
 * A piece cut out of a text keeps all of that text in memory; of names that are kept for a whole log, each would hold on
 * to the part of the file that it came from.
 */
export function copiedText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
