import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LoadedTexts} from '../i18n/texts.js';

/** Puts text on the clipboard and keeps what is to be said about it. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #status = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#status = '';
  }

  /** What a status region says: copied, or that the browser did not allow it; empty before. */
  get status(): string {
    return this.#status;
  }

  /** Copies; never rejects. */
  async copy(content: string, {ledger}: LoadedTexts): Promise<void> {
    try {
      await navigator.clipboard.writeText(content);
      this.#status = ledger.copied;
    } catch {
      this.#status = ledger.copyFailed;
    }
    this.#host.requestUpdate();
  }
}
