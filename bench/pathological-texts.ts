import {Tiktoken} from 'js-tiktoken/lite';
import ranks from 'js-tiktoken/ranks/o200k_base';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../scripts/chromium-flags.mjs';
import {findChromium} from '../scripts/find-chromium.mjs';
import {serveFolder} from '../test/harness/static-server.js';
import {bundled} from './tokenizers/build-contender.js';
import {pathologicalTexts} from './tokenizers/pathological-texts.js';

/** Counts a million of the same, or of no sense at all, in the worker; js-tiktoken gets 5,000. See `npm run bench`. */

const LENGTH = 1_000_000;
const PEER_LENGTH = 5000;
const LIMIT_MS = 2000;
const LONGEST_TASK_MS = 50;

const script = await bundled(
  `import ${JSON.stringify(new URL('tokenizers/client-page.ts', import.meta.url).pathname)};`,
);
const pages = {
  '/index.html': '<!doctype html><title>Bench</title><script src="/bench.js"></script>',
  '/bench.js': script,
};
const server = await serveFolder('/nonexistent', {pages});
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
const page = await browser.newPage();
await page.goto(`${server.origin}/index.html`);
const firstMs = await page.evaluate(() => window.clientBench.first());
console.log(`Chromium ${browser.version()}: first count in the worker after ${firstMs.toFixed(0)} ms`);

const peer = new Tiktoken(ranks);
const short = pathologicalTexts(PEER_LENGTH);
for (const [name, text] of Object.entries(pathologicalTexts(LENGTH))) {
  const {ms, tokens, via, longestTaskMs} = await page.evaluate((counted) => window.clientBench.count(counted), text);
  const startedAt = performance.now();
  peer.encode(short[name] ?? '', [], []);
  const peerMs = performance.now() - startedAt;
  const isKept = ms <= LIMIT_MS && longestTaskMs <= LONGEST_TASK_MS && via === 'worker';
  if (!isKept) process.exitCode = 1;
  console.log({
    text: `${name} x ${LENGTH}`,
    tokens,
    via,
    ms: ms.toFixed(0),
    'longest task of the page, ms': longestTaskMs === 0 ? '< 50' : longestTaskMs.toFixed(0),
    [`js-tiktoken x ${PEER_LENGTH}, ms`]: peerMs.toFixed(0),
    limits: isKept ? 'kept' : 'EXCEEDED',
  });
}
await browser.close();
await server.close();
