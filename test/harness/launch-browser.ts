import {chromium, type Browser, type Page} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../../scripts/chromium-flags.mjs';
import {findChromium} from '../../scripts/find-chromium.mjs';

/** Starts the machine's own Chromium, headless. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
}

/** What a machine would decide, pinned. */
export const PINNED = {locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce'} as const;

/**
 * Collects what a page must not do: write warnings or errors, throw, or ask for anything outside its origin.
 *
 * @param page - Before it has navigated.
 * @param origin - Prefix of every allowed URL.
 * @returns A live list of sentences; empty is good.
 */
export function watchPage(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) {
      problems.push(`request outside the page's origin: ${request.url()}`);
    }
  });
  return problems;
}
