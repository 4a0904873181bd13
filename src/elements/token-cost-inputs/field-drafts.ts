import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Choices} from '../../state/choices.js';
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
  /** Whether the form is the one that changes the workload until the next drawing. */
  isOwn = false;
  readonly #host: ReactiveControllerHost;
  readonly #drafts = new Map<string, FieldDraft>();
  #workload = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * What is typed in a field.
   *
   * @param value - What is in force now: good text that says something else has been overtaken, by an undo or a preset.
   */
  get(id: string, value: number): FieldDraft | undefined {
    const draft = this.#drafts.get(id);
    return draft?.result.ok && draft.result.value !== value ? undefined : draft;
  }

  /** Fields whose text was refused, with it: another field may have changed what is allowed. */
  get refused(): (readonly [id: string, typed: string])[] {
    return [...this.#drafts].filter(([, {result}]) => !result.ok).map(([id, {typed}]) => [id, typed] as const);
  }

  /** Drops what was refused in a workload that something other than the form has replaced, e.g. an undo. */
  follow({scenario, users}: Pick<Choices, 'scenario' | 'users'>): void {
    const workload = JSON.stringify([scenario, users]);
    if (!this.isOwn && workload !== this.#workload) for (const [id] of this.refused) this.drop(id);
    this.#workload = workload;
    this.isOwn = false;
  }

  /** Notes what is typed; a problem shows after a pause. */
  type(id: string, typed: string, result: TypedField): void {
    const complained = this.#drafts.get(id)?.complained ?? false;
    this.#drafts.set(id, {typed, result, complained: complained && !result.ok});
    clearTimeout(this.#timer);
    if (!result.ok) this.#timer = setTimeout(() => this.leave(id), COMPLAIN_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Drops what is typed in a field that is not shown any more. */
  drop(id: string): void {
    this.#drafts.delete(id);
  }

  /** Settles a field: a good value shows in the reader's format, a bad one stays with its problem. */
  leave(id: string): void {
    const draft = this.#drafts.get(id);
    if (!draft) return;
    if (draft.result.ok) this.#drafts.delete(id);
    else this.#drafts.set(id, {...draft, complained: true});
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
