import type {ReactiveControllerHost} from 'lit';
import {sameChoices} from '../state/choices.js';
import {decodeLink, type DecodedLink} from '../state/link-codec.js';
import {linkOf} from '../state/link-of.js';
import type {ScenarioStore} from '../state/scenario-store.js';
import {UrlState} from './url-state.js';

/** Keeps a scenario in the page's address. Loaded only where a page has opted in. */
export class ScenarioUrl {
  readonly #state: UrlState;

  /** @param read - Takes over what the address says after going back or forward; undefined: nothing. */
  constructor(host: ReactiveControllerHost, store: ScenarioStore, read: (link: DecodedLink | undefined) => void) {
    this.#state = new UrlState(host, {
      write: () => (sameChoices(store.snapshot, store.snapshot.authored) ? undefined : linkOf(store.snapshot)),
      read: (text) => read(text === undefined ? undefined : decodeLink(text)),
    });
  }

  /**
   * Names the query parameter.
   *
   * @returns What the address holds now; undefined where it holds nothing, or nothing is kept.
   */
  use(key: string | undefined): DecodedLink | undefined {
    const text = this.#state.use(key);
    return text === undefined ? undefined : decodeLink(text);
  }

  /** Notes that the visitor has changed something. */
  changed(): void {
    this.#state.changed();
  }
}
