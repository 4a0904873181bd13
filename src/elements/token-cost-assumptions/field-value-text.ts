import {SCENARIO_FIELDS} from '../../engine/scenario-fields.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import type {FieldAssumption} from '../../state/assumptions.js';
import type {AssumptionContext} from './assumption-row.js';

/** Writes the value of a field as the form shows it; traffic by users also as it was entered. */
export function fieldValueText({path, value}: FieldAssumption, context: AssumptionContext): string {
  const {messages, locale, texts, snapshot} = context;
  const {yes, no, byUsers} = texts.assumption;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string')
    return (messages.choice as Readonly<Record<string, string>>)[value] ?? messageOfUse(value, context);
  const domain = SCENARIO_FIELDS[path];
  const isShare = path === 'retryRate' || ('max' in domain && domain.max === 1);
  const written = (number: number): string => formatFieldValue(number, locale, isShare);
  const {users} = snapshot;
  if (path !== 'traffic.conversations' || !users) return written(value);
  const params = {conversations: written(value), users: written(users.users), each: written(users.conversationsEach)};
  return text(byUsers, params);
}

function messageOfUse(value: string, {texts}: AssumptionContext): string {
  const {product, personal} = texts.assumption;
  return {product, personal}[value] ?? value;
}
