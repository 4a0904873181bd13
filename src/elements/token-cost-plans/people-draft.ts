import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TypedField} from '../../state/typed-field.js';

/** Long enough not to scold in the middle of a number. */
const COMPLAIN_AFTER_MS = 1000;

/** Keeps what is typed into the field for people as it is; a problem shows after leaving the field, or after a pause. */
export class PeopleDraft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #typed: string | undefined;
  #problem: Extract<TypedField, {ok: false}> | undefined;
  #complained = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands in the field; undefined: the scenario's own number. */
  get typed(): string | undefined {
    return this.#typed;
  }

  /** What is wrong with it and is to be said now. */
  get problem(): Extract<TypedField, {ok: false}> | undefined {
    return this.#complained ? this.#problem : undefined;
  }

  type(typed: string, result: TypedField): void {
    clearTimeout(this.#timer);
    this.#typed = typed;
    this.#problem = result.ok ? undefined : result;
    if (result.ok) this.#complained = false;
    else this.#timer = setTimeout(() => this.leave(), COMPLAIN_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Settles the field: a good number shows in the reader's format, a bad text stays with its problem. */
  leave(): void {
    if (this.#typed === undefined) return;
    if (this.#problem) this.#complained = true;
    else this.#typed = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
