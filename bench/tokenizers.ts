import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../scripts/chromium-flags.mjs';
import {findChromium} from '../scripts/find-chromium.mjs';
import {serveFolder} from '../test/harness/static-server.js';
import {buildContender, buildPage, type BuiltContender} from './tokenizers/build-contender.js';
import {corpora} from './tokenizers/corpora.js';

/** Counts o200k_base tokens in Chromium, beside the libraries that do the same. See `npm run bench tokenizers`. */

const NAMES = ['ours', 'js-tiktoken', 'gpt-tokenizer', 'ai-tokenizer', 'tiktoken'] as const;
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** The end of each text warms the code up; what is measured has not been seen before. */
const WARM_UP = 20_000;
const CORPORA = Object.entries(corpora());
const TEXTS = CORPORA.map(([subject, text]) => [subject, text.slice(0, -WARM_UP)] as const);
const OTHERS = CORPORA.map(([, text]) => text.slice(-WARM_UP));
const EDITED = TEXTS[0]?.[1].slice(0, 100_000) ?? '';

/** Memory with typed arrays is told to isolated pages only. */
const HEADERS = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};

interface Measured {
  readonly readyMs: number[];
  readonly editMs: number[];
  readonly megabytes: number[];
  readonly cold: Map<string, number[]>;
  readonly warm: Map<string, number[]>;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const megabytesPerSecond = (text: string, ms: number): number => Buffer.byteLength(text) / 1e3 / ms;

async function withPage<T>(browser: Browser, origin: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/index.html`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Time of the page's own thread, without what it waited for other programs, milliseconds. */
async function busyMs(client: CDPSession): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function measurePasses(page: Page, into: Measured, counts: Set<string>): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const pass = async (subject: string): Promise<number> => {
    const before = await busyMs(client);
    const tokens = await page.evaluate((name) => window.bench.pass(name), subject);
    counts.add(`${subject}: ${tokens}`);
    return (await busyMs(client)) - before;
  };
  await page.evaluate(([texts, others]) => window.bench.keep(texts, others), [
    Object.fromEntries(TEXTS),
    OTHERS,
  ] as const);
  for (const [subject, text] of TEXTS) {
    await page.evaluate(() => window.bench.forget());
    push(into.cold, subject, megabytesPerSecond(text, await pass(subject)));
    for (let again = 0; again < 3; again += 1) push(into.warm, subject, megabytesPerSecond(text, await pass(subject)));
  }
}

function push(into: Map<string, number[]>, subject: string, value: number): void {
  into.set(subject, [...(into.get(subject) ?? []), value]);
}

async function measureRound(browser: Browser, origin: string, into: Measured, counts: Set<string>): Promise<void> {
  await withPage(browser, origin, async (page) => {
    const before = await page.evaluate(() => window.bench.memory());
    into.readyMs.push(await page.evaluate(() => window.bench.ready()));
    into.editMs.push(await page.evaluate((edited) => window.bench.editMs(edited), EDITED));
    into.megabytes.push(((await page.evaluate(() => window.bench.memory())) - before) / 1e6);
    await measurePasses(page, into, counts);
  });
}

async function serveContender(
  {files}: BuiltContender,
  script: string,
): Promise<{origin: string; stop: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'tokenizers-'));
  for (const [path, body] of Object.entries(files)) await writeFile(join(folder, path), body);
  const pages = {
    '/index.html': '<!doctype html><title>Bench</title><script src="/bench.js"></script>',
    '/bench.js': script,
  };
  const server = await serveFolder(folder, {headers: HEADERS, pages});
  return {
    origin: server.origin,
    stop: async () => {
      await server.close();
      await rm(folder, {recursive: true});
    },
  };
}

function row(name: string, {bytes}: BuiltContender, measured: Measured): Record<string, string> {
  const kilobytes = (value: number): string => Math.round(value / 1e3).toString();
  const speeds = TEXTS.map(([subject]) => [
    `${subject} cold/warm MB/s`,
    `${median(measured.cold.get(subject) ?? []).toFixed(1)} / ${median(measured.warm.get(subject) ?? []).toFixed(1)}`,
  ]);
  return {
    name,
    'kB raw/gzip/br': [bytes.raw, bytes.gzip, bytes.brotli].map(kilobytes).join(' / '),
    'ready ms': median(measured.readyMs).toFixed(0),
    'memory MB': median(measured.megabytes).toFixed(1),
    'edit of 100 kB, ms': median(measured.editMs).toFixed(2),
    ...(Object.fromEntries(speeds) as Record<string, string>),
  };
}

const script = await buildPage();
const contenders = await Promise.all(NAMES.map(buildContender));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory'],
});
const results = new Map(
  NAMES.map((name) => [name, {readyMs: [], editMs: [], megabytes: [], cold: new Map(), warm: new Map()} as Measured]),
);
const counts = new Set<string>();
console.log(
  `Chromium ${browser.version()}, ${ROUNDS} rounds, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
// Interleaved, so that a busy moment of the machine hits them all.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const contender of contenders) {
    const {origin, stop} = await serveContender(contender, script);
    const measured = results.get(contender.name as (typeof NAMES)[number]);
    if (measured) await measureRound(browser, origin, measured, counts);
    await stop();
  }
}
await browser.close();
if (counts.size !== TEXTS.length) throw new Error(`They do not agree: ${[...counts].join(', ')}`);
for (const contender of contenders) {
  const measured = results.get(contender.name as (typeof NAMES)[number]);
  if (measured) console.log(row(contender.name, contender, measured));
}
