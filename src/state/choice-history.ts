import type {Choices} from './choices.js';

/** Steps that can be taken back; older ones are forgotten. */
const MOST_STEPS = 100;

/** Changes of one field within this time are one step, ms: nobody wants to undo a slider pixel by pixel. */
const ONE_STEP_MS = 1000;

/** One thing a visitor did. */
export interface HistoryStep {
  /** What is in force once the step has been taken back, or done again. */
  readonly choices: Choices;
  /** Whether the step put the baseline in place of what was on show: taking it back puts them back. */
  readonly swapped: boolean;
}

/** How a change is taken back. */
export interface StepOptions {
  /** What is changed, e.g. a field; changes of one group in quick succession are one step. */
  readonly group?: string | undefined;
  /** Time of the change, ms. */
  readonly atMs: number;
  readonly swapped?: boolean;
}

/** What a visitor decided before, and what they took back. */
export class ChoiceHistory {
  #past: HistoryStep[] = [];
  #future: HistoryStep[] = [];
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
   * @param before - Choices before the change.
   */
  note(before: Choices, {group, atMs, swapped = false}: StepOptions): void {
    const goesOn = group !== undefined && group === this.#last?.group && atMs - this.#last.atMs < ONE_STEP_MS;
    this.#last = group === undefined ? undefined : {group, atMs};
    this.#future = [];
    if (goesOn && this.undoable) return;
    this.#past = [...this.#past, {choices: before, swapped}].slice(-MOST_STEPS);
  }

  /** @returns The last step, with what was in force before it; undefined where there is none. */
  undo(now: Choices): HistoryStep | undefined {
    return this.#move(this.#past, this.#future, now);
  }

  /** @returns The step that the last undo took back, with what it had led to; undefined where there is none. */
  redo(now: Choices): HistoryStep | undefined {
    return this.#move(this.#future, this.#past, now);
  }

  #move(from: HistoryStep[], to: HistoryStep[], now: Choices): HistoryStep | undefined {
    const step = from.pop();
    if (step) to.push({choices: now, swapped: step.swapped});
    this.#last = undefined;
    return step;
  }
}
