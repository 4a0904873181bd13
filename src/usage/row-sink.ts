/** Longest row, in UTF-16 units; the text of a longer one is dropped. */
export const LONGEST_ROW = 4 * 1024 * 1024;

/** Longest object, in UTF-16 units, that is read as a whole although rows are listed in it: a page must not freeze. */
export const LONGEST_WHOLE = 256 * 1024;

/** Where rows go that were cut out of a text. */
export interface RowSink<Row> {
  /** @param line - Line on which the row begins, from 1. */
  row(row: Row, line: number): void;
  /** @param expected - What was expected instead. */
  bad(line: number, expected: string): void;
}

/** Cuts a text, which comes in chunks, into rows. */
export interface RowSource {
  push(chunk: string): void;
  end(): void;
}

export const TOO_LONG = 'a row of at most 4 MB';
export const NO_JSON = 'JSON';

/** Hands a piece of JSON on. @returns Whether it is JSON. */
export function parseInto(sink: RowSink<unknown>, text: string, line: number): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  sink.row(value, line);
  return true;
}
