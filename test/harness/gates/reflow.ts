import type {Page} from 'playwright-core';
import {DEEP_ELEMENTS} from './deep-elements.js';

const SCRIPT = `(() => {
  ${DEEP_ELEMENTS}
  const problems = [];
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  if (overflow > 0) {
    const wide = deepElements().filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1);
    problems.push(overflow + ' px of horizontal overflow, by ' + wide.slice(-3).map(name).join(', '));
  }
  for (const element of deepElements()) {
    const {overflowX} = getComputedStyle(element);
    if (!/auto|scroll/.test(overflowX) || element.scrollWidth <= element.clientWidth + 1 || !element.checkVisibility()) continue;
    const isRegion = element.tabIndex >= 0 && (element.localName === 'pre' || (element.querySelector('table') && element.getAttribute('role') === 'region'));
    if (!isRegion) problems.push('scrolls sideways and is no focusable region around a table: ' + name(element));
  }
  return problems;
})()`;

/**
 * Checks that nothing is wider than the page: only tables may scroll, inside a focusable region.
 *
 * @returns What is wrong, as sentences; empty is good.
 */
export function reflowProblems(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(SCRIPT);
}

/** The same with text twice as large, as a reader may set it. */
export async function largeTextProblems(page: Page): Promise<string[]> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  await page.waitForTimeout(100);
  const problems = await reflowProblems(page);
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  return problems.map((problem) => `with text at 200 %: ${problem}`);
}
