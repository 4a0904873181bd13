import type {Page} from 'playwright-core';
import {DEEP_ELEMENTS} from './gates/deep-elements.js';

declare global {
  interface Window {
    storyEvents?: {name: string; detail: string}[];
  }
}

// `storyFinished` says success even when a play function threw, so the others are listened for as well.
const FAILURES = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyErrored',
  'storyMissing',
  'storyThrewException',
];

// Text, not a function: the compiler would add helpers that the page does not have.
const LISTEN = `(names) => {
  window.storyEvents = [];
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      for (const name of names) value.on(name, (detail) => window.storyEvents.push({name, detail: tell(detail)}));
    },
  });
  const tell = (detail) => detail?.message ?? detail?.status ?? JSON.stringify(detail) ?? '';
}`;

/**
 * Listens to Storybook's channel from the moment it exists.
 *
 * @param page - Before it has navigated.
 */
export async function recordStoryEvents(page: Page): Promise<void> {
  await page.addInitScript({content: `(${LISTEN})(${JSON.stringify([...FAILURES, 'storyFinished'])})`});
}

/**
 * Waits until the story has rendered and played.
 *
 * @returns What went wrong, as sentences; empty is good.
 */
export async function storyFailures(page: Page): Promise<string[]> {
  const ends = ['storyFinished', 'storyErrored', 'storyMissing', 'storyThrewException'];
  await page.waitForFunction((names) => window.storyEvents?.some((event) => names.includes(event.name)), ends, {
    timeout: 10_000,
  });
  // Views that are loaded when they are shown.
  await page.waitForFunction(`(() => {
    ${DEEP_ELEMENTS}
    return deepElements().every((element) => element.ariaBusy !== 'true');
  })()`);
  // What else went wrong is reported right after.
  await page.waitForTimeout(50);
  const events = await page.evaluate(() => window.storyEvents ?? []);
  return events
    .filter((event) => FAILURES.includes(event.name) || (event.name === 'storyFinished' && event.detail !== 'success'))
    .map((event) => `${event.name}: ${event.detail}`);
}
