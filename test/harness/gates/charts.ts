import type {Page} from 'playwright-core';

const SCRIPT = `(() => {
  const problems = [];
  const find = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'token-cost-chart' ? [element] : []),
    ...(element.shadowRoot ? find(element.shadowRoot) : []),
  ]);
  for (const chart of find(document)) {
    const root = chart.shadowRoot;
    const of = (what) => problems.push(chart.getAttribute('view') + ' has no ' + what);
    if (!root.querySelector('figure')) {
      if (!root.textContent.trim()) of('text at all');
      continue;
    }
    const none = root.querySelector('[part~=nothing]');
    if (none) {
      if (!none.textContent.trim() || root.querySelector('canvas')) of('words for why nothing is drawn');
      continue;
    }
    const caption = root.querySelector('figcaption')?.textContent.trim() ?? '';
    if (caption === '') of('takeaway');
    const words = caption.split(/\\s+/).length;
    if (words > 12) problems.push(chart.getAttribute('view') + ' takes ' + words + ' words to say its takeaway: ' + caption);
    if (!root.querySelector('[part~=summary]')?.textContent.trim()) of('summary');
    const cursors = root.querySelectorAll('input[type=range]');
    if (cursors.length !== 1) of('single data cursor');
    if (!cursors[0]?.getAttribute('aria-valuetext')) of('words for where the cursor is');
    if (root.querySelectorAll('details table tbody tr').length === 0) of('data table');
    for (const canvas of root.querySelectorAll('canvas')) if (canvas.getAttribute('aria-hidden') !== 'true') of('hidden canvas');
  }
  return problems;
})()`;

/**
 * Checks that every chart of a page can be read without seeing it: takeaway, summary, data cursor, table.
 *
 * @returns What is wrong, as sentences; empty is good.
 */
export function chartProblems(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(SCRIPT);
}
