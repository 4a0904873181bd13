import {rowOf, type Answer} from './row-of.js';
import {BadCounter} from './usage-numbers.js';
import type {ReadUsage} from './usage-row.js';
import type {UsageShape} from './usage-shape.js';
import {ANTHROPIC_MESSAGES, OPENAI_RESPONSES, USAGE_SHAPES} from './usage-shapes.js';
import {isRecord, valueAt} from './value-at.js';

/**
 * Reads what one call used from the answer of an API, by its shape: nothing is guessed.
 *
 * Cached tokens are counted once: where the prompt's counter includes them they are taken out of `input`.
 *
 * @param answer - Anything; only its counters and the name of the model are looked at.
 * @returns The tokens as billed, or the counter that is missing or wrong.
 */
export function readUsage(answer: unknown): ReadUsage {
  const shape = shapeOf(answer);
  if (!shape) return {ok: false, field: '', expected: 'the usage of an API’s answer'};
  return readRow({value: answer, around: []}, shape);
}

/** Reads a row of a shape that is known already. */
export function readRow(answer: Answer, shape: UsageShape): ReadUsage {
  try {
    return {ok: true, row: rowOf(answer, shape)};
  } catch (error) {
    if (error instanceof BadCounter) return {ok: false, field: error.field, expected: 'a whole number of tokens'};
    throw error;
  }
}

/** @returns The shape of an answer; undefined where it has none that is known. */
export function shapeOf(answer: unknown): UsageShape | undefined {
  if (!isRecord(answer)) return undefined;
  const candidates = candidatesOf(answer);
  const shape = USAGE_SHAPES.find((candidate, index) => candidates & (1 << index) && fits(answer, candidate));
  if (shape) return shape;
  if (valueAt(answer, 'usage.input_tokens') === undefined) return undefined;
  return isOpenAi(answer) ? OPENAI_RESPONSES : ANTHROPIC_MESSAGES;
}

// Which shapes can begin at a key, a bit each: most rows have the first key of few.
const shapesByKey = new Map<string, number>();
for (const [index, {prompt}] of USAGE_SHAPES.entries()) {
  for (const path of prompt.split('|')) {
    for (const key of [path, path.split('.')[0] ?? ''])
      shapesByKey.set(key, (shapesByKey.get(key) ?? 0) | (1 << index));
  }
}

function candidatesOf(answer: Readonly<Record<string, unknown>>): number {
  let shapes = 0;
  for (const key of Object.keys(answer)) shapes |= shapesByKey.get(key) ?? 0;
  return shapes;
}

function fits(answer: unknown, {prompt, needs = [], lacks = [], onlyIf}: UsageShape): boolean {
  if (valueAt(answer, prompt) === undefined) return false;
  if (!needs.every((path) => valueAt(answer, path) !== undefined)) return false;
  if (lacks.some((path) => valueAt(answer, path) !== undefined)) return false;
  return onlyIf === undefined || (valueAt(answer, onlyIf.path) ?? onlyIf.is) === onlyIf.is;
}

function isOpenAi(answer: unknown): boolean {
  return (
    valueAt(answer, 'object') === 'response' ||
    valueAt(
      answer,
      'usage.input_tokens_details|usage.output_tokens_details|usage.input_token_details|usage.cached_input_tokens|usage.reasoning_output_tokens',
    ) !== undefined
  );
}
