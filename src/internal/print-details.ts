import type {ReactiveController} from 'lit';

type PrintHost = Element & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
};

/** Opens an element's `details` while the page is printed, except inside `.screen-only`; paper has nothing to click. */
export class PrintDetails implements ReactiveController {
  readonly #host: PrintHost;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#opened = [];
  }

  readonly #open = (): void => {
    const closed = 'details:not([open], .screen-only, .screen-only *)';
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed)];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
