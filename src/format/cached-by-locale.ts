const MAX_CACHED = 256;

/**
 * Keeps what is slow to make for a language: a new Intl formatter takes about 20 times as long as one use of it.
 *
 * @param make - Makes the value; called once per language and arguments.
 * @returns The same, cached. A text that is no language tag counts as `en` instead of throwing.
 */
export function cachedByLocale<T, Arguments extends readonly (string | number)[]>(
  make: (locale: string, ...rest: Arguments) => T,
): (locale: string, ...rest: Arguments) => T {
  const cache = new Map<string, T>();
  return (locale, ...rest) => {
    const key = [locale, ...rest].join();
    let value = cache.get(key);
    if (value === undefined) {
      if (cache.size >= MAX_CACHED) cache.clear();
      value = make(knownLocale(locale), ...rest);
      cache.set(key, value);
    }
    return value;
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
