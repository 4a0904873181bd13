import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../scripts/chromium-flags.mjs';
import {findChromium} from '../scripts/find-chromium.mjs';
import {serveFolder} from '../test/harness/static-server.js';
import {bundled} from './tokenizers/build-contender.js';

/** Pastes ten megabytes into a counter, as a visitor would, and tells what the page feels of it. */

const CHARACTERS = 9_900_000;
const LIMITS = {frameMs: 200, countedMs: 3000, longestTaskMs: 50};

const script = await bundled(
  `import ${JSON.stringify(new URL('tokenizers/paste-page.ts', import.meta.url).pathname)};`,
);
const headers = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};
const body = '<token-cost-scenario><token-cost-counter></token-cost-counter></token-cost-scenario>';
const pages = {
  '/index.html': `<!doctype html><html lang="en"><title>Bench</title>${body}<script src="/bench.js"></script>`,
  '/bench.js': script,
};
const server = await serveFolder('/nonexistent', {headers, pages});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory'],
});
const page = await browser.newPage();
await page.goto(`${server.origin}/index.html`);

// The first one loads the tables; the second is what a visitor sees who has counted before.
for (const which of ['first', 'second']) {
  const before = await page.evaluate(() => window.pasteBench.megabytes());
  const felt = await page.evaluate((characters) => window.pasteBench.paste(characters), CHARACTERS);
  const held = await page.evaluate(() => window.pasteBench.megabytes());
  await page.evaluate(() => window.pasteBench.clear());
  const after = await page.evaluate(() => window.pasteBench.megabytes());
  const ownMs = felt.longestTaskMs - felt.clipboardMs;
  const isKept = felt.frameMs <= LIMITS.frameMs && felt.countedMs <= LIMITS.countedMs && ownMs <= LIMITS.longestTaskMs;
  if (!isKept) process.exitCode = 1;
  console.log(`${which} paste of ${CHARACTERS} characters`, {
    'next frame, ms': felt.frameMs.toFixed(0),
    'counted, ms': felt.countedMs.toFixed(0),
    tokens: felt.tokens,
    'longest task, ms': felt.longestTaskMs === 0 ? '< 50' : felt.longestTaskMs.toFixed(0),
    'of which the clipboard, ms': felt.clipboardMs.toFixed(0),
    'MB before, with it, cleared': [before, held, after].map((megabytes) => megabytes.toFixed(1)).join(', '),
    limits: isKept ? 'kept' : 'EXCEEDED',
  });
}
const cancelMs = await page.evaluate((characters) => window.pasteBench.cancelMs(characters), CHARACTERS);
console.log(`cancelled after ${cancelMs.toFixed(0)} ms`);
await browser.close();
await server.close();
