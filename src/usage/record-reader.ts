import {CODEX, CodexLog} from './codex-log.js';
import {columnsOf} from './columns-of.js';
import {findAnswer, type FoundAnswer} from './find-answer.js';
import {guessMapping} from './guess-mapping.js';
import {HeldRows} from './held-rows.js';
import {MessageStream, streamIdOf, type CutStream} from './message-stream.js';
import {readRow} from './read-usage.js';
import type {ReadingTally} from './reading-tally.js';
import type {RowMapping} from './row-mapping.js';
import {breakdownsOf, wrappedRowsOf, type RowsInside} from './rows-inside.js';
import type {SeenIds} from './seen-ids.js';
import type {UsageRow} from './usage-row.js';
import type {UsageShape} from './usage-shape.js';
import {ANTHROPIC_MESSAGES, CLAUDE_CODE} from './usage-shapes.js';
import {isRecord, valueAt} from './value-at.js';

/** How deep rows may lie in lists of lists, e.g. in the days on the pages of a report. */
const DEEPEST = 4;

type Fields = Readonly<Record<string, unknown>>;

/** Where a record was found. */
interface Place {
  readonly line: number;
  readonly around: readonly unknown[];
  readonly depth: number;
  /** True for rows of a table, whose numbers are texts. */
  readonly fromText: boolean;
}

/** Makes rows of usage out of the records of a file, whatever their shapes. */
export class RecordReader {
  readonly #onRow: (row: UsageRow) => void;
  readonly #mapping: RowMapping;
  readonly #tally: ReadingTally;
  readonly #codex = new CodexLog();
  readonly #stream = new MessageStream();
  readonly #held: HeldRows;
  #hasClaudeCode = false;

  constructor(onRow: (row: UsageRow) => void, mapping: RowMapping, tally: ReadingTally, seenIds: SeenIds) {
    this.#onRow = onRow;
    this.#held = new HeldRows((row, shape) => this.#hand(row, shape), seenIds);
    this.#mapping = mapping;
    this.#tally = tally;
  }

  /** @param line - Line on which the record begins. */
  read(record: unknown, line: number, fromText: boolean): void {
    this.#read(record, {line, around: [], depth: 0, fromText});
  }

  end(): void {
    this.#cut(this.#stream.end());
    this.#held.end();
  }

  #read(value: unknown, place: Place): void {
    if (Array.isArray(value) && place.depth < DEEPEST) this.#readAll({rows: value, around: place.around}, place);
    else if (!isRecord(value)) this.#bad(place, '', 'a JSON object');
    else this.#readRecord(value, place);
  }

  #readRecord(record: Fields, place: Place): void {
    this.#mapping.noteFirst(record);
    const inside = place.fromText ? undefined : breakdownsOf(record);
    if (inside && place.depth < DEEPEST) {
      this.#readAll(inside, place);
      return;
    }
    if (!place.fromText && (this.#readAsCodex(record, place) || this.#readAsStream(record, place))) return;
    const isMapped = place.fromText && this.#mapping.isGiven;
    const found = isMapped ? undefined : findAnswer(record, place.around, place.fromText);
    if (found) this.#readAnswer(found, record, place);
    else this.#readUnknown(record, place);
  }

  #readAll({rows, around}: RowsInside, place: Place): void {
    for (const row of rows) this.#read(row, {...place, around, depth: place.depth + 1});
  }

  #readAsCodex(record: Fields, place: Place): boolean {
    const line = this.#codex.read(record);
    if (line?.is === 'no-call') this.#tally.passedOver += 1;
    else if (line?.is === 'repeated') this.#tally.repeated += 1;
    else if (line && valueAt(line.answer, CODEX.prompt) === undefined) {
      this.#bad(place, 'payload.info.last_token_usage', 'the usage of a call');
    } else if (line) this.#take({answer: {value: line.answer, around: []}, shape: CODEX}, place);
    return line !== undefined;
  }

  #readAsStream(record: Fields, place: Place): boolean {
    const event = this.#stream.read(record, place.line);
    if (event?.is === 'begun') {
      this.#tally.passedOver += 1;
      this.#cut(event.cut);
    } else if (event?.is === 'counted') {
      const {answer, event: around, id} = event.message;
      this.#take({answer: {value: answer, around: [around, ...place.around]}, shape: ANTHROPIC_MESSAGES}, place, id);
    } else if (event) this.#bad(place, '', 'a message_start before');
    return event !== undefined;
  }

  /** Only the end of a stream says how long its output was. */
  #cut(stream: CutStream | undefined): void {
    if (!stream) return;
    this.#tally.passedOver -= 1;
    this.#tally.bad({line: stream.line, field: 'usage.output_tokens', expected: 'a message_delta after'});
  }

  #readAnswer(found: FoundAnswer, record: Fields, place: Place): void {
    if (record['type'] === 'assistant' && isRecord(record['message'])) this.#readClaudeCode(found, record, place);
    // A headless run ends with the sum of the messages before.
    else if (record['type'] === 'result' && this.#hasClaudeCode) this.#tally.passedOver += 1;
    else this.#take(found, place, streamIdOf(found.answer.value));
  }

  #readClaudeCode({answer}: FoundAnswer, record: Fields, place: Place): void {
    this.#hasClaudeCode = true;
    const ids = [valueAt(record, 'message.id'), valueAt(record, 'requestId')];
    const id = typeof ids[0] === 'string' ? ids.map(String).join(' ') : undefined;
    this.#take({answer, shape: CLAUDE_CODE}, place, id);
  }

  #readUnknown(record: Fields, place: Place): void {
    const wrapped = place.fromText ? undefined : wrappedRowsOf(record);
    if (wrapped && place.depth < DEEPEST && !guessMapping(columnsOf(record, 1))) {
      this.#readAll(wrapped, place);
      return;
    }
    const kind = place.fromText ? 'table-row' : isEvent(record) ? 'event' : 'object';
    const shape = this.#mapping.shapeFor(record, kind);
    if (shape) this.#take({answer: {value: record, around: place.around, fromText: place.fromText}, shape}, place);
    else if (kind === 'event' || isPart(record)) this.#tally.passedOver += 1;
    else this.#bad(place, 'usage', 'counters of prompt and output tokens');
  }

  /** @param id - What rows share that repeat one another. */
  #take({answer, shape}: FoundAnswer, place: Place, id?: string): void {
    const {noCallIf} = shape;
    if (noCallIf?.isOneOf.includes(valueAt(answer.value, noCallIf.path))) {
      this.#tally.passedOver += 1;
      return;
    }
    const read = readRow(answer, shape);
    if (!read.ok) this.#bad(place, read.field, read.expected);
    else if (id === undefined) this.#hand(read.row, shape);
    else if (!this.#held.hold(id, read.row, shape)) this.#tally.repeated += 1;
  }

  #hand(row: UsageRow, shape: UsageShape): void {
    this.#tally.add(shape);
    this.#onRow(row);
  }

  #bad({line}: Place, field: string, expected: string): void {
    this.#tally.bad({line, field, expected});
  }
}

/** Says whether a record is one event of many kinds, or an answer that failed, so that it need not be a call. */
function isEvent(record: Fields): boolean {
  return ['type', 'role', 'custom_id', 'recordId'].some(
    (key) => Object.hasOwn(record, key) && typeof record[key] === 'string',
  );
}

/** Says whether a record is a part of an answer that has its usage elsewhere. */
function isPart({object}: Fields): boolean {
  return object === 'chat.completion.chunk' || object === 'embedding';
}
