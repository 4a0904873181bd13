import type {Choices} from './choices.js';

/** Steps that can be taken back; older ones are forgotten. */
const MOST_STEPS = 100;

/** Changes of one field within this time are one step, ms: nobody wants to undo a slider pixel by pixel. */
const ONE_STEP_MS = 1000;

/** What a visitor decided before, and what they took back. */
export class ChoiceHistory {
  #past: Choices[] = [];
  #future: Choices[] = [];
  #last: {group: string; atMs: number} | undefined;

  get undoable(): boolean {
    return this.#past.length > 0;
  }

  get redoable(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Notes what was in force before a change.
   *
   * @param group - What is changed, e.g. a field; changes of one group in quick succession are one step.
   * @param atMs - Time of the change, ms.
   */
  note(before: Choices, group: string | undefined, atMs: number): void {
    const goesOn = group !== undefined && group === this.#last?.group && atMs - this.#last.atMs < ONE_STEP_MS;
    this.#last = group === undefined ? undefined : {group, atMs};
    this.#future = [];
    if (goesOn && this.undoable) return;
    this.#past = [...this.#past, before].slice(-MOST_STEPS);
  }

  /** @returns What was in force before the last step; undefined where there is none. */
  undo(now: Choices): Choices | undefined {
    const before = this.#past.pop();
    if (before) this.#future.push(now);
    this.#last = undefined;
    return before;
  }

  /** @returns What the last undo took back; undefined where there is none. */
  redo(now: Choices): Choices | undefined {
    const after = this.#future.pop();
    if (after) this.#past.push(now);
    this.#last = undefined;
    return after;
  }
}
