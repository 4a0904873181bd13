import {readFileSync} from 'node:fs';

/**
 * Reads a file of the dataset. Its shape is not checked here: what is built from these files is.
 *
 * @throws {Error} Naming the file, if it is no JSON.
 */
export function readJson<Value>(path: string): Value {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, {cause: error});
  }
}
