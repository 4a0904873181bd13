import {createRequire} from 'node:module';
import type {AxeResults, Result} from 'axe-core';
import type {Page} from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Found = Pick<AxeResults, 'violations' | 'incomplete'>;

/**
 * What lies outside the visible part of a region that scrolls has no background to measure: the region is scrolled
 * through, and what was undecided is asked about again. Text, not a function: the compiler would add helpers that the
 * page does not have.
 */
const RUN = `async ({root, tags}) => {
  const options = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']};
  const {violations, incomplete} = await axe.run(root, options);
  const elementAt = (target) => target.flat().reduce((scope, selector) => (scope.shadowRoot ?? scope).querySelector(selector), document);
  const regionOf = ({target}) => elementAt(target).closest('[role=region]');
  const scrolledThrough = async (region, nodes) => {
    const start = region.scrollLeft;
    const sign = getComputedStyle(region).direction === 'rtl' ? -1 : 1;
    for (let at = 0; nodes.length > 0 && at < region.scrollWidth; at += region.clientWidth / 2) {
      region.scrollLeft = sign * at;
      const context = {include: nodes.map(({target}) => elementAt(target))};
      const found = await axe.run(context, {runOnly: ['color-contrast'], resultTypes: ['violations', 'incomplete']});
      violations.push(...found.violations);
      nodes = found.incomplete.flatMap((result) => result.nodes);
    }
    region.scrollLeft = start;
    return nodes;
  };
  for (const result of incomplete) {
    if (result.id !== 'color-contrast') continue;
    const byRegion = Map.groupBy(result.nodes, regionOf);
    result.nodes = byRegion.get(null) ?? [];
    byRegion.delete(null);
    for (const [region, nodes] of byRegion) result.nodes.push(...(await scrolledThrough(region, nodes)));
  }
  return {violations, incomplete: incomplete.filter(({nodes}) => nodes.length > 0)};
}`;

/**
 * Checks a part of the page against WCAG 2.2 AA and axe's best practices.
 *
 * @param page - Any page whose CSP allows scripts.
 * @param root - CSS selector of the part to check.
 * @returns What is wrong or could not be decided, as sentences; empty is good.
 */
export async function accessibilityProblems(page: Page, root: string): Promise<string[]> {
  await page.addScriptTag({path: axeFile});
  const {violations, incomplete} = await page.evaluate<Found>(`(${RUN})(${JSON.stringify({root, tags: TAGS})})`);
  return [
    ...violations.map((result) => sentence('violation', result)),
    ...incomplete.map((result) => sentence('undecided', result)),
  ];
}

function sentence(kind: string, {id, help, nodes}: Result): string {
  const places = nodes.slice(0, 3).map((node) => `${node.target.flat().join(' ')} (${node.failureSummary ?? ''})`);
  return `${kind} ${id}: ${help} at ${places.join('; ').replaceAll('\n', ' ')}`;
}
