import {MAX_NUMBER, violation, type ScenarioField} from './scenario-fields.js';

/** Any amount or count that a visitor may enter. */
export const ANY_AMOUNT: ScenarioField = {type: 'number', min: 0, max: MAX_NUMBER};

/** A part of a whole. */
export const ANY_SHARE: ScenarioField = {type: 'number', min: 0, max: 1};

/**
 * Refuses an argument that cannot be computed with.
 *
 * @param field - Its name as the caller wrote it, e.g. `caching.hitRate`.
 * @throws {RangeError} Naming the field, what was expected and the value.
 */
export function checkArgument(field: string, value: unknown, domain: ScenarioField): void {
  const expected = violation(domain, value);
  if (expected !== undefined) throw new RangeError(`${field}: expected ${expected}, got ${String(value)}`);
}
