import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildDataset} from './build-dataset.js';
import {DATA_FOLDER, STARTER_FILE} from './paths.js';
import {problemsOf} from './problems-of.js';
import {readAuthoringData} from './read-authoring-data.js';

const data = readAuthoringData(DATA_FOLDER);
const {dataset} = buildDataset(data, data.starter);
const problems = problemsOf(data);
problems.forEach((problem) => console.error(problem));

const text = JSON.stringify(dataset);
const isFresh = existsSync(STARTER_FILE) && readFileSync(STARTER_FILE, 'utf8') === text;
if (problems.length > 0) process.exitCode = 1;
else if (!process.argv.includes('--check')) {
  mkdirSync(dirname(STARTER_FILE), {recursive: true});
  writeFileSync(STARTER_FILE, text);
  console.log(`starter.json: ${dataset.offers.length} offers, ${gzipSync(text, {level: 9}).length} bytes gzip`);
} else if (!isFresh) {
  console.error('pricing-data/dist/starter.json is stale: run npm run data:build');
  process.exitCode = 1;
}
