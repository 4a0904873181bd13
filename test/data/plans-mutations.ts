import type {DatasetProblem} from '../../src/data/dataset-problem.js';

/** Keys from the root to a value. */
export type Keys = readonly (string | number)[];

/** A way to spoil a value. Applies to every value of the file for which `fits` holds. */
export interface Mutation {
  what: string;
  fits: (value: unknown, key: string | number) => boolean;
  /** Absent: the key is removed. */
  into?: (value: unknown) => unknown;
  /** No JSON file can hold it, so a schema has no say. */
  notJson?: true;
}

const isNumber = (value: unknown) => typeof value === 'number';
const isText = (value: unknown) => typeof value === 'string';
const isList = (value: unknown) => Array.isArray(value);
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isUrl = (value: unknown) => String(value).startsWith('https://');
const always = () => true;

/** Every one must be found at every value it fits; only `missing` is tolerated, for the keys a test names. */
export const MUTATIONS: readonly Mutation[] = [
  {what: 'missing', fits: (_, key) => typeof key === 'string'},
  {what: 'null', fits: always, into: () => null},
  {what: 'an empty object', fits: always, into: () => ({})},
  {what: 'a list in a list', fits: always, into: () => [[]]},
  {what: 'a number for a text', fits: isText, into: () => 7},
  {what: 'a text for a number', fits: isNumber, into: String},
  {what: 'a price with its sign', fits: isNumber, into: () => '3$'},
  {what: 'a text for true or false', fits: (value) => typeof value === 'boolean', into: String},
  {what: 'a text for a list', fits: isList, into: () => 'all'},
  {what: 'negative', fits: isNumber, into: () => -1},
  {what: 'huge', fits: isNumber, into: () => 1e15},
  {what: 'not a number', fits: isNumber, into: () => Number.NaN, notJson: true},
  {what: 'infinite', fits: isNumber, into: () => Number.POSITIVE_INFINITY, notJson: true},
  {what: 'a function', fits: always, into: () => () => 1, notJson: true},
  {what: 'undefined', fits: always, into: () => undefined, notJson: true},
  {what: 'an empty text', fits: isText, into: () => ''},
  {what: 'a text of 10,000 letters', fits: isText, into: () => 'x'.repeat(10_000)},
  {what: 'a day of another calendar', fits: isDay, into: () => '21.11.2026'},
  {what: 'a day that does not exist', fits: isDay, into: () => '2026-02-30'},
  {what: 'a script for an address', fits: isUrl, into: () => 'javascript:alert(1)'},
  {what: 'an address without encryption', fits: isUrl, into: () => 'http://example.com'},
  {what: 'a source that the file does not have', fits: (_, key) => key === 'source', into: () => 'rumour'},
  {what: 'a source that every object has', fits: (_, key) => key === 'source', into: () => 'toString'},
];

/** Every value below a node, lists and objects included, with its keys. */
function valuesIn(node: unknown, path: Keys = []): {path: Keys; value: unknown}[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const below = [...path, Array.isArray(node) ? Number(name) : name];
    return [{path: below, value}, ...valuesIn(value, below)];
  });
}

/** One value per field: of the same field in many entries, the first. */
export function fieldsIn(file: object): {path: Keys; value: unknown}[] {
  const seen = new Set<string>();
  return valuesIn(file).filter(({path}) => {
    // Sources and vendors have keys of their own choice where lists have indices.
    const field = path.map((key, depth) =>
      typeof key === 'number' || (depth === 1 && !isList(at(file, path.slice(0, 1)))) ? '*' : key,
    );
    return !seen.has(field.join('/')) && seen.add(field.join('/'));
  });
}

/** A copy of a file with one value spoilt. */
export function spoilt(file: object, path: Keys, {into}: Mutation): unknown {
  const copy = structuredClone(file);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (into === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = into(parent[key]);
  return copy;
}

/** The value at some keys. */
function at(node: unknown, path: Keys): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], node);
}

/** Keys as a JSON pointer. */
function pointerTo(path: Keys): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Says whether a problem is at a place, in it, at what directly holds it, or at a reference to it. */
export function isAbout({pointer, expected}: DatasetProblem, path: Keys): boolean {
  const place = pointerTo(path);
  return pointer.startsWith(place) || pointer === pointerTo(path.slice(0, -1)) || expected.startsWith('a key of');
}

const circle: Record<string, unknown> = {};
circle['again'] = circle;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values that are no file at all, by what they are. */
export const JUNK: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  'a number': 7,
  'a text': '{}',
  'a list': [],
  'an empty object': {},
  'a function': () => 1,
  'a big integer': 7n,
  'a circle': circle,
  'a revoked proxy': revoked.proxy,
  'a getter that throws': {
    get plans(): never {
      throw new Error('caught');
    },
  },
  'deep nesting': JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)),
};
