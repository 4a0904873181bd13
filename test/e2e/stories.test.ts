import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {accessibilityProblems} from '../harness/axe.js';
import {chartProblems} from '../harness/gates/charts.js';
import {keyboardProblems} from '../harness/gates/keyboard.js';
import {nonsenseProblems} from '../harness/gates/nonsense.js';
import {largeTextProblems, reflowProblems} from '../harness/gates/reflow.js';
import {launchBrowser, PINNED, watchPage} from '../harness/launch-browser.js';
import {readText, REPOSITORY} from '../harness/repository.js';
import {serveFolder, type StaticServer} from '../harness/static-server.js';
import {recordStoryEvents, storyFailures} from '../harness/story-events.js';

interface StoryIndex {
  entries: Readonly<Record<string, {id: string; type: string; title: string; name: string}>>;
}

const {entries} = JSON.parse(readText('storybook-static/index.json')) as StoryIndex;
const stories = Object.values(entries).filter((entry) => entry.type === 'story');
const NARROW = 320;
const WIDTHS = [NARROW, 1280];
const SCHEMES = ['light', 'dark'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

// The addon's axe and ours cannot run at the same time in one page.
const OWN_AXE_OFF = 'globals=a11y.manual:!true';

let browser: Browser;
let server: StaticServer;
before(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    serveFolder(`${REPOSITORY}storybook-static`, {headers: {'cache-control': 'max-age=600'}}),
  ]);
});
after(async () => {
  await browser.close();
  await server.close();
});

// Pages of one kind share a context, so that Storybook's two megabytes of scripts are fetched once.
const contexts = new Map<number, Promise<BrowserContext>>();

async function openPage(width: number): Promise<Page> {
  const context = contexts.get(width) ?? browser.newContext({...PINNED, viewport: {width, height: 900}});
  contexts.set(width, context);
  return (await context).newPage();
}

/** What a story provokes on the console on purpose: it must be there, and nothing else. */
const PROVOKED: Readonly<Record<string, RegExp>> = {
  'elements-calculator--with-mistakes': /^console warning: <token-cost-scenario> \S+ is not used$/,
};

function unprovoked(id: string, noise: readonly string[]): string[] {
  const provoked = PROVOKED[id];
  if (!provoked) return [...noise];
  const rest = noise.filter((line) => !provoked.test(line));
  return rest.length < noise.length ? rest : [...rest, `nothing on the console like ${String(provoked)}`];
}

async function storyProblems(id: string, width: number): Promise<string[]> {
  const page = await openPage(width);
  try {
    const noise = watchPage(page, server.origin);
    await recordStoryEvents(page);
    await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&${OWN_AXE_OFF}`);
    return [
      ...(await storyFailures(page)),
      ...(await lookProblems(page, width)),
      ...(width > NARROW ? await keyboardProblems(page) : []),
      ...unprovoked(id, noise),
    ];
  } finally {
    await page.close();
  }
}

/** Elements follow the page's text colour one transition later. */
const FOLLOWED = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let time = 0; time < 3; time += 1) {
    await frame();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  }
})()`;

/** What a reader meets in both schemes and both directions of writing. */
async function lookProblems(page: Page, width: number): Promise<string[]> {
  const problems = [...(await nonsenseProblems(page)), ...(await chartProblems(page))];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({colorScheme});
    await page.evaluate(FOLLOWED);
    for (const dir of DIRECTIONS) {
      await page.evaluate(`document.documentElement.dir = '${dir}'`);
      const found = [...(await accessibilityProblems(page, '#storybook-root')), ...(await reflowProblems(page))];
      problems.push(...found.map((problem) => `${colorScheme}, ${dir}: ${problem}`));
    }
  }
  await page.evaluate(`document.documentElement.dir = 'ltr'`);
  return [...problems, ...(width > NARROW ? await largeTextProblems(page) : [])];
}

describe('every story renders, plays, reflows, is reached by keyboard and is accessible', {concurrency: 3}, () => {
  for (const {id, title, name} of stories) {
    for (const width of WIDTHS) {
      it(`${title}: ${name}, ${String(width)} px`, async () => {
        assert.deepEqual(await storyProblems(id, width), []);
      });
    }
  }
});
