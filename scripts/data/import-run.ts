import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {SellerFile} from './authoring.js';
import {changesTable, compareImports} from './compare-imports.js';
import {importProviders, type RefusedModel} from './import-providers.js';
import {LEAVABLE_KINDS, REVIEW_KINDS, type ReviewFlags} from './review-flags.js';
import {reviewImport, type Objection, type ReviewedFile} from './review-import.js';
import {sortedJson} from './sorted-json.js';
import type {FindProvider} from './upstream.js';

/** What an import works on. */
export interface ImportOptions {
  findProvider: FindProvider;
  /** Our name of a seller to the upstream's. */
  providers: Readonly<Record<string, string>>;
  /** Version of the upstream package. */
  version: string;
  /** Path of `pricing-data`. */
  folder: string;
  /** Day of the import, UTC. */
  today: string;
  flags: ReviewFlags;
  print: (line: string) => void;
}

/**
 * Imports every provider into a folder, all or nothing.
 *
 * @returns Exit code: 1 where something needs a decision first, and then nothing is written.
 * @throws {Error} If a file that is there is not JSON, or as `importProviders` does.
 */
export function runImport({findProvider, providers, version, folder, today, flags, print}: ImportOptions): number {
  const result = importProviders(findProvider, providers, version);
  const before = readFolder<ReviewedFile>(`${folder}/imported`);
  const curated = readFolder<SellerFile>(`${folder}/sellers`);
  const {files, objections} = reviewImport(result, {files: before, curated, today, flags});
  const changes = compareImports(before, files);
  print(changes.length > 0 ? changesTable(changes, result.origins) : 'No price changes.');
  if (objections.length > 0) {
    print(`\nRefused, and nothing written:\n${objections.map(objectionLine).join('\n')}\n\n${HELP}`);
    return 1;
  }
  writeFolder(`${folder}/imported`, before, files);
  print(`\n${Object.keys(files).length} sellers imported. Left out:\n${leftOutLines(result.refused).join('\n')}`);
  return 0;
}

const HELP = [
  'Compare each with the page of the seller. Then decide, for all offers or with :<offer id> for one:',
  '  --allow=<kind>      take it as proposed',
  `  --leave-out=<kind>  remember that it stays out (${LEAVABLE_KINDS.join(', ')})`,
].join('\n');

function objectionLine({kind, offer, before, after, source}: Objection): string {
  return `${offer}: ${REVIEW_KINDS[kind]}: ${before} -> ${after} (${source}) [${kind}]`;
}

function leftOutLines(refused: readonly RefusedModel[]): string[] {
  return [...new Set(refused.map(({why}) => why))].map((why) => {
    const models = refused.filter((model) => model.why === why);
    return `  ${why}: ${models.map(({seller, id}) => `${seller}/${id}`).join(', ')}`;
  });
}

function readFolder<File>(folder: string): Record<string, File> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as File]),
  );
}

function writeFolder(folder: string, before: object, files: Readonly<Record<string, ReviewedFile>>): void {
  mkdirSync(folder, {recursive: true});
  for (const [seller, file] of Object.entries(files)) writeFileSync(`${folder}/${seller}.json`, sortedJson(file));
  for (const seller of Object.keys(before)) {
    if (!Object.hasOwn(files, seller)) rmSync(`${folder}/${seller}.json`);
  }
}
