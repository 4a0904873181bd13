import {explain as english} from '../i18n/en/explain.js';
import {viewTexts, type LoadedTexts} from '../i18n/texts.js';
import {termTextStyles} from '../styles/popover.styles.js';
import {placeNear} from './place-near.js';
import type {Term} from './term-button.js';

/** Popovers of buttons that were used before: from then on the browser opens and closes them. */
const popovers = new WeakMap<HTMLButtonElement, HTMLElement>();

export type PrepareTerm = (button: HTMLButtonElement, term: Term, messages: LoadedTexts) => HTMLElement;

/**
 * Makes a button open what its term means: the browser does the rest.
 *
 * @param button - Stands in any tree; its popover is put right after it and goes away with it.
 * @returns The popover, as open or closed as it was.
 */
export const prepareTerm: PrepareTerm = (button, term, messages) => {
  const known = popovers.get(button);
  const popover = known?.isConnected ? known : createPopover(button);
  popover.textContent = viewTexts(messages, 'explain', english).term[term];
  button.after(popover);
  button.popoverTargetElement = popover;
  popovers.set(button, popover);
  return popover;
};

/** It takes the focus, so that screen readers read it; Escape gives the focus back. */
function createPopover(button: HTMLButtonElement): HTMLElement {
  dress(button.getRootNode());
  const popover = button.ownerDocument.createElement('span');
  popover.className = 'popover term-text';
  popover.popover = 'auto';
  popover.setAttribute('role', 'note');
  popover.dir = 'auto';
  popover.tabIndex = -1;
  popover.autofocus = true;
  popover.addEventListener('beforetoggle', ({newState}) => {
    if (newState === 'open') placeNear(button, popover);
    // Chromium does not give the focus back inside a shadow root.
    else if (popover.matches(':focus')) button.focus();
  });
  button.after(popover);
  button.popoverTargetElement = popover;
  popovers.set(button, popover);
  return popover;
}

const dressed = new WeakSet<Node>();

/** Gives a tree the styles of popovers, once. */
function dress(root: Node): void {
  const {styleSheet} = termTextStyles;
  if (dressed.has(root) || !styleSheet || !(root instanceof ShadowRoot)) return;
  dressed.add(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
