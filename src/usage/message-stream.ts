import {isRecord, valueAt} from './value-at.js';

type Fields = Readonly<Record<string, unknown>>;

/** A message as far as its stream has come. */
export interface StreamedMessage {
  readonly answer: Fields;
  /** The event with which it began, which may say when that was. */
  readonly event: Fields;
  /** What the events of one stream share. */
  readonly id: string;
}

/** Where a stream begins of which nobody says how it ended. */
export interface CutStream {
  readonly line: number;
}

export type StreamEvent =
  | {readonly is: 'begun'; readonly cut: CutStream | undefined}
  | {readonly is: 'counted'; readonly message: StreamedMessage}
  | {readonly is: 'without-beginning'};

interface OpenStream extends StreamedMessage, CutStream {
  isCounted: boolean;
}

/**
 * Follows the events of Anthropic's streams, written down one after the other.
 *
 * The first event has the prompt's tokens and the model, but hardly any output; each later one that has counters says the
 * sums so far, not what was added.
 *
 * @see https://docs.claude.com/en/docs/build-with-claude/streaming
 */
export class MessageStream {
  #open: OpenStream | undefined;
  #streams = 0;

  /** @returns What an event says; undefined where it is none that counts. */
  read(record: Fields, line: number): StreamEvent | undefined {
    const {type} = record;
    if (type === 'message_start') return this.#begin(record, line);
    const usage = type === 'message_delta' ? valueAt(record, 'usage') : undefined;
    return isRecord(usage) ? this.#count(usage) : undefined;
  }

  /** @returns The stream at hand, if its end is missing. */
  end(): CutStream | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open && !open.isCounted ? {line: open.line} : undefined;
  }

  #begin(event: Fields, line: number): StreamEvent | undefined {
    const answer = valueAt(event, 'message');
    if (!isRecord(answer) || !isRecord(valueAt(answer, 'usage'))) return undefined;
    const cut = this.end();
    const own = valueAt(answer, 'id');
    this.#streams += 1;
    const id = typeof own === 'string' ? own : `stream ${this.#streams}`;
    this.#open = {answer, event, id, line, isCounted: false};
    return {is: 'begun', cut};
  }

  #count(usage: Fields): StreamEvent {
    const open = this.#open;
    if (!open) return {is: 'without-beginning'};
    open.isCounted = true;
    const before = valueAt(open.answer, 'usage');
    const said = Object.entries(usage).filter(([, value]) => value !== null);
    const answer = {...open.answer, usage: {...(isRecord(before) && before), ...Object.fromEntries(said)}};
    return {is: 'counted', message: {answer, event: open.event, id: open.id}};
  }
}

/** @returns What the pieces of a streamed answer share, each of which says the sums so far; undefined for other answers. */
export function streamIdOf(answer: unknown): string | undefined {
  const isChunk = valueAt(answer, 'object') === 'chat.completion.chunk';
  const id = isChunk ? valueAt(answer, 'id') : valueAt(answer, 'responseId|response_id');
  return typeof id === 'string' ? id : undefined;
}
