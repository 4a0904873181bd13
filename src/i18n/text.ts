import {isStandIn} from './messages-for.js';

/**
 * Fills the `{names}` of a message.
 *
 * @param params - Texts already formatted for the reader's language; a name without one stays empty.
 */
export function text(message: string, params: Readonly<Record<string, string | number>> = {}): string {
  return pieces(message, params).join('');
}

/**
 * Fills the `{names}` of a message with anything, for templates that set a part of a sentence apart.
 *
 * @returns Texts and values in the order in which the language wants them.
 */
export function pieces<T>(message: string, params: Readonly<Record<string, T>>): (string | T)[] {
  return message.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return Object.hasOwn(params, piece) ? (params[piece] as T) : '';
  });
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** Forms of a message for one and for many; a language with more forms adds them by CLDR name. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** @returns The form that a language uses for a count, e.g. `1 turn`, `6 turns`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const language = isStandIn(locale) ? 'en' : locale;
  let rules = pluralRules.get(language);
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(language)));
  return forms[rules.select(count)] ?? forms.other;
}
