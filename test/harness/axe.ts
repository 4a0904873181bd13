import {createRequire} from 'node:module';
import type {AxeResults, Result} from 'axe-core';
import type {Page} from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a part of the page against WCAG 2.2 AA and axe's best practices.
 *
 * @param page - Any page whose CSP allows scripts.
 * @param root - CSS selector of the part to check.
 * @returns What is wrong or could not be decided, as sentences; empty is good.
 */
export async function accessibilityProblems(page: Page, root: string): Promise<string[]> {
  await page.addScriptTag({path: axeFile});
  const {violations, incomplete} = await page.evaluate(
    async ({selector, tags}) => {
      const {axe} = window as unknown as {axe: {run: (context: string, options: object) => Promise<AxeResults>}};
      return axe.run(selector, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']});
    },
    {selector: root, tags: TAGS},
  );
  return [
    ...violations.map((result) => sentence('violation', result)),
    ...incomplete.map((result) => sentence('undecided', result)),
  ];
}

function sentence(kind: string, {id, help, nodes}: Result): string {
  const places = nodes.slice(0, 3).map((node) => `${node.target.flat().join(' ')} (${node.failureSummary ?? ''})`);
  return `${kind} ${id}: ${help} at ${places.join('; ').replaceAll('\n', ' ')}`;
}
