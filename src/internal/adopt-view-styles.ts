import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';

const adopted = new WeakSet<LitElement>();

/** Gives an element the styles that came with its lazily loaded view, once, after those of its class. */
export function adoptViewStyles(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  if (adopted.has(host)) return;
  adopted.add(host);
  const {elementStyles} = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
}
