import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../scripts/chromium-flags.mjs';
import {findChromium} from '../scripts/find-chromium.mjs';
import {serveFolder} from '../test/harness/static-server.js';
import {bundled} from './tokenizers/build-contender.js';

/** Reads a log of a million calls in the worker, as a stream, and tells how long it takes and what it needs. */

const ROWS = 1_000_000;
const ROWS_PER_PART = 1000;

/** Lines as a proxy logs them, 230 bytes each, no two alike in a part. */
const part = Array.from({length: ROWS_PER_PART}, (_, row) =>
  JSON.stringify({
    id: `chatcmpl-${String(row).padStart(24, '0')}`,
    object: 'chat.completion',
    created: 1_795_219_200 - row * 60,
    model: row % 3 === 0 ? 'gpt-4o-mini-2024-07-18' : 'gpt-4o-2024-08-06',
    usage: {
      prompt_tokens: 1000 + row * 290,
      completion_tokens: 100 + row,
      total_tokens: 1100 + row * 291,
      prompt_tokens_details: {cached_tokens: row * 100},
    },
  }),
).join('\n');

const script = await bundled(
  `import ${JSON.stringify(new URL('tokenizers/client-page.ts', import.meta.url).pathname)};`,
);
const headers = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};
const pages = {
  '/index.html': '<!doctype html><title>Bench</title><script src="/bench.js"></script>',
  '/bench.js': script,
};
const server = await serveFolder('/nonexistent', {headers, pages});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory'],
});
const page = await browser.newPage();
await page.goto(`${server.origin}/index.html`);
const result = await page.evaluate(([lines, times]) => window.clientBench.read(lines, times), [
  `${part}\n`,
  ROWS / ROWS_PER_PART,
] as const);
console.log(`Chromium ${browser.version()}`, {
  rows: result.rows,
  'MB of log': result.megabytes.toFixed(0),
  seconds: (result.ms / 1000).toFixed(1),
  'most memory at once, MB': result.peakMegabytes.toFixed(0),
  'longest task of the page, ms': result.longestTaskMs === 0 ? '< 50' : result.longestTaskMs.toFixed(0),
});
if (result.rows !== ROWS || result.longestTaskMs > 50) process.exitCode = 1;
await browser.close();
await server.close();
