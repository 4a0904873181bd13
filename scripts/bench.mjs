import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';

// One process each, so that no benchmark runs on what another one left warm.
const wanted = process.argv.slice(2);
const benches = readdirSync('bench').filter((name) => name.endsWith('.ts'));
for (const name of benches.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
  console.log(`\n${name}`);
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', `bench/${name}`], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
