/** A record with quotes in it. */
export interface QuotedRecord {
  readonly cells: string[];
  /** Index at which the next record begins. */
  readonly next: number;
  /** Lines that it takes. */
  readonly lines: number;
}

interface Cell {
  readonly text: string;
  /** Index of what ends it: a delimiter, a newline, or the end of the text. */
  readonly end: number;
  readonly lines: number;
}

/** In a cell without quotes a comma would begin the next cell, so only here can it group digits. */
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/**
 * Reads one record of CSV, some of whose cells have quotes.
 *
 * A quote counts at the beginning of a cell only: 5" stays as it is.
 *
 * @param isEnd - Whether nothing comes after the text.
 * @returns The record; undefined where its end is not in the text.
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export function quotedRecord(text: string, start: number, delimiter: string, isEnd: boolean): QuotedRecord | undefined {
  const cells: string[] = [];
  let lines = 1;
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter, isEnd) : plainCell(text, at, delimiter);
    if (!cell || (cell.end === text.length && !isEnd)) return undefined;
    cells.push(cell.text);
    lines += cell.lines;
    if (text[cell.end] !== delimiter) return {cells, next: cell.end + 1, lines};
    at = cell.end + 1;
  }
}

function quotedCell(text: string, start: number, delimiter: string, isEnd: boolean): Cell | undefined {
  let quote = start;
  do {
    quote = text.indexOf('"', quote + 1);
    if (quote === -1 || (quote + 1 === text.length && !isEnd)) return undefined;
    if (text[quote + 1] !== '"') break;
    quote += 1;
  } while (quote < text.length);
  const quoted = text.slice(start + 1, quote);
  const after = plainCell(text, quote + 1, delimiter);
  const whole = quoted.replaceAll('""', '"') + after.text;
  return {
    text: GROUPED.test(whole) ? whole.replaceAll(',', '') : whole,
    end: after.end,
    lines: quoted.includes('\n') ? quoted.split('\n').length - 1 : 0,
  };
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return {text: text.slice(start, end).replace(/\r$/, ''), end, lines: 0};
}
