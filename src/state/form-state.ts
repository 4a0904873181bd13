import {formValue} from './form-value.js';
import {decodeLink, type DecodedLink} from './link-codec.js';
import {linkOf} from './link-of.js';
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

/** @returns What a kept state says, without what it cost then: nobody has shared it. */
export function linkInForm(state: string): DecodedLink {
  return {...decodeLink(state), shared: undefined};
}
