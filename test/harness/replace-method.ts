/**
 * Puts another method in place of a built-in or inherited one.
 *
 * @returns Puts the former one back; once is enough, more does no harm.
 */
export function replaceMethod(prototype: object, name: string, method: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {configurable: true, writable: true, value: method});
  return () => {
    if (own) Object.defineProperty(prototype, name, own);
    else Reflect.deleteProperty(prototype, name);
  };
}
