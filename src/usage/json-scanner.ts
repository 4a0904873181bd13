import {JsonCutter} from './json-cutter.js';
import {NO_JSON, type RowSink} from './row-sink.js';

/** Text that is to be read line by line, and the line on which it begins. */
export interface LinesLeft {
  readonly text: string;
  readonly line: number;
}

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const LIST_OPENS = 91;
const BACKSLASH = 92;
const LIST_CLOSES = 93;
const OBJECT_OPENS = 123;
const OBJECT_CLOSES = 125;

const MARKS = new Uint8Array(128);
for (const code of [NEWLINE, QUOTE, COMMA, LIST_OPENS, LIST_CLOSES, OBJECT_OPENS, OBJECT_CLOSES]) MARKS[code] = 1;

/** Finds where JSON values begin and end, by strings and brackets only; whether they are right, parsing them shows. */
export class JsonScanner {
  readonly #sink: RowSink<unknown>;
  readonly #cutter: JsonCutter;
  #text = '';
  #at = 0;
  #line = 1;
  #depth = 0;
  #isInString = false;
  #stringStart = 0;
  #newline = -1;
  #isGarbage = false;
  #left: LinesLeft | undefined;

  constructor(sink: RowSink<unknown>) {
    this.#sink = sink;
    this.#cutter = new JsonCutter(sink);
  }

  /** @returns What is to be read line by line from here on; undefined where scanning goes on. */
  push(chunk: string): LinesLeft | undefined {
    this.#text += chunk;
    this.#newline = -1;
    this.#scan();
    this.#left ??= this.#cutter.checkLength(this.#text);
    if (this.#left) return this.#left;
    const dropped = this.#cutter.letGo(this.#text, this.#at);
    this.#text = this.#text.slice(dropped);
    this.#at -= dropped;
    this.#stringStart -= dropped;
    return undefined;
  }

  end(): LinesLeft | undefined {
    return this.#cutter.end(this.#text);
  }

  #scan(): void {
    while (this.#at < this.#text.length && !this.#left) {
      if (this.#isInString) {
        if (!this.#skipString()) return;
      } else {
        const code = this.#text.charCodeAt(this.#at);
        this.#character(code);
        this.#at += 1;
        if (!isMark(code)) this.#skipToMark();
      }
    }
  }

  #skipToMark(): void {
    const text = this.#text;
    let at = this.#at;
    let before = text.charCodeAt(at - 1);
    // Only the first character after white space can begin something.
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isMark(code) || (before <= SPACE && code > SPACE)) break;
      before = code;
    }
    this.#at = at;
  }

  #character(code: number): void {
    if (code === NEWLINE) this.#newlineAt(this.#at);
    else if (code <= SPACE || this.#isGarbage) return;
    else if (code === OBJECT_OPENS || code === LIST_OPENS) this.#open(code === LIST_OPENS);
    else if (this.#depth === 0) this.#outside(code);
    else if (code === QUOTE) this.#openString();
    else if (code === COMMA) this.#cutter.comma(this.#text, this.#at, this.#depth);
    else if (code === OBJECT_CLOSES || code === LIST_CLOSES) this.#close();
    else this.#cutter.begin(this.#at, this.#line, this.#depth);
  }

  #newlineAt(at: number): void {
    this.#line += 1;
    this.#isGarbage = false;
    if (this.#depth === 0 && this.#cutter.isLineRead) this.#left = {text: this.#text.slice(at + 1), line: this.#line};
  }

  #open(isList: boolean): void {
    this.#cutter.open(this.#text, this.#at, this.#line, this.#depth, isList);
    this.#depth += 1;
  }

  #close(): void {
    this.#left = this.#cutter.close(this.#text, this.#at, this.#line, this.#depth);
    this.#depth -= 1;
  }

  #openString(): void {
    this.#cutter.begin(this.#at, this.#line, this.#depth);
    this.#isInString = true;
    this.#stringStart = this.#at + 1;
  }

  /** Something else between values: the rest of the line is passed over. */
  #outside(code: number): void {
    if (code === COMMA) return;
    this.#sink.bad(this.#line, NO_JSON);
    this.#isGarbage = true;
  }

  /** @returns Whether the string ends in the text at hand. */
  #skipString(): boolean {
    for (;;) {
      const end = this.#text.indexOf('"', this.#at);
      if (this.#hasNewlineBefore(end)) {
        this.#left = this.#cutter.broken(this.#text, this.#newline + 1, this.#line + 1);
        return false;
      }
      if (end === -1) {
        this.#at = this.#text.length - (backslashesBefore(this.#text, this.#text.length) % 2);
        return false;
      }
      this.#at = end + 1;
      if (backslashesBefore(this.#text, end) % 2 === 0) break;
    }
    this.#isInString = false;
    this.#cutter.string(this.#text, this.#stringStart, this.#at - 1, this.#depth);
    return true;
  }

  /** No string in JSON holds a newline, so one shows that something is missing. */
  #hasNewlineBefore(end: number): boolean {
    if (this.#newline < this.#at) {
      const next = this.#text.indexOf('\n', this.#at);
      this.#newline = next === -1 ? Infinity : next;
    }
    return this.#newline < (end === -1 ? this.#text.length : end);
  }
}

/** Says whether a character separates values, or begins or ends one. */
function isMark(code: number): boolean {
  return code < 128 && MARKS[code] === 1;
}

function backslashesBefore(text: string, end: number): number {
  let first = end;
  while (first > 0 && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return end - first;
}
