import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LazyModule} from './lazy-module.js';
import type {DecodedLink} from '../state/link-codec.js';
import type {StateCommand} from '../state/scenario-store.js';
import type {Snapshot} from '../state/snapshot.js';

/** What a form needs from the owner of a scenario. */
interface FormScenario {
  readonly snapshot: Snapshot | undefined;
  command?(command: StateCommand): void;
  restoreState?(link: DecodedLink): void;
  subscribe(listener: () => void): () => void;
}

/** Few calculators stand in a form. */
const lazy = new LazyModule(() => import('../state/form-state.js'));

type FormHost = ReactiveControllerHost & HTMLElement & {readonly scenarioElement: FormScenario | undefined};

/**
 * Makes an element a field of the form around it: it sends the workload and what that costs.
 *
 * Its class has `static formAssociated = true` and hands `formResetCallback`, `formDisabledCallback` and
 * `formStateRestoreCallback` on to `reset`, `disable` and `restore`.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  #scenario: FormScenario | undefined;
  #unsubscribe: (() => void) | undefined;
  #sent: Snapshot | undefined;
  #isDisabled = false;
  #isPending = false;
  /** A state that came before there was a scenario to put it into. */
  #waiting: string | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  /** Whether a `fieldset` around it is disabled: nothing is sent, and nothing should be operable. */
  get disabled(): boolean {
    return this.#isDisabled;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const scenario = this.#host.scenarioElement;
    if (scenario !== this.#scenario) {
      this.#unsubscribe?.();
      this.#scenario = scenario;
      this.#unsubscribe = scenario?.subscribe(this.#changed);
    }
    // The host may have got its name just now.
    this.#changed();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#scenario = undefined;
  }

  /** Starts over: the form was reset. */
  reset(): void {
    this.#scenario?.command?.('reset');
  }

  /** Follows a `fieldset` around the element. */
  disable(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.#host.requestUpdate();
  }

  /** Takes back what the browser has kept of the form, e.g. after going back to the page. */
  restore(state: string | File | FormData | null): void {
    this.#waiting = typeof state === 'string' ? state : undefined;
    this.#changed();
  }

  readonly #changed = (): void => {
    if (this.#isPending) return;
    this.#isPending = true;
    // Many changes in a row cost one computation.
    queueMicrotask(() => {
      this.#isPending = false;
      this.#follow();
    });
  };

  #follow(): void {
    const snapshot = this.#scenario?.snapshot;
    if (!snapshot || !(this.#waiting || this.#host.hasAttribute('name'))) return;
    const module = lazy.for(this.#redrawn);
    if (!module) return;
    if (this.#waiting) {
      this.#scenario?.restoreState?.(module.linkInForm(this.#waiting));
      this.#waiting = undefined;
    } else if (snapshot !== this.#sent) {
      this.#sent = snapshot;
      const {value, state} = module.formState(snapshot);
      this.#internals.setFormValue(value, state);
    }
  }

  /** Stands in for the host: once the module is there, the value is due and no drawing. */
  readonly #redrawn = {requestUpdate: (): void => this.#changed()};
}
