import {columnsOf} from './columns-of.js';
import {guessMapping} from './guess-mapping.js';
import type {UsageMapping} from './usage-mapping.js';
import type {UsageShape} from './usage-shape.js';
import {valueAt} from './value-at.js';

/** What rows of no known format are called among the formats of a reading; the other names are those of products. */
export const MAPPED_COLUMNS = 'Mapped columns';

/** Rows that differ in their keys more often than this add no columns. */
const MOST_LAYOUTS = 64;
const MOST_COLUMNS = 200;

/** How deep a column may lie: an event's own values only, since what is inside it may tell of something else. */
const DEPTH = 4;
const EVENT_DEPTH = 1;

/** What a row of no known shape is: one of a table, an object, or an event, which may as well be no call at all. */
export type RowKind = 'table-row' | 'object' | 'event';

/** What the columns of rows of no known shape mean: as given, or as guessed from all their names so far. */
export class RowMapping {
  readonly #given: UsageMapping | undefined;
  readonly #layouts = new Set<string>();
  readonly #columns = new Set<string>();
  readonly #guessable = new Set<string>();
  #mapping: UsageMapping | undefined;
  #shape: UsageShape | undefined;
  #isUsed = false;

  constructor(given: UsageMapping | undefined) {
    this.#given = given;
    if (given) this.#map(given);
  }

  get isGiven(): boolean {
    return this.#given !== undefined;
  }

  get columns(): readonly string[] {
    return [...this.#columns];
  }

  /** The mapping, if rows have needed one. */
  get mapping(): UsageMapping | undefined {
    return this.#isUsed ? this.#mapping : undefined;
  }

  /** Remembers what can be named, of the first row at least. */
  noteFirst(record: Readonly<Record<string, unknown>>): void {
    if (this.#columns.size === 0) for (const column of columnsOf(record, DEPTH)) this.#columns.add(column);
  }

  /**
   * Says how a row of no known shape is read.
   *
   * @returns undefined where it has neither a prompt nor an output.
   */
  shapeFor(record: Readonly<Record<string, unknown>>, kind: RowKind): UsageShape | undefined {
    this.#note(record, kind);
    const shape = this.#shape;
    if (!shape) return undefined;
    const isOwnOnly = kind === 'event' && !this.#given;
    const has = (path: string): boolean => !(isOwnOnly && path.includes('.')) && valueAt(record, path) !== undefined;
    if (!has(shape.prompt) && !has(shape.output)) return undefined;
    this.#isUsed = true;
    return shape;
  }

  #note(record: Readonly<Record<string, unknown>>, kind: RowKind): void {
    if (this.#layouts.size >= MOST_LAYOUTS) return;
    const layout = kind === 'table-row' ? kind : Object.keys(record).join('\n');
    if (this.#layouts.has(layout)) return;
    this.#layouts.add(layout);
    const seen = this.#guessable.size;
    for (const column of columnsOf(record, kind === 'event' ? EVENT_DEPTH : DEPTH)) {
      if (this.#columns.size < MOST_COLUMNS) this.#columns.add(column);
      if (this.#guessable.size < MOST_COLUMNS) this.#guessable.add(column);
    }
    if (this.#given || this.#guessable.size === seen) return;
    const guess = guessMapping([...this.#guessable]);
    if (guess) this.#map(guess);
  }

  #map(mapping: UsageMapping): void {
    const {fields, promptMeans, outputWithReasoning} = mapping;
    this.#mapping = mapping;
    this.#shape = {
      name: MAPPED_COLUMNS,
      prompt: fields.prompt ?? '',
      promptMeans,
      output: fields.output ?? '',
      outputWithReasoning,
      model: fields.model ?? '',
      ...(fields.cacheRead !== undefined && {cacheRead: fields.cacheRead}),
      ...(fields.cacheWrite !== undefined && {cacheWrite: fields.cacheWrite}),
      ...(fields.cacheWrite1h !== undefined && {cacheWrite1h: fields.cacheWrite1h}),
      ...(fields.reasoning !== undefined && {reasoning: fields.reasoning}),
      ...(fields.time !== undefined && {time: fields.time}),
      ...(fields.conversation !== undefined && {conversation: fields.conversation}),
      ...(fields.cost !== undefined && {cost: fields.cost}),
      ...(fields.calls !== undefined && {calls: fields.calls}),
    };
  }
}
