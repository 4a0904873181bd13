import {readFileSync, writeFileSync} from 'node:fs';
import {buildDataset} from './build-dataset.js';
import {buildFiles, staleFiles, summaryOf, writeFiles} from './build-files.js';
import {buildPlanFiles} from './build-plans.js';
import {buildTokenFacts} from './build-token-facts.js';
import {withCoverageTable} from './coverage-table.js';
import {problemsOf} from './problems-of.js';
import {readAuthoringData} from './read-authoring-data.js';

/** Where and how to build. */
export interface BuildOptions {
  /** Writes nothing; what on disk is not what would be written becomes a problem. */
  check: boolean;
  /** Path of `pricing-data`. */
  folder: string;
}

/**
 * Builds everything in `dist` and the coverage table in the README. Prices are written only if all of them are well.
 *
 * @returns Exit code: 1 where there are problems.
 */
export function runBuild({check, folder}: BuildOptions): number {
  const data = readAuthoringData(folder);
  const files = buildFiles(data);
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  const freshReadme = withCoverageTable(readme, buildDataset(data).dataset);
  const problems = problemsOf(data);
  if (check) {
    problems.push(...staleFiles(files, folder));
    if (readme !== freshReadme) problems.push('the table in pricing-data/README.md is stale: run npm run data:build');
  } else if (problems.length === 0) {
    writeFiles(files, folder);
    writeFileSync(`${folder}/README.md`, freshReadme);
  }
  const plans = buildPlanFiles({check, folder});
  const tokenFacts = buildTokenFacts({check, folder});
  problems.push(...plans.problems, ...tokenFacts.problems);
  for (const problem of problems) console.error(problem);
  for (const line of [...summaryOf(files), ...plans.summary, tokenFacts.summary]) console.log(line);
  console.log(`${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}
