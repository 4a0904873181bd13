import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Absolute path of the repository, with a slash at the end. */
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Lists files below a folder of the repository.
 *
 * @param folder - Relative to the repository.
 * @param ending - What the names end with, e.g. `.js`.
 * @returns Paths relative to the repository, sorted.
 * @throws {Error} If there is no such folder.
 */
export function listFiles(folder: string, ending: string): string[] {
  const names = readdirSync(join(REPOSITORY, folder), {recursive: true, encoding: 'utf8'});
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Reads a text file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
