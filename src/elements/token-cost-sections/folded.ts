import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ViewContext} from '../../links/scenario-view.js';

/** Parts of a section that are worked out when somebody opens them. */
export type FoldName = keyof ViewContext['messages']['calculator']['fold'];

/** Which parts are open, and what opening one does. */
export interface FoldContext extends ViewContext {
  /** Drawn again once something has been loaded. */
  host: ReactiveControllerHost;
  isOpen: (name: FoldName) => boolean;
  toggle: (name: FoldName, open: boolean) => void;
}

/**
 * Draws a part that is folded away and costs nothing until it is opened.
 *
 * @param content - Drawn while it is open.
 */
export function folded(name: FoldName, content: () => TemplateResult, context: FoldContext): TemplateResult {
  const {isOpen, toggle, messages} = context;
  return html`<details
    class="fold"
    data-fold=${name}
    ?open=${isOpen(name)}
    @toggle=${(event: Event) => toggle(name, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${messages.calculator.fold[name]}</summary>
    ${isOpen(name) ? content() : nothing}
  </details>`;
}
