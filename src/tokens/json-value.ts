/** An object out of JSON, about which nothing else is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a key of the object's own, so that `__proto__` and its like are not there. */
export function valueOf(object: JsonObject, ...keys: readonly string[]): unknown {
  const key = keys.find((candidate) => Object.hasOwn(object, candidate));
  return key === undefined ? undefined : object[key];
}

/** @returns A text of the object's own, under the first of the keys that is there. */
export function textOf(object: JsonObject, ...keys: readonly string[]): string | undefined {
  const value = valueOf(object, ...keys);
  return typeof value === 'string' ? value : undefined;
}

/** @returns The value as JSON without white space; undefined where it is nested too deeply to be written. */
export function compactJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Longest text that is parsed in one piece, UTF-16 units. */
const LONGEST_JSON = 10_000_000;

export type ParsedJson = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly expected: string};

/** Parses a text that may be anything. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (text.length > LONGEST_JSON) return {ok: false, expected: 'at most 10 MB of JSON'};
  try {
    return {ok: true, value: JSON.parse(text)};
  } catch {
    return {ok: false, expected: 'JSON'};
  }
}
