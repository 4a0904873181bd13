/** One fault in a dataset. */
export interface DatasetProblem {
  /** JSON pointer to the faulty value, e.g. `/offers/3/prices/0/rates/output`. */
  pointer: string;
  /** What is there, as short text. */
  value: string;
  /** What belongs there, e.g. `a number >= 0`. */
  expected: string;
}

/** Keys from the root to a value. */
export type Path = readonly (string | number)[];

const LONGEST_TEXT = 60;

/**
 * Describes a fault.
 *
 * @param path - Keys from the root to the faulty value; any character is allowed in them.
 * @param value - What is there; anything, even what JSON cannot express.
 */
export function datasetProblem(path: Path, value: unknown, expected: string): DatasetProblem {
  const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return {pointer, value: shown(value), expected};
}

function shown(value: unknown): string {
  if (typeof value === 'string') return shortened(JSON.stringify(value));
  if (typeof value === 'object') return shownObject(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'number' || typeof value === 'boolean') return shortened(String(value));
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}

function shownObject(value: object | null): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
