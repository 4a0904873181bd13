import {NONSENSE} from './gates/nonsense.js';

const SAID_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/**
 * Collects everything that a reader sees or hears below a node: open shadow roots, slots, labels, what fields say.
 *
 * Like `deepText` for a page, but fast enough to be called 100,000 times.
 */
export function saidText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(saidText).join('');
  if (node.localName === 'style' || node.localName === 'script') return '';
  const own = SAID_ATTRIBUTES.map((name) => node.getAttribute(name) ?? '').filter((text) => text !== '');
  const typed = node instanceof HTMLInputElement ? [node.value] : [];
  const children = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : childrenOf(node);
  return [...own, ...typed, [...children].map(saidText).join('')].join(' ');
}

function childrenOf(element: Element): Iterable<Node> {
  return (element.shadowRoot ?? element).childNodes;
}

/** Fails where something that only a slip of the program would say is said. */
export function expectSense(text: string, state: () => string): void {
  const match = NONSENSE.exec(text);
  if (!match) return;
  const around = text.slice(Math.max(0, match.index - 60), match.index + 60).replace(/\s+/g, ' ');
  throw new Error(`nonsense: …${around}… in ${state()}`);
}
