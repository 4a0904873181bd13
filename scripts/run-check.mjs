import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTER = new URL('node-count-reporter.mjs', import.meta.url).href;

/**
 * Runs one command of a step and counts what it checked.
 *
 * @param check - `{name, command, counts?, env?, empty?}`, see scripts/test-steps.mjs.
 * @returns `{passed, failed}`; a command that ran no test, or failed without a failed test, has failed once.
 */
export async function runCheck(check) {
  if (check.empty) {
    console.log('No test file found.');
    return {passed: 0, failed: 1};
  }
  const folder = mkdtempSync(join(tmpdir(), 'token-cost-test-'));
  const countsFile = join(folder, 'counts.json');
  try {
    const {status, output} = await run(check, countsFile);
    return honest(readCounts(check, status, output, countsFile), status);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function run({command, counts, env}, countsFile) {
  const [file, ...args] = counts === 'node' ? withCountReporter(command, countsFile) : command;
  const child = spawn(file, args, {
    cwd: ROOT,
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env, TEST_COUNTS_FILE: countsFile},
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && file === 'npm',
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  child.stderr.pipe(process.stderr, {end: false});
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({status: 1, output: String(error)}));
    child.on('close', (status) => resolve({status: status ?? 1, output}));
  });
}

function withCountReporter(command, countsFile) {
  const at = command.indexOf('--test') + 1;
  const reporter = [`--test-reporter=${REPORTER}`, `--test-reporter-destination=${countsFile}`];
  return [...command.slice(0, at), ...reporter, ...command.slice(at)];
}

function readCounts({counts}, status, output, countsFile) {
  if (!counts) return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  try {
    return counts === 'size' ? countSizes(output) : JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return {passed: 0, failed: 0};
  }
}

function countSizes(output) {
  const results = JSON.parse(output.slice(output.indexOf('[')));
  const passed = results.filter((result) => result.passed).length;
  return {passed, failed: results.length - passed};
}

function honest({passed, failed}, status) {
  if (passed + failed === 0) console.log('This check ran no test: that is a failure.');
  const isSilentFailure = failed === 0 && (status !== 0 || passed === 0);
  return {passed, failed: isSilentFailure ? 1 : failed};
}
