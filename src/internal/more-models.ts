import type {ReactiveController} from 'lit';
import {html, nothing, type TemplateResult} from 'lit';
import {STARTER_DATASET} from '../data/starter.js';
import type {Snapshot} from '../state/snapshot.js';
import {focusDrawn, type FocusHost} from './focus-drawn.js';
import type {PickerTexts} from './picker-context.js';

/** The part of a link that this needs. */
interface Link {
  readonly snapshot: Snapshot | undefined;
  command(command: 'all-models'): Promise<void> | undefined;
}

/** Has the whole catalogue loaded when a visitor asks for more models than the bundled ones. */
export class MoreModels implements ReactiveController {
  readonly #host: FocusHost;
  readonly #link: Link;
  #asked = false;

  constructor(host: FocusHost, link: Link) {
    this.#host = host;
    this.#link = link;
    host.addController(this);
  }

  /** Draws the button; nothing where all that there is can be picked. Pressing it again tries again. */
  button({
    messages,
    snapshot,
  }: {
    readonly messages: PickerTexts['messages'];
    readonly snapshot: Snapshot;
  }): TemplateResult | typeof nothing {
    // Another dataset than the bundled one has all that it has.
    if (snapshot.catalogue.dataset !== STARTER_DATASET) return nothing;
    const {moreModels, moreLoading} = messages.picker;
    return html`<button class="link more-models" @click=${this.#load}>
      ${this.#asked ? moreLoading : moreModels}
    </button>`;
  }

  hostDisconnected(): void {
    this.#asked = false;
  }

  readonly #load = async (): Promise<void> => {
    this.#asked = true;
    this.#host.requestUpdate();
    await this.#link.command('all-models');
    this.#asked = false;
    // Where the button is gone there are many more models to look through.
    focusDrawn(this.#host, ['.more-models', 'input[type=search]']);
  };
}
