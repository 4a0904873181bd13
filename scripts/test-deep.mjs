import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';

// A hundred times the cases of npm test, with seeds of their own: for the night, not for each change.
const folder = 'test/engine/properties';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${folder}/${name}`);
const runs = [
  ['--import', 'tsx', '--test', ...files],
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/elements/nonsense.browser.ts'],
];
for (const run of runs) {
  const {status} = spawnSync(process.execPath, run, {stdio: 'inherit', env: {FC_RUNS: '100000', ...process.env}});
  process.exitCode ||= status ?? 1;
}
