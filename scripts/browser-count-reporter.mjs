import {writeFileSync} from 'node:fs';

/**
 * Reporter for web-test-runner: writes the counts to the file named by TEST_COUNTS_FILE, read by scripts/test.mjs.
 *
 * The runner lets an empty file pass; here a file without tests is a failure, as is a skipped test.
 */
export function browserCountReporter() {
  return {
    onTestRunFinished({sessions}) {
      if (!process.env.TEST_COUNTS_FILE) return;
      const total = {passed: 0, failed: 0};
      for (const session of sessions) addSession(total, session);
      writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(total));
    },
  };
}

function addSession(total, session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  total.passed += passed;
  total.failed += tests.length - passed;
  if (tests.length === 0 || (session.errors.length > 0 && passed === tests.length)) total.failed += 1;
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
