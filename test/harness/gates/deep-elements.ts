/**
 * Source of a function for the page: every element of the rendered tree, through open shadow roots.
 *
 * Text, not a function: the compiler would add helpers that the page does not have.
 */
export const DEEP_ELEMENTS = `function deepElements(root = document.body) {
  const found = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...deepElements(element.shadowRoot));
  }
  return found;
}
function name(element) {
  const host = element.getRootNode().host;
  const label = element.ariaLabel || element.textContent?.trim().replace(/\\s+/g, ' ').slice(0, 30) || '';
  return (host ? host.localName + ' > ' : '') + element.localName + (element.id ? '#' + element.id : '') + ' "' + label + '"';
}`;
