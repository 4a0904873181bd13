import type {ModeId} from '../engine/offer.js';
import type {Usage} from '../engine/price-usage.js';
import {BadCounter, counterAt, detached, usdOf} from './usage-numbers.js';
import type {UsageRow} from './usage-row.js';
import {USUAL_CONVERSATION, USUAL_MODEL, USUAL_SPEED, USUAL_TIER, USUAL_TIME, type UsageShape} from './usage-shape.js';
import {utcDay} from './utc-day.js';
import {valueAt} from './value-at.js';

/** An answer, and what a log has around it. */
export interface Answer {
  readonly value: unknown;
  /** Records around the answer, from the inside out: they say when it came, and in which conversation. */
  readonly around: readonly unknown[];
  /** What the format says of the mode; otherwise the answer may say it. */
  readonly mode?: ModeId | undefined;
  /** True for rows of a table, whose numbers are texts. */
  readonly fromText?: boolean;
}

const MODES: readonly string[] = ['batch', 'flex', 'priority', 'fast'] satisfies ModeId[];

/**
 * Reads a row out of an answer of a known shape.
 *
 * @throws {BadCounter} If a counter is no number of tokens, or a part is more than the whole it is counted in.
 */
export function rowOf(answer: Answer, shape: UsageShape): UsageRow {
  const scopes = [answer.value, ...answer.around];
  const model = textIn(scopes, shape.model) ?? textIn(scopes, USUAL_MODEL);
  const conversation = textIn(scopes, shape.conversation ?? USUAL_CONVERSATION);
  const day = utcDay(valueIn(scopes, shape.time ?? USUAL_TIME));
  const mode = answer.mode ?? modeIn(scopes);
  // What stands around an answer may be the cost of several.
  const loggedUsd = shape.cost === undefined ? undefined : usdOf(valueAt(answer.value, shape.cost));
  return {
    model: model !== undefined && answer.fromText ? detached(model) : model,
    usage: usageOf(answer, shape),
    prompt: shape.promptMeans,
    ...(day !== undefined && {day}),
    ...(mode && {mode}),
    ...(conversation !== undefined && {conversation: answer.fromText ? detached(conversation) : conversation}),
    ...(loggedUsd !== undefined && {loggedUsd}),
    ...sumOf(answer, shape),
  };
}

/** Tokens as billed: every token in one kind only. */
function usageOf({value, fromText = false}: Answer, shape: UsageShape): Usage {
  const count = (path: string | undefined): number => (path === undefined ? 0 : counterAt(value, path, fromText));
  const sum = (paths: readonly string[] = []): number => paths.reduce((total, path) => total + count(path), 0);
  const cacheRead = count(shape.cacheRead);
  const cacheWrite1h = count(shape.cacheWrite1h);
  const writes = count(shape.cacheWrite);
  const shortWrites = shape.cacheWriteWith1h === false ? writes : without(writes, cacheWrite1h, shape.cacheWrite);
  const cacheWrite = shortWrites + sum(shape.moreCacheWrite);
  const counted = count(shape.prompt);
  const cached = cacheRead + cacheWrite + cacheWrite1h;
  const reasoning = count(shape.reasoning);
  const output = count(shape.output);
  // xAI counts reasoning beside the completion, where OpenAI counts it inside; their totals show which.
  const isApart = reasoning > 0 && count(shape.total) === counted + output + reasoning;
  const isInside = shape.outputWithReasoning && !isApart;
  return {
    input: without(counted + sum(shape.morePrompt), shape.promptMeans === 'with-cached' ? cached : 0, shape.prompt),
    cacheRead,
    cacheWrite,
    cacheWrite1h,
    output: without(output + sum(shape.moreOutput), isInside ? reasoning : 0, shape.output),
    reasoning,
  };
}

/** A part is never more than the whole it is counted in. */
function without(whole: number, part: number, field = ''): number {
  if (part > whole) throw new BadCounter(field);
  return whole - part;
}

function sumOf({value, fromText = false}: Answer, shape: UsageShape): Pick<UsageRow, 'calls' | 'isSum'> {
  const calls = shape.calls === undefined ? 0 : counterAt(value, shape.calls, fromText);
  if (shape.isSum ?? calls > 1) return {isSum: true, ...(calls > 0 && {calls})};
  return {};
}

function modeIn(scopes: readonly unknown[]): ModeId | undefined {
  // What an answer says of itself is what was billed; around it may stand what was asked for.
  for (const scope of scopes) {
    const said = [valueAt(scope, USUAL_TIER), valueAt(scope, USUAL_SPEED)];
    if (said.some((word) => typeof word === 'string')) return said.find(isMode);
  }
  return valueIn(scopes, 'batch') === true ? 'batch' : undefined;
}

function isMode(text: unknown): text is ModeId {
  return typeof text === 'string' && MODES.includes(text);
}

function valueIn(scopes: readonly unknown[], path: string): unknown {
  for (const scope of scopes) {
    const value = valueAt(scope, path);
    if (value !== undefined) return value;
  }
  return undefined;
}

function textIn(scopes: readonly unknown[], path: string): string | undefined {
  const value = valueIn(scopes, path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
