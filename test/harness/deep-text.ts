import type {Page} from 'playwright-core';

// Text, not a function: the compiler would add helpers that the page does not have.
const COLLECT = `(function collect(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (/^(script|style)$/.test(node.localName)) return '';
  const children = node.localName === 'slot' ? node.assignedNodes({flatten: true}) : (node.shadowRoot ?? node).childNodes;
  return [...children].map(collect).join(' ');
})(document.body)`;

/**
 * Reads the text of a page, open shadow roots included: `innerText` leaves them out.
 *
 * @returns What is in the rendered tree, hidden or not, with single spaces.
 */
export async function deepText(page: Page): Promise<string> {
  return (await page.evaluate<string>(COLLECT)).replace(/\s+/g, ' ');
}
