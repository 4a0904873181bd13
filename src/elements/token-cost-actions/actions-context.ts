import type {TextsWith} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {StateCommand} from '../../state/scenario-store.js';

/** What the toolbar does when a visitor uses it. */
export interface ActionsContext extends ViewContext {
  readonly messages: TextsWith<'sharing'>;
  /** What was last done, as a sentence; empty before. */
  readonly status: string;
  /** Has the scenario do something, and says so. */
  readonly command: (command: StateCommand, done: string) => void;
  /** Copies a text, and says so. */
  readonly copy: (content: string, done?: string) => void;
  /** Says something to everybody, screen readers included. */
  readonly say: (sentence: string) => void;
}
