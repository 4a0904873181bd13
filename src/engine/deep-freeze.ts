/**
 * Freezes a value and all it holds, so that a listener cannot change what the elements still use.
 *
 * Getters are left alone: reading them would compute what nobody may ever ask for.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(value)))
    deepFreeze(descriptor.value as unknown);
  return value;
}
