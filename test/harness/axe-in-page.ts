import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks an element of the test's own page against WCAG 2.2 AA and axe's best practices.
 *
 * @returns What is wrong or could not be decided, as sentences; empty is good.
 */
export async function problemsInPage(element: Element): Promise<string[]> {
  const {axe} = window as unknown as {axe: {run: (context: Element, options: object) => Promise<AxeResults>}};
  const {violations, incomplete} = await axe.run(element, {runOnly: {type: 'tag', values: TAGS}});
  return [...violations, ...incomplete].map(({id, help, nodes}) => `${id}: ${help} at ${String(nodes[0]?.target)}`);
}
