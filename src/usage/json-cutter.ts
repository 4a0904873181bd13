import type {LinesLeft} from './json-scanner.js';
import {ROW_LISTS, VIEWS} from './row-lists.js';
import {LONGEST_ROW, LONGEST_WHOLE, NO_JSON, parseInto, TOO_LONG, type RowSink} from './row-sink.js';

/** A piece of the text at hand. */
interface Piece {
  /** Index of its first character; -1: there is none at hand. */
  start: number;
  line: number;
  /** True where it is too long, so that its text is no longer kept. */
  isDropped: boolean;
}

const NONE: Piece = {start: -1, line: 0, isDropped: false};

/**
 * Cuts values out of a text in which a scanner finds strings and brackets.
 *
 * The items of an array are cut out one by one. An object is cut out as a whole if it is short; of a longer one with a
 * list of rows the rows are, and then what is left of it without them.
 */
export class JsonCutter {
  readonly #sink: RowSink<unknown>;
  #object: Piece = NONE;
  #item: Piece = NONE;
  /** Depth of the items of the list at hand: 1 in an array, 2 in an object's list; 0: there is no list. */
  #itemDepth = 0;
  #key = '';
  /** Items of the object at hand, which are cut out by themselves only if it is long. */
  #items: {readonly start: number; readonly end: number; readonly line: number}[] = [];
  #hasList = false;
  #hasView = false;
  #areItemsOut = false;
  /** The object without its items, as far as it is behind; undefined if that is too long. */
  #rest: string | undefined;
  /** From where on the object goes there; -1 inside a list. */
  #restStart = -1;
  /** Whether the value before ended on the line it began on. */
  isLineRead = false;

  constructor(sink: RowSink<unknown>) {
    this.#sink = sink;
  }

  /** A value begins that may be an item. */
  begin(at: number, line: number, depth: number): void {
    if (depth === this.#itemDepth && this.#item.start === -1) this.#item = {start: at, line, isDropped: false};
  }

  /** A string ends; in an object it may be a key. */
  string(text: string, start: number, end: number, depth: number): void {
    if (depth === 1 && this.#itemDepth === 0) this.#key = start >= 0 && end - start < 20 ? text.slice(start, end) : '';
  }

  open(text: string, at: number, line: number, depth: number, isList: boolean): void {
    this.isLineRead = false;
    if (depth === 0 && isList) this.#itemDepth = 1;
    else if (depth === 0) this.#openObject(at, line);
    else if (depth === 1 && isList && this.#isRowList(at)) this.#openRowList(text, at);
    else this.begin(at, line, depth);
  }

  comma(text: string, at: number, depth: number): void {
    if (depth === this.#itemDepth) this.#endItem(text, at);
  }

  /** @returns What is to be read line by line instead, if the brackets make no sense. */
  close(text: string, at: number, line: number, depth: number): LinesLeft | undefined {
    if (depth === this.#itemDepth) {
      this.#endItem(text, at);
      this.#itemDepth = 0;
      if (this.#object.start !== -1) this.#restStart = at;
    }
    return depth === 1 && this.#object.start !== -1 ? this.#endObject(text, at + 1, line) : undefined;
  }

  /** A string does not end on its line: what comes after the line is read line by line. */
  broken(text: string, next: number, line: number): LinesLeft {
    if (this.#object.start !== -1 && this.#hasList) this.#takeItemsOut(text);
    const {isDropped, line: first} = this.#item.start === -1 ? this.#object : this.#item;
    this.#sink.bad(first, isDropped ? TOO_LONG : NO_JSON);
    return {text: text.slice(next), line};
  }

  /** Stops keeping what is too long. */
  checkLength(text: string): LinesLeft | undefined {
    const {start, isDropped} = this.#object;
    if (start !== -1 && !isDropped && !this.#areItemsOut && text.length - start > this.#longestWhole) {
      if (!this.#hasList) return this.#tooLong(text);
      this.#takeItemsOut(text);
    }
    const isInItem = this.#item.start !== -1 && (this.#object.start === -1 || this.#areItemsOut);
    if (isInItem && !this.#item.isDropped) this.#item.isDropped = text.length - this.#item.start > LONGEST_ROW;
    return undefined;
  }

  /** @returns How much of the text is not needed any more; places in it count from there from now on. */
  letGo(text: string, at: number): number {
    const isWhole = this.#object.start !== -1 && !this.#areItemsOut && !this.#object.isDropped;
    if (this.#areItemsOut && this.#restStart !== -1) {
      this.#keepRest(text.slice(this.#restStart, at));
      this.#restStart = at;
    }
    const isInItem = this.#item.start !== -1 && !this.#item.isDropped;
    const count = isWhole ? this.#object.start : isInItem ? this.#item.start : at;
    for (const piece of [this.#object, this.#item])
      if (piece.start !== -1) piece.start = Math.max(0, piece.start - count);
    if (this.#restStart !== -1) this.#restStart -= count;
    if (count > 0)
      this.#items = this.#items.map(({start, end, line}) => ({start: start - count, end: end - count, line}));
    return count;
  }

  end(text: string): LinesLeft | undefined {
    const hasItem = this.#item.start !== -1;
    if (hasItem) this.#endItem(text, text.length);
    if (this.#object.start === -1) return undefined;
    if (this.#object.isDropped) this.#sink.bad(this.#object.line, TOO_LONG);
    else if (this.#hasList) this.#takeItemsOut(text);
    else {
      this.#sink.bad(this.#object.line, NO_JSON);
      return this.#linesInside(text, text.length);
    }
    return undefined;
  }

  #openObject(at: number, line: number): void {
    this.#object = {start: at, line, isDropped: false};
    this.#items = [];
    this.#hasList = this.#hasView = this.#areItemsOut = false;
    this.#rest = '';
    this.#restStart = at;
  }

  #isRowList(at: number): boolean {
    const isNear = this.#areItemsOut || at - this.#object.start <= LONGEST_ROW;
    if (this.#object.start === -1 || this.#object.isDropped || !isNear) return false;
    return ROW_LISTS.has(this.#key) && !(this.#hasView && VIEWS.has(this.#key));
  }

  get #longestWhole(): number {
    return this.#hasList ? LONGEST_WHOLE : LONGEST_ROW;
  }

  #openRowList(text: string, at: number): void {
    this.#itemDepth = 2;
    this.#hasList = true;
    this.#hasView ||= VIEWS.has(this.#key);
    this.#keepRest(text.slice(this.#restStart, at + 1));
    this.#restStart = -1;
  }

  #keepRest(text: string): void {
    if (this.#rest !== undefined) this.#rest += text;
    if (this.#rest !== undefined && this.#rest.length > LONGEST_ROW) this.#rest = undefined;
  }

  #endItem(text: string, end: number): void {
    const {start, line, isDropped} = this.#item;
    if (start === -1) return;
    if (this.#object.start !== -1 && !this.#areItemsOut) {
      if (end - this.#object.start > LONGEST_WHOLE) this.#takeItemsOut(text);
      else this.#items.push({start, end, line});
    }
    if (this.#object.start === -1 || this.#areItemsOut) {
      if (isDropped || end - start > LONGEST_ROW) this.#sink.bad(line, TOO_LONG);
      else this.#emit(text.slice(start, end), line);
    }
    this.#item = NONE;
  }

  #endObject(text: string, end: number, line: number): LinesLeft | undefined {
    const {start, line: first, isDropped} = this.#object;
    if (!isDropped && !this.#areItemsOut && end - start > this.#longestWhole) {
      if (!this.#hasList) {
        const left = this.#tooLong(text);
        if (left) return left;
      } else this.#takeItemsOut(text);
    }
    if (this.#object.isDropped) this.#sink.bad(first, TOO_LONG);
    else if (this.#areItemsOut) this.#emitRest(text.slice(this.#restStart, end), first);
    else if (parseInto(this.#sink, text.slice(start, end), first)) this.isLineRead = first === line;
    else if (this.#items.length === 0) this.#sink.bad(first, NO_JSON);
    else this.#takeItemsOut(text);
    this.#object = NONE;
    this.#areItemsOut = false;
    return undefined;
  }

  #emitRest(tail: string, line: number): void {
    this.#keepRest(tail);
    if (this.#rest === undefined) this.#sink.bad(line, TOO_LONG);
    else this.#emit(this.#rest, line);
  }

  #takeItemsOut(text: string): void {
    if (this.#areItemsOut) return;
    this.#areItemsOut = true;
    for (const {start, end, line} of this.#items) this.#emit(text.slice(start, end), line);
    this.#items = [];
  }

  #emit(text: string, line: number): void {
    if (!parseInto(this.#sink, text, line)) this.#sink.bad(line, NO_JSON);
  }

  /** An object without an end in sight: either it is that long, or its line is broken and others follow. */
  #tooLong(text: string): LinesLeft | undefined {
    const left = this.#linesInside(text, this.#object.start + LONGEST_ROW);
    if (left) this.#sink.bad(this.#object.line, NO_JSON);
    else this.#object.isDropped = true;
    return left;
  }

  /** @returns What follows the first line of the object at hand, if that looks like another object. */
  #linesInside(text: string, end: number): LinesLeft | undefined {
    const newline = text.indexOf('\n', this.#object.start);
    if (newline === -1 || newline >= end || text[newline + 1] !== '{') return undefined;
    return {text: text.slice(newline + 1), line: this.#object.line + 1};
  }
}
