import type {UsageField, UsageMapping} from '../usage/usage-mapping.js';
import {CommandError} from './command-error.js';

const FIELDS: Readonly<Record<UsageField, true>> = {
  model: true,
  time: true,
  conversation: true,
  prompt: true,
  cacheRead: true,
  cacheWrite: true,
  cacheWrite1h: true,
  output: true,
  reasoning: true,
  cost: true,
  calls: true,
};

/**
 * Reads how rows of no known format are meant.
 *
 * @param text - `{"fields": {…}, "promptMeans": …, "outputWithReasoning": …}`; the last two may be left out.
 * @throws {CommandError} If it is anything else.
 */
export function readMapping(text: string): UsageMapping {
  const mapping = parsed(text);
  const {fields, promptMeans = 'with-cached', outputWithReasoning = true, ...rest} = mapping;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw wrong(`no "${unknown}"`);
  if (!isObject(fields)) throw wrong('"fields", with the name of a column or path for each');
  for (const [field, column] of Object.entries(fields)) {
    if (!Object.hasOwn(FIELDS, field)) throw wrong(`fields of ${Object.keys(FIELDS).join(', ')}, not "${field}"`);
    if (typeof column !== 'string') throw wrong(`a name for "${field}"`);
  }
  if (promptMeans !== 'with-cached' && promptMeans !== 'without-cached') {
    throw wrong('"promptMeans" to be "with-cached" or "without-cached"');
  }
  if (typeof outputWithReasoning !== 'boolean') throw wrong('"outputWithReasoning" to be true or false');
  return {fields, promptMeans, outputWithReasoning};
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below, as any other text that is no object.
  }
  throw wrong('a JSON object');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(expected: string): CommandError {
  return new CommandError(`--mapping: expected ${expected}`, 2);
}
