import {isJsonObject, parseJson} from './json-value.js';
import type {TranscriptProblem} from './transcript.js';

/** JSON values of a text, each with where it was. */
export type JsonValues =
  | {
      readonly ok: true;
      readonly values: readonly {readonly at: string; readonly value: unknown}[];
      readonly problems: readonly TranscriptProblem[];
    }
  | {readonly ok: false; readonly expected: string};

/** Reads a text as one JSON value, the items of a list apart, or else as a value a line. */
export function jsonValuesIn(text: string): JsonValues {
  const whole = parseJson(text);
  if (!whole.ok && whole.expected !== 'JSON') return whole;
  if (whole.ok) return {ok: true, values: itemsOf(whole.value), problems: []};
  const values: {at: string; value: unknown}[] = [];
  const problems: TranscriptProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `line ${index + 1}`;
    const parsed = parseJson(line);
    if (parsed.ok) values.push({at, value: parsed.value});
    else problems.push({at, expected: 'JSON'});
  }
  return values.some(({value}) => isJsonObject(value))
    ? {ok: true, values, problems}
    : {ok: false, expected: 'JSON, or JSON a line'};
}

function itemsOf(value: unknown): {at: string; value: unknown}[] {
  if (!Array.isArray(value)) return [{at: '', value}];
  return value.map((item: unknown, index) => ({at: `[${index}]`, value: item}));
}
