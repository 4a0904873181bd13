import {quotedRecord} from './quoted-record.js';
import {LONGEST_ROW, TOO_LONG, type RowSink, type RowSource} from './row-sink.js';

const DELIMITERS = [',', '\t', ';', '|'];

/** Cuts CSV (RFC 4180), and the same with tabs, semicolons or bars, into records of cells; the header is the first. */
export class DelimitedSplitter implements RowSource {
  readonly #sink: RowSink<string[]>;
  #text = '';
  #line = 1;
  #delimiter = '';
  #isDropping = false;

  constructor(sink: RowSink<string[]>) {
    this.#sink = sink;
  }

  push(chunk: string): void {
    this.#text += chunk;
    this.#cut(false);
    if (this.#text.length > LONGEST_ROW) this.#refuse();
    if (this.#isDropping) this.#text = '';
  }

  end(): void {
    this.#cut(true);
    this.#text = '';
  }

  #cut(isEnd: boolean): void {
    const text = this.#text;
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      const newline = text.indexOf('\n', start);
      if (newline === -1 && !isEnd) break;
      const end = newline === -1 ? text.length : newline;
      if (quote !== -1 && quote < start) quote = text.indexOf('"', start);
      const isQuoted = quote !== -1 && quote < end;
      const next = isQuoted && !this.#isDropping ? this.#quoted(start, end, isEnd) : this.#plain(start, end);
      if (next === undefined) break;
      start = next;
    }
    this.#text = text.slice(start);
  }

  /** @returns Where the next record begins. */
  #plain(start: number, end: number): number {
    if (end - start > LONGEST_ROW) this.#refuse();
    if (!this.#isDropping) this.#take(this.#text.slice(start, end).replace(/\r$/, ''));
    this.#isDropping = false;
    this.#line += 1;
    return end + 1;
  }

  /** @returns Where the next record begins; undefined if more is to come of this one. */
  #quoted(start: number, end: number, isEnd: boolean): number | undefined {
    const record = quotedRecord(this.#text, start, this.#delimiterOf(start, end), isEnd);
    const isTooLong = (record?.next ?? this.#text.length) - start > LONGEST_ROW;
    if (record && !isTooLong) {
      this.#sink.row(record.cells, this.#line);
      this.#line += record.lines;
      return record.next;
    }
    if (!record && !isEnd && !isTooLong) return undefined;
    // A quote that nothing closes is a slip in its own line; the next lines are not to blame.
    this.#sink.bad(this.#line, isTooLong ? TOO_LONG : 'a closing quote');
    this.#line += 1;
    return end + 1;
  }

  #take(line: string): void {
    if (line.trim() === '') return;
    this.#sink.row(line.split(this.#delimiterOf(0, line.length, line)), this.#line);
  }

  /** The sign that is most frequent in the header. */
  #delimiterOf(start: number, end: number, text = this.#text): string {
    if (this.#delimiter === '') {
      const header = text.slice(start, end).replace(/"[^"]*"/g, '');
      const counts = DELIMITERS.map((sign) => header.split(sign).length);
      this.#delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
    }
    return this.#delimiter;
  }

  #refuse(): void {
    if (!this.#isDropping) this.#sink.bad(this.#line, TOO_LONG);
    this.#isDropping = true;
  }
}
