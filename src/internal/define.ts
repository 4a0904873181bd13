/**
 * Registers an element unless its tag is taken.
 *
 * Silent when this very class or the same version of it is there already; otherwise the first one stays and one warning
 * says so, because replacing it is impossible and throwing would stop the page's other scripts.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & {version?: string}): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || typeof HTMLElement === 'undefined') return;
  const taken = registry.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (!taken) registry.define(tag, elementClass);
  else if (taken !== elementClass && taken.version !== elementClass.version) {
    console.warn(
      `<${tag}> is already defined by version ${taken.version ?? 'unknown'}; ${elementClass.version ?? ''} is not used.`,
    );
  }
}
