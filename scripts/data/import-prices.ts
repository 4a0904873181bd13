import {findProvider} from '@pydantic/genai-prices';
import {runImport} from './import-run.js';
import {DATA_FOLDER} from './paths.js';
import {parseReviewFlags} from './review-flags.js';
import {installedUpstreamVersion, UPSTREAM_PROVIDERS} from './upstream.js';

process.exitCode = runImport({
  findProvider,
  providers: UPSTREAM_PROVIDERS,
  version: installedUpstreamVersion(),
  folder: DATA_FOLDER,
  today: new Date().toISOString().slice(0, 10),
  flags: parseReviewFlags(process.argv.slice(2)),
  print: (line) => console.log(line),
});
