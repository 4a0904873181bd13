import {outsideMarks} from './pseudo-texts.js';

/** Attributes that are shown or read out. */
const SPOKEN = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
];

/** The same in every language or written by Intl: months, and units that are more than one letter. */
const BY_INTL = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|USD|\bbn\b/g;

const ADDRESS = /https?:\/\/\S+/g;

/** Every text of a rendered tree, open shadow roots included, and what its attributes say. */
export function shownTexts(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof Element && /^(script|style|canvas)$/.test(node.localName)) return [];
  const children =
    node instanceof HTMLSlotElement
      ? slotted(node)
      : ((node instanceof Element ? node.shadowRoot : undefined) ?? node).childNodes;
  return [...spoken(node), ...[...children].flatMap(shownTexts)];
}

/**
 * Finds texts that were not taken from the messages, on a page in the language of `pseudoTexts`.
 *
 * @param names - Texts that are data and the same in every language: names and ids of models, sellers, plans, sources.
 * @returns What has two letters in a row left without marks, data, addresses and what Intl writes; each text once.
 */
export function unwrappedTexts(node: Node, names: readonly string[]): string[] {
  const data = anyOf(names);
  const isUnwrapped = (text: string): boolean => {
    const outside = outsideMarks(text);
    return (
      /\p{L}{2}/u.test(outside) &&
      /\p{L}{2}/u.test(outside.replace(ADDRESS, ' ').replace(data, ' ').replace(BY_INTL, ' '))
    );
  };
  const texts = shownTexts(node).map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter(isUnwrapped))];
}

function slotted(slot: HTMLSlotElement): Iterable<Node> {
  const assigned = slot.assignedNodes({flatten: true});
  return assigned.length > 0 ? assigned : slot.childNodes;
}

function spoken(node: Node): string[] {
  if (!(node instanceof Element)) return [];
  return SPOKEN.map((name) => node.getAttribute(name) ?? '').filter((text) => text !== '');
}

/** The longest name first, each as a whole word only. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu');
}
