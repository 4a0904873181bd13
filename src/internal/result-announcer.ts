import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Long enough for a visitor to finish typing or dragging, and never more than one announcement a second. */
const QUIET_MS = 1000;

/** Reads a sentence out once it has stopped changing, never at the first render. */
export class ResultAnnouncer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last: string | undefined;
  #announced = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Draws the region that screen readers listen to.
   *
   * @param sentence - What the host says now; a change is read out after a moment of quiet.
   */
  region(sentence: string): TemplateResult {
    if (sentence !== this.#last) this.#hear(sentence);
    return html`<span role="status" class="visually-hidden">${this.#announced}</span>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #hear(sentence: string): void {
    const isFirst = this.#last === undefined;
    this.#last = sentence;
    clearTimeout(this.#timer);
    if (isFirst) return;
    this.#timer = setTimeout(() => {
      this.#announced = sentence;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }
}
