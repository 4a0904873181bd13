import {loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {chromium, type CDPSession, type Page} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../scripts/chromium-flags.mjs';
import {findChromium} from '../scripts/find-chromium.mjs';

/** Follows a slider through the table of all models, and through plain tables, in Chromium. See `npm run bench`. */

const INPUTS = 48;
/** Shorter than the pause after which the table draws what is out of sight: somebody is dragging. */
const GAP_MS = 90;
const LIMITS_MS = {1: 16, 4: 50} as const;
const VARIANTS = [
  ['ours', 'token-cost-table rows="all"'],
  ['cached', 'Lit map, cached formatters'],
  ['naive', 'Lit map, Intl in every cell'],
] as const;
type Variant = (typeof VARIANTS)[number][0];

const CATALOGUE = fileURLToPath(new URL('slider-to-paint/catalogue-of-300.ts', import.meta.url));

/** Every table gets the same 300 offers. */
const sameOffers: Plugin = {
  name: 'same-offers',
  setup(plugin) {
    plugin.onResolve({filter: /\/full-catalogue\.js$/}, ({importer}) =>
      importer === CATALOGUE ? undefined : {path: CATALOGUE},
    );
  },
};

/** One file, minified, as a page would get it. */
async function builtPage(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('slider-to-paint/page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    plugins: [sameOffers],
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(page: Page, variant: Variant, sortBy: 'month' | 'model', throttle: 1 | 4): Promise<Row> {
  const {rows, columns} = await page.evaluate(([what, by]) => window.startBench(what, by), [variant, sortBy] as const);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await client.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  // There and back again, so that every input changes the figures and the code is warm before it counts.
  const before = await busySeconds(client);
  for (let input = 0; input < INPUTS + 8; input += 1) {
    await page.keyboard.press(input % 16 < 8 ? 'PageUp' : 'PageDown');
    await page.waitForTimeout(GAP_MS * (throttle === 4 ? 2 : 1));
  }
  const cpu = ((await busySeconds(client)) - before) * (1000 / (INPUTS + 8));
  await client.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const {times, unchanged} = await page.evaluate(() => ({times: window.paintTimes, unchanged: window.unchanged}));
  if (times.length < INPUTS || unchanged > 0)
    throw new Error(`${variant}: ${times.length} inputs, ${unchanged} unseen`);
  const sorted = times.slice(-INPUTS).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {variant, sortBy, throttle, cells: `${rows} x ${columns}`, median: at(0.5), p95: at(0.95), cpu};
}

/** What the main thread has worked, without what it waited for other programs. */
async function busySeconds(client: CDPSession): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN;
}

interface Row {
  variant: Variant;
  sortBy: 'month' | 'model';
  throttle: 1 | 4;
  cells: string;
  median: number;
  p95: number;
  /** Work of the main thread for one input; without meaning under throttling, which is made of work. */
  cpu: number;
}

const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
const code = await builtPage();
const results: Row[] = [];
for (const throttle of [1, 4] as const) {
  for (const sortBy of ['month', 'model'] as const) {
    for (const [variant] of VARIANTS) {
      const page = await browser.newPage({viewport: {width: 1280, height: 900}, locale: 'en-US'});
      await page.setContent('<!doctype html><title>bench</title><body>');
      await page.addScriptTag({content: code});
      results.push(await measure(page, variant, sortBy, throttle));
      await page.close();
    }
  }
}
await browser.close();

console.log(
  `slider input to painted frame, ms, ${INPUTS} inputs each; load average ${loadavg()[0]?.toFixed(1) ?? ''}\n`,
);
console.log('CPU  sorted by  table                         rows x columns  median     p95     CPU   to ours');
for (const {variant, sortBy, throttle, cells, median, p95, cpu} of results) {
  const ours = results.find((row) => row.variant === 'ours' && row.sortBy === sortBy && row.throttle === throttle);
  const name = VARIANTS.find(([id]) => id === variant)?.[1] ?? '';
  const verdict =
    variant === 'ours' ? `limit ${LIMITS_MS[throttle]}: ${median <= LIMITS_MS[throttle] ? 'kept' : 'MISSED'}` : '';
  console.log(
    `${throttle}x   ${sortBy.padEnd(9)}  ${name.padEnd(28)}  ${cells.padStart(14)}  ${median.toFixed(1).padStart(6)}  ` +
      `${p95.toFixed(1).padStart(6)}  ${throttle === 1 ? cpu.toFixed(1).padStart(6) : '     –'}  ${(median / (ours?.median ?? Number.NaN)).toFixed(1).padStart(6)} x  ${verdict}`,
  );
}
if (results.some(({variant, median, throttle}) => variant === 'ours' && median > LIMITS_MS[throttle]))
  process.exitCode = 1;
