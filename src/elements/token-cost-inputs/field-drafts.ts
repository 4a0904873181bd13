import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ScenarioPath} from '../../engine/scenario-fields.js';
import type {TypedField} from '../../state/typed-field.js';

/** Long enough not to scold in the middle of a number. */
const COMPLAIN_AFTER_MS = 1000;

/** What a visitor has typed into a field and not yet left behind. */
export interface FieldDraft {
  readonly typed: string;
  readonly result: TypedField;
  /** Whether a problem is shown: after leaving the field, or after a pause. */
  readonly complained: boolean;
}

/** Keeps typed text as it is, good or bad, so that nothing is rewritten or lost while typing. */
export class FieldDrafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drafts = new Map<ScenarioPath, FieldDraft>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get(path: ScenarioPath): FieldDraft | undefined {
    return this.#drafts.get(path);
  }

  /** Notes what is typed; a problem shows after a pause. */
  type(path: ScenarioPath, typed: string, result: TypedField): void {
    const complained = this.#drafts.get(path)?.complained ?? false;
    this.#drafts.set(path, {typed, result, complained: complained && !result.ok});
    clearTimeout(this.#timer);
    if (!result.ok) this.#timer = setTimeout(() => this.leave(path), COMPLAIN_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Settles a field: a good value shows in the reader's format, a bad one stays with its problem. */
  leave(path: ScenarioPath): void {
    const draft = this.#drafts.get(path);
    if (!draft) return;
    if (draft.result.ok) this.#drafts.delete(path);
    else this.#drafts.set(path, {...draft, complained: true});
    this.#host.requestUpdate();
  }

  /** Drops all drafts: the whole scenario has been replaced. */
  clear(): void {
    this.#drafts.clear();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
