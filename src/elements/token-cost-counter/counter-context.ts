import type {LitElement} from 'lit';
import type {ViewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';

/** The element, as its parts know it: what an author has set. */
export interface CounterHost extends LitElement {
  useAs: unknown;
  encoding: unknown;
  workerUrl: unknown;
}

/** What every part is drawn from. */
export interface CounterContext extends ViewContext {
  readonly texts: ViewTexts['counter'];
}
