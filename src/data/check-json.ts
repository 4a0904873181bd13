import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NOT_JSON = new Set(['bigint', 'function', 'symbol', 'undefined']);
const DEEPEST = 20;

/**
 * Finds what no JSON file may hold: numbers that are not finite, functions, circles, and keys that reach for
 * prototypes.
 *
 * @param value - Anything.
 * @param limit - Stops after so many problems.
 */
export function checkJson(value: unknown, limit: number): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const visit = (item: unknown, path: Path, above: readonly unknown[]): void => {
    if (problems.length >= limit) return;
    const expected = expectedInstead(item, path, above);
    if (expected !== undefined) problems.push(datasetProblem(path, item, expected));
    else if (typeof item === 'object' && item !== null) {
      for (const [key, below] of Object.entries(item)) visit(below, [...path, key], [...above, item]);
    }
  };
  visit(value, [], []);
  return problems;
}

function expectedInstead(item: unknown, path: Path, above: readonly unknown[]): string | undefined {
  const key = path.at(-1);
  if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) return 'a key other than this';
  if (typeof item === 'number' && !Number.isFinite(item)) return 'a finite number';
  if (NOT_JSON.has(typeof item)) return 'a JSON value';
  if (path.length > DEEPEST) return `at most ${DEEPEST} levels`;
  return above.includes(item) && typeof item === 'object' && item !== null ? 'no circle' : undefined;
}
