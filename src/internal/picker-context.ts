import type {TextsWith} from '../i18n/texts.js';

/** Texts of picking models, which come with the views that use them. */
export interface PickerTexts {
  readonly messages: TextsWith<'picker'>;
}
