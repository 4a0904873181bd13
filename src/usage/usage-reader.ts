import {DelimitedSplitter} from './delimited-splitter.js';
import {JsonSplitter} from './json-splitter.js';
import {ReadingTally} from './reading-tally.js';
import {RecordReader} from './record-reader.js';
import {RowMapping} from './row-mapping.js';
import type {RowSink, RowSource} from './row-sink.js';
import {SeenIds} from './seen-ids.js';
import {TableHeader} from './table-header.js';
import type {UsageMapping} from './usage-mapping.js';
import type {UsageReading} from './usage-reading.js';
import type {UsageRow} from './usage-row.js';

export interface UsageReaderOptions {
  /** Gets each row as it is read; rows that a log may repeat come later. */
  readonly onRow: (row: UsageRow) => void;
  /** What the columns mean; it counts for tables, and for JSON of no known shape. Default: guessed from their names. */
  readonly mapping?: UsageMapping | undefined;
  /** What other files have said already, so that it is counted once. Default: nothing. */
  readonly seenIds?: SeenIds | undefined;
}

/**
 * Reads a log of usage as it comes, in memory that does not grow with it.
 *
 * It knows JSON from tables by the first character, and the shape of each row by the names in it. Nothing is thrown:
 * what cannot be read is counted, with its line.
 *
 * @example
 * const reader = new UsageReader({onRow: (row) => tally.add(row)});
 * for await (const chunk of stream) reader.push(chunk);
 * const reading = reader.end();
 */
export class UsageReader {
  readonly #tally = new ReadingTally();
  readonly #mapping: RowMapping;
  readonly #records: RecordReader;
  #source: RowSource | undefined;
  #before = '';

  constructor({onRow, mapping, seenIds = new SeenIds()}: UsageReaderOptions) {
    this.#mapping = new RowMapping(mapping);
    this.#records = new RecordReader(onRow, this.#mapping, this.#tally, seenIds);
  }

  /** Rows so far. */
  get rows(): number {
    return this.#tally.rows;
  }

  /** @param chunk - The next piece of the text, cut anywhere. */
  push(chunk: string): void {
    if (!this.#source) {
      chunk = this.#before + chunk;
      const first = /[^\s\ufeff]/.exec(chunk)?.[0];
      if (first === undefined) {
        this.#before = newlinesOf(chunk);
        return;
      }
      chunk = chunk.replace(/^\ufeff/, '');
      this.#source =
        first === '{' || first === '[' ? new JsonSplitter(this.#json()) : new DelimitedSplitter(this.#table());
    }
    this.#source.push(chunk);
  }

  /** @returns What was made out of the text, besides the rows. */
  end(): UsageReading {
    this.#source?.end();
    this.#records.end();
    return this.#tally.reading({columns: this.#mapping.columns, mapping: this.#mapping.mapping});
  }

  #json(): RowSink<unknown> {
    return {
      row: (value, line) => this.#records.read(value, line, false),
      bad: (line, expected) => this.#tally.bad({line, field: '', expected}),
    };
  }

  #table(): RowSink<string[]> {
    let header: TableHeader | undefined;
    return {
      row: (cells, line) => {
        if (!header) header = new TableHeader(cells);
        else if (header.fits(cells)) this.#records.read(header.record(cells), line, true);
        else this.#tally.bad({line, field: '', expected: header.expected});
      },
      bad: (line, expected) => this.#tally.bad({line, field: '', expected}),
    };
  }
}

/** All that has to be kept of blank lines before a text is that they are lines. */
function newlinesOf(blank: string): string {
  return blank.replace(/[^\n]+/g, '');
}
