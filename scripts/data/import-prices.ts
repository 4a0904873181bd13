import {findProvider} from '@pydantic/genai-prices';
import {mkdirSync, writeFileSync} from 'node:fs';
import {importProviders, type RefusedModel} from './import-providers.js';
import {IMPORTED_FOLDER} from './paths.js';
import {sortedJson} from './sorted-json.js';
import {installedUpstreamVersion, UPSTREAM_PROVIDERS} from './upstream.js';

const {files, refused} = importProviders(findProvider, UPSTREAM_PROVIDERS, installedUpstreamVersion());
mkdirSync(IMPORTED_FOLDER, {recursive: true});
for (const [seller, file] of Object.entries(files)) {
  writeFileSync(`${IMPORTED_FOLDER}/${seller}.json`, sortedJson(file));
  console.log(`${seller}: ${Object.keys(file.offers).length} offers`);
}
console.log(`\nRefused ${refused.length}:`);
for (const [why, models] of grouped(refused)) {
  console.log(`  ${why}: ${models.map(({seller, id}) => `${seller}/${id}`).join(', ')}`);
}

function grouped(models: readonly RefusedModel[]): Map<string, RefusedModel[]> {
  const groups = new Map<string, RefusedModel[]>();
  for (const model of models) groups.set(model.why, [...(groups.get(model.why) ?? []), model]);
  return groups;
}
