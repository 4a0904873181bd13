import {formValue} from './form-value.js';
import {decodeLink} from './link-codec.js';
import {linkOf} from './link-of.js';
import type {StatePatch} from './scenario-store.js';
import type {Snapshot} from './snapshot.js';

/** What a form sends, and what the browser keeps to put it back later. */
export interface FormState {
  readonly value: string;
  readonly state: string;
}

/** Writes a snapshot for a form. */
export function formState(snapshot: Snapshot): FormState {
  return {value: formValue(snapshot), state: linkOf(snapshot) ?? ''};
}

/** @returns What a kept state says; undefined where it cannot be read. */
export function choicesInForm(state: string): StatePatch | undefined {
  return decodeLink(state).choices;
}
