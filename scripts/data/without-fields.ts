import type {AuthoringData} from './authoring.js';

/** Fields of sellers and models that no estimate and no filter needs; they are in details.json. */
export const DETAILS = ['toolFees', 'billingRules', 'source'];
/** Fields by which people choose among many models. */
export const FILTERS = ['features', 'reads'];

/**
 * Leaves fields out of sellers and models, so that a file stays small.
 *
 * @param fields - Names of the fields.
 */
export function withoutFields(data: AuthoringData, fields: readonly string[]): AuthoringData {
  return {...data, sellers: lean(data.sellers, fields), models: lean(data.models, fields)};
}

function lean<Value extends object>(entries: Record<string, Value>, fields: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const kept = Object.entries(entry).filter(([field]) => !fields.includes(field));
      return [key, Object.fromEntries(kept) as Value];
    }),
  );
}
