/** Language of texts and numbers where a page says nothing. */
const FALLBACK_LOCALE = 'en';

/**
 * Finds the language for an element: its own setting, the scenario's, the nearest `lang` around it, the document's.
 *
 * @param settings - BCP 47 tags in order of precedence; those that are no language tags are passed over.
 */
export function localeOf(element: Element, ...settings: (string | undefined)[]): string {
  for (const tag of [...settings, nearestLang(element)]) {
    if (tag && isLocale(tag)) return tag;
  }
  return FALLBACK_LOCALE;
}

/** @returns The nearest `lang` around an element, out through shadow roots. */
export function nearestLang(start: Element): string | undefined {
  let element: Element | null = start;
  while (element) {
    // What an inner root says is of its texts only.
    const lang = element.closest('[lang]:not(.root)')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
