import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {VectorTopic} from './vector.js';

/** Absolute path of the vectors, with a slash at the end. */
export const VECTOR_FOLDER = fileURLToPath(new URL('../../test/conformance/', import.meta.url));

const NO_TOPICS = ['index.json', 'schema.json'];

/** Reads every file of vectors, in the order of their names. */
export function readTopics(): VectorTopic[] {
  return readdirSync(VECTOR_FOLDER)
    .filter((name) => name.endsWith('.json') && !NO_TOPICS.includes(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(VECTOR_FOLDER + name, 'utf8')) as VectorTopic);
}
