import {readdirSync} from 'node:fs';
import type {AuthoringData} from './authoring.js';
import {readJson} from './read-json.js';

/**
 * Reads everything that people and the importer write.
 *
 * @param folder - Path of `pricing-data`.
 * @throws {Error} If a file is missing or not JSON; the message names it.
 */
export function readAuthoringData(folder: string): AuthoringData {
  const {version} = readJson<{version: string}>(`${folder}/version.json`);
  return {
    version,
    sources: readJson(`${folder}/sources.json`),
    tokenizers: readJson(`${folder}/tokenizers.json`),
    sellers: readJson(`${folder}/sellers.json`),
    models: readJson(`${folder}/models.json`),
    imported: readFolder(`${folder}/imported`),
    curated: readFolder(`${folder}/sellers`),
    starter: readJson(`${folder}/starter.json`),
  };
}

function readFolder<File>(folder: string): Record<string, File> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -'.json'.length), readJson(`${folder}/${name}`)]),
  );
}
