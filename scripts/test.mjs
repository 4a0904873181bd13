import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runCheck} from './run-check.mjs';
import {setup} from './setup.mjs';
import {testSteps} from './test-steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {values} = parseArgs({options: {only: {type: 'string', multiple: true}}});

async function runStep(step) {
  const total = {passed: 0, failed: 0};
  for (const check of step.commands) {
    console.log(`\n=== ${step.name}: ${check.name}`);
    const started = performance.now();
    const {passed, failed} = await runCheck(check);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`--- ${step.name}: ${check.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  return total;
}

function selectedSteps() {
  const steps = testSteps();
  const names = values.only ?? steps.map((step) => step.name);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new RangeError(`No step ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}.`);
  }
  return steps.filter((step) => names.includes(step.name));
}

let passed = 0;
let failed = 0;
const brokenSteps = [];
try {
  setup();
  // Nothing stops early: one run shows everything that is broken.
  for (const step of selectedSteps()) {
    const counts = await runStep(step);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) brokenSteps.push(step.name);
  }
} catch (error) {
  console.error(String(error));
  failed += 1;
}
if (brokenSteps.length > 0) console.log(`\nFailed: ${brokenSteps.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
