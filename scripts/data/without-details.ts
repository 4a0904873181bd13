import type {AuthoringData} from './authoring.js';

const DETAILS = new Set(['toolFees', 'billingRules', 'features', 'reads', 'source']);

/** Leaves out of sellers and models what no estimate needs, so that the bundled starter stays small. */
export function withoutDetails(data: AuthoringData): AuthoringData {
  return {...data, sellers: lean(data.sellers), models: lean(data.models)};
}

function lean<Value extends object>(entries: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const kept = Object.entries(entry).filter(([field]) => !DETAILS.has(field));
      return [key, Object.fromEntries(kept) as Value];
    }),
  );
}
