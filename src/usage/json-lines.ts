import {LONGEST_ROW, NO_JSON, parseInto, TOO_LONG, type RowSink, type RowSource} from './row-sink.js';

/** Cuts JSON Lines: each line stands by itself, so a broken one costs nothing but itself. */
export class JsonLines implements RowSource {
  readonly #sink: RowSink<unknown>;
  #line: number;
  #text = '';
  #isDropping = false;

  /** @param line - Line with which the text begins. */
  constructor(sink: RowSink<unknown>, line = 1) {
    this.#sink = sink;
    this.#line = line;
  }

  push(chunk: string): void {
    const searched = this.#text.length;
    const text = this.#text + chunk;
    let start = 0;
    for (let end = text.indexOf('\n', searched); end !== -1; end = text.indexOf('\n', start)) {
      this.#take(text.slice(start, end));
      start = end + 1;
    }
    this.#text = text.slice(start);
    if (this.#text.length > LONGEST_ROW) this.#refuse();
    if (this.#isDropping) this.#text = '';
  }

  end(): void {
    if (this.#text !== '') this.#take(this.#text);
    this.#text = '';
  }

  #take(text: string): void {
    if (text.length > LONGEST_ROW) this.#refuse();
    if (!this.#isDropping) this.#read(text);
    this.#isDropping = false;
    this.#line += 1;
  }

  #refuse(): void {
    if (!this.#isDropping) this.#sink.bad(this.#line, TOO_LONG);
    this.#isDropping = true;
  }

  #read(text: string): void {
    if (parseInto(this.#sink, text, this.#line)) return;
    // What is left of an array whose items stand on a line each.
    const item = text.trim().replace(/,$/, '');
    if (item === '' || item === '[' || item === ']') return;
    if (!parseInto(this.#sink, item, this.#line)) this.#sink.bad(this.#line, NO_JSON);
  }
}
