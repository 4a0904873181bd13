import type {TextsWith} from '../i18n/texts.js';
import {SCENARIO_FIELDS, type ScenarioPath} from '../engine/scenario-fields.js';
import {formatFieldValue} from '../format/format-field-value.js';
import {formatRate} from '../format/format-rate.js';
import {text} from '../i18n/text.js';
import type {ChoiceChange} from './baseline-changes.js';
import type {CustomOffer} from './custom-offer.js';

/** Language of the texts and the numbers in them. */
export interface BaselineContext {
  readonly messages: TextsWith<'sharing'>;
  readonly locale: string;
}

/** A change as a row of a table. */
export interface ChangeTexts {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/**
 * Puts a change into words.
 *
 * @param nameOf - Gives an offer's name by its id.
 */
export function changeTexts(
  change: ChoiceChange,
  nameOf: (id: string) => string,
  context: BaselineContext,
): ChangeTexts {
  const {messages} = context;
  const {baseline} = messages.sharing;
  const names = (ids: readonly string[]): string => (ids.length > 0 ? ids.map(nameOf).join(', ') : baseline.none);
  if (change.kind === 'field') {
    const {path, before, now} = change;
    return {
      label: messages.field[path],
      before: fieldText(path, before, context),
      now: fieldText(path, now, context),
    };
  }
  if (change.kind === 'rates') {
    const before = ratesText(change.before, context);
    const rates = ratesText(change.now, context);
    const now = before === rates ? text(baseline.otherTerms, {rates}) : rates;
    return {label: text(baseline.rates, {model: change.now.name}), before, now};
  }
  if (change.kind === 'models') return {label: baseline.models, before: names(change.before), now: names(change.now)};
  const one = (id: string | undefined): string => names(id === undefined ? [] : [id]);
  return {label: baseline.answer, before: one(change.before), now: one(change.now)};
}

function fieldText(path: ScenarioPath, value: string | number | boolean, {messages, locale}: BaselineContext): string {
  const choices: Readonly<Record<string, string>> = messages.choice;
  const {on, off} = messages.sharing.baseline;
  if (typeof value === 'boolean') return value ? on : off;
  if (typeof value === 'string') return choices[value] ?? value;
  return formatFieldValue(value, locale, isShare(path));
}

/** Repeated calls are a share that may exceed 1. */
function isShare(path: ScenarioPath): boolean {
  const field = SCENARIO_FIELDS[path];
  return path === 'retryRate' || ('max' in field && field.max === 1);
}

function ratesText({input, output}: CustomOffer, {messages, locale}: BaselineContext): string {
  const {perMillion} = messages.sharing.baseline;
  return text(perMillion, {input: formatRate(input, locale), output: formatRate(output, locale)});
}
