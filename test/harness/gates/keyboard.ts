import type {Page} from 'playwright-core';
import {DEEP_ELEMENTS} from './deep-elements.js';

/** More stops than any page of ours has. */
const MOST_STOPS = 900;

const PREPARE = `(() => {
  ${DEEP_ELEMENTS}
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const isStop = (element) =>
    element.matches(focusable) && element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true}) &&
    !element.closest('[inert]') && !(element.localName === 'summary' && element.parentElement?.localName !== 'details');
  const expected = new Set(deepElements().filter(isStop));
  for (const radio of [...expected].filter((element) => element.type === 'radio' && !element.checked)) expected.delete(radio);
  window.tabStops = {expected, problems: [], last: undefined};
  window.scrollTo(0, 0);
  document.activeElement?.blur();
  return expected.size;
})()`;

const NOTE = `(() => {
  ${DEEP_ELEMENTS}
  const {expected, problems} = window.tabStops;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || active === document.documentElement) return 'left';
  if (active === window.tabStops.last) {
    problems.push('holds the focus: ' + name(active));
    return 'left';
  }
  window.tabStops.last = active;
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(active);
  const isVisible = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  if (!isVisible) problems.push('shows no focus: ' + name(active));
  if (!active.checkVisibility()) problems.push('has the focus and is hidden: ' + name(active));
  expected.delete(active);
  return 'here';
})()`;

const COLLECT = `(() => {
  ${DEEP_ELEMENTS}
  const {expected, problems} = window.tabStops;
  const missed = [...expected].filter((element) => element.checkVisibility({visibilityProperty: true}));
  return [...problems, ...missed.map((element) => 'not reached by the Tab key: ' + name(element))];
})()`;

/**
 * Goes through a page with the Tab key: every control must be reached, none may hold the focus, all must show it.
 *
 * @returns What is wrong, as sentences; empty is good.
 */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const stops = await page.evaluate<number>(PREPARE);
  if (stops > MOST_STOPS) return [`${String(stops)} stops for the Tab key`];
  for (let stop = 0; stop <= stops + 2; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(NOTE)) === 'left') break;
  }
  return page.evaluate<string[]>(COLLECT);
}
