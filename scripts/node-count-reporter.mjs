/**
 * Reporter for node:test: one JSON line with the counts, read by scripts/test.mjs.
 *
 * Node reports a file without tests as one passed test that bears the file's name; here it is a failure.
 * So are skipped and todo tests: they check nothing.
 */
export default async function* countReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const checksNothing = data.skip !== undefined || data.todo !== undefined || isWholeFile(data);
    if (type === 'test:pass' && !checksNothing) passed += 1;
    else failed += 1;
  }
  yield `${JSON.stringify({passed, failed})}\n`;
}

function isWholeFile({name, nesting, file}) {
  return nesting === 0 && (name === file || /\.test\.ts$/.test(name));
}
