import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isLightColor} from './is-light-color.js';

/** Says on an inner root which colour scheme the page has; `rootStyles` turn it into `color-scheme`. */
const SCHEME = 'data-token-cost-scheme';

type ThemeHost = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Makes an element as light or as dark as the page around it.
 *
 * Text is light on every dark page, while many dark pages set no `color-scheme` at all, so the computed text colour
 * decides. A hidden probe with a transition of its own colour says when it changes; it costs nothing in between.
 * Elements inside an inner root that follows already inherit from it and have no probe.
 */
export class PageTheme implements ReactiveController {
  readonly #host: ThemeHost;
  #probe: HTMLElement | undefined;
  #scheme: 'light' | 'dark' | undefined;

  constructor(host: ThemeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector('.root');
    if (!root || !this.#host.isConnected || isInsideTheme(this.#host)) return;
    if (!this.#probe) this.#watch();
    // A template may bring a new root along.
    if (this.#scheme && root.getAttribute(SCHEME) !== this.#scheme) root.setAttribute(SCHEME, this.#scheme);
  }

  hostDisconnected(): void {
    this.#probe?.remove();
    this.#probe = undefined;
    this.#scheme = undefined;
    // Elsewhere it may stand inside another one that follows.
    this.#host.renderRoot.querySelector('.root')?.removeAttribute(SCHEME);
  }

  #watch(): void {
    const probe = this.#host.ownerDocument.createElement('span');
    probe.className = 'theme-probe';
    probe.ariaHidden = 'true';
    for (const type of ['transitionend', 'transitioncancel']) probe.addEventListener(type, this.#look);
    // Before what Lit draws, which it clears to the end when a template changes.
    this.#host.renderRoot.prepend(probe);
    this.#probe = probe;
    this.#measure();
  }

  readonly #look = (): void => {
    this.#measure();
    this.hostUpdated();
  };

  #measure(): void {
    // Not of the probe: its own colour may be under way.
    this.#scheme = schemeOf(this.#host);
  }
}

/** @returns The colour scheme that an element's text colour belongs to. */
export function schemeOf(element: Element): 'light' | 'dark' {
  return isLightColor(getComputedStyle(element).color) ? 'dark' : 'light';
}

/** Gives one element the scheme of the text beside it, where no inner root does. */
export function applyScheme(element: Element, beside: Element): void {
  element.setAttribute(SCHEME, schemeOf(beside));
}

function isInsideTheme(host: Element): boolean {
  for (let element: Element | undefined = host; element; element = hostOf(element)) {
    if (element.parentElement?.closest(`[${SCHEME}]`)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
