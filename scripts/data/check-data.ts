import {existsSync, readFileSync} from 'node:fs';
import {buildDataset} from './build-dataset.js';
import {DATA_FOLDER, STARTER_FILE} from './paths.js';
import {problemsOf} from './problems-of.js';
import {readAuthoringData} from './read-authoring-data.js';

const data = readAuthoringData(DATA_FOLDER);
const problems = problemsOf(data);
const {dataset} = buildDataset(data, data.starter);
if (!existsSync(STARTER_FILE) || readFileSync(STARTER_FILE, 'utf8') !== JSON.stringify(dataset)) {
  problems.push('pricing-data/dist/starter.json is stale: run npm run data:build');
}
problems.forEach((problem) => console.error(problem));
console.log(`${buildDataset(data).dataset.offers.length} offers checked, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
