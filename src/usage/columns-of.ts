import {isRecord} from './value-at.js';

const MOST_COLUMNS = 200;
const LONGEST_NAME = 100;

/**
 * Lists the paths to an object's plain values: what a mapping can name.
 *
 * @param depth - How many keys a path has at most.
 */
export function columnsOf(record: Readonly<Record<string, unknown>>, depth: number): string[] {
  const columns: string[] = [];
  addColumns(record, '', depth, columns);
  return columns;
}

function addColumns(record: Readonly<Record<string, unknown>>, before: string, depth: number, columns: string[]): void {
  for (const key of Object.keys(record)) {
    const path = before + key;
    if (columns.length >= MOST_COLUMNS || path.length > LONGEST_NAME || key === '__proto__') continue;
    const value = record[key];
    if (!isRecord(value)) {
      if (!Array.isArray(value)) columns.push(path);
    } else if (depth > 1) addColumns(value, `${path}.`, depth - 1, columns);
  }
}
