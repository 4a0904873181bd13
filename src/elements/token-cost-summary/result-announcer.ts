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

  /** Draws the region that screen readers listen to. */
  region(): TemplateResult {
    return html`<span role="status" class="visually-hidden">${this.#announced}</span>`;
  }

  /** Notes what the host says now; a change is announced after a moment of quiet. */
  heard(root: Node): void {
    const sentence = visibleText(root);
    if (sentence === this.#last) return;
    const isFirst = this.#last === undefined;
    this.#last = sentence;
    if (isFirst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(sentence), QUIET_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #announce(sentence: string): void {
    this.#announced = sentence;
    this.#host.requestUpdate();
  }
}

function visibleText(root: Node): string {
  return [...root.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('[role=status], style')))
    .map((node) => (node.nodeType === Node.COMMENT_NODE ? '' : (node.textContent ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
