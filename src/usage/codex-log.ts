import type {UsageShape} from './usage-shape.js';
import {isRecord, valueAt} from './value-at.js';

/**
 * The tokens of one call; `total_token_usage` beside them is the sum of the session so far.
 *
 * @see https://github.com/openai/codex/blob/main/codex-rs/protocol/src/protocol.rs
 * @see https://ccusage.com/guide/codex/
 */
export const CODEX: UsageShape = {
  name: 'Codex CLI',
  prompt: 'usage.input_tokens',
  promptMeans: 'with-cached',
  cacheRead: 'usage.cached_input_tokens',
  output: 'usage.output_tokens',
  reasoning: 'usage.reasoning_output_tokens',
  outputWithReasoning: true,
  total: 'usage.total_tokens',
  model: 'model',
  time: 'timestamp',
  conversation: 'session',
};

export type CodexLine =
  | {readonly is: 'call'; readonly answer: Readonly<Record<string, unknown>>}
  | {readonly is: 'repeated'}
  | {readonly is: 'no-call'};

/** Follows a session log of the Codex CLI: the model and the session are named on lines before those that count. */
export class CodexLog {
  #model: unknown;
  #session: unknown;
  #total: unknown;

  /** @returns What a line says; undefined where it is none of Codex. */
  read(record: Readonly<Record<string, unknown>>): CodexLine | undefined {
    const payload = Object.hasOwn(record, 'payload') ? record['payload'] : undefined;
    if (!isRecord(payload) || typeof record['type'] !== 'string') return undefined;
    if (record['type'] === 'session_meta') this.#beginSession(payload);
    if (record['type'] === 'turn_context') this.#model = valueAt(payload, 'model') ?? this.#model;
    const isCount = record['type'] === 'event_msg' && valueAt(payload, 'type') === 'token_count';
    const info = valueAt(payload, 'info');
    return isCount && info !== undefined ? this.#count(info, record['timestamp']) : {is: 'no-call'};
  }

  #beginSession(payload: unknown): void {
    this.#session = valueAt(payload, 'id');
    this.#model = valueAt(payload, 'model');
    this.#total = undefined;
  }

  /** An event is written again when nothing but the limits of the plan has changed. */
  #count(info: unknown, timestamp: unknown): CodexLine {
    const total = valueAt(info, 'total_token_usage.total_tokens');
    if (total !== undefined && total === this.#total) return {is: 'repeated'};
    this.#total = total;
    const usage = valueAt(info, 'last_token_usage');
    return {is: 'call', answer: {usage, model: this.#model, session: this.#session, timestamp}};
  }
}
