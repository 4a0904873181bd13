import type {ModeId} from '../engine/offer.js';
import type {Messages} from '../i18n/en/core.js';

/** @returns What a mode is called in a sentence, in the language of the texts. */
export function modeName(mode: ModeId, {choice}: Pick<Messages, 'choice'>): string {
  return choice[mode];
}
