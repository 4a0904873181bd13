import type {ReactiveControllerHost} from 'lit';

/** An element that draws into a shadow root. */
export type FocusHost = ReactiveControllerHost & Partial<Pick<Element, 'shadowRoot'>>;

/**
 * Draws a host again and then focuses a part of it: what was used last may be gone, and the focus with it.
 *
 * @param selectors - Of which the first that matches anything counts.
 */
export function focusDrawn(host: FocusHost, selectors: readonly string[]): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const found = selectors.map((selector) => host.shadowRoot?.querySelector<HTMLElement>(selector));
    found.find((element) => element)?.focus();
  });
}
