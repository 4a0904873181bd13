import {JsonLines} from './json-lines.js';
import {JsonScanner} from './json-scanner.js';
import type {RowSink, RowSource} from './row-sink.js';

/**
 * Cuts JSON of any layout into rows: values one after another, one long array, or an object around a list of rows.
 *
 * Begins with a scanner, which finds the end of a value by its brackets, and goes on line by line as soon as a line
 * turns out to be a whole value: that is faster, and a broken line cannot take the next ones with it.
 */
export class JsonSplitter implements RowSource {
  readonly #sink: RowSink<unknown>;
  readonly #scanner: JsonScanner;
  #lines: JsonLines | undefined;

  constructor(sink: RowSink<unknown>) {
    this.#sink = sink;
    this.#scanner = new JsonScanner(sink);
  }

  push(chunk: string): void {
    if (this.#lines) this.#lines.push(chunk);
    else this.#goOn(this.#scanner.push(chunk));
  }

  end(): void {
    if (!this.#lines) this.#goOn(this.#scanner.end());
    this.#lines?.end();
  }

  #goOn(left: {readonly text: string; readonly line: number} | undefined): void {
    if (!left) return;
    this.#lines = new JsonLines(this.#sink, left.line);
    this.#lines.push(left.text);
  }
}
