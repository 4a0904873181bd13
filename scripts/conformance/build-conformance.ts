import {readFileSync, writeFileSync} from 'node:fs';
import {betweenMarkers} from './between-markers.js';
import {buildIndex, indexText, topicsTable} from './build-index.js';
import {problemsOfVectors} from './check-vectors.js';
import {VECTOR_FOLDER, readTopics} from './read-topics.js';
import {WORKED_EXAMPLES_GUIDE, withWorkedExamples} from './worked-examples-page.js';

const topics = readTopics();
const problems = problemsOfVectors(topics);
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  const readme = `${VECTOR_FOLDER}README.md`;
  writeFileSync(`${VECTOR_FOLDER}index.json`, await indexText(buildIndex(topics)));
  writeFileSync(readme, betweenMarkers(readFileSync(readme, 'utf8'), 'topics', topicsTable(topics)));
  writeFileSync(WORKED_EXAMPLES_GUIDE, withWorkedExamples(readFileSync(WORKED_EXAMPLES_GUIDE, 'utf8')));
}
process.exitCode = problems.length > 0 ? 1 : 0;
