import {en} from './en/core.js';
import type {LoadedTexts, Texts} from './texts.js';

/** Languages besides English, each loaded when a page first needs it. */
const LOADERS: Readonly<Record<string, () => Promise<{texts: Texts}>>> = {
  de: () => import('./de/texts.js'),
  fr: () => import('./fr/texts.js'),
  es: () => import('./es/texts.js'),
  ja: () => import('./ja/texts.js'),
  zh: () => import('./zh/texts.js'),
};

const loaded = new Map<string, LoadedTexts>([['en', en]]);
const loading = new Map<string, Promise<void>>();

/** Tags of all languages that can be had, English first. */
export function languages(): string[] {
  return [...new Set(['en', ...Object.keys(LOADERS), ...loaded.keys()])];
}

/**
 * Adds a language, or replaces one.
 *
 * @param tag - BCP 47 tag, e.g. `pt` or `pt-BR`.
 * @param texts - All that English says, in this language.
 */
export function provideTexts(tag: string, texts: Texts): void {
  loaded.set(tag.toLowerCase(), texts);
}

/**
 * Finds the texts for a locale: `de-AT`, then `de`, then English.
 *
 * @param locale - BCP 47 tag.
 * @returns Undefined while the language has still to be loaded, see `loadTexts`.
 */
export function messagesFor(locale: string): LoadedTexts | undefined {
  return loaded.get(languageOf(locale));
}

/** Tells whether English stands in for the language of a locale. */
export function isStandIn(locale: string): boolean {
  return messagesFor(locale) === en && !/^en\b/i.test(locale);
}

/**
 * Loads the language of a locale; English stands in for one that cannot be had.
 *
 * @returns Settles once `messagesFor` has an answer; never rejects.
 */
export function loadTexts(locale: string): Promise<void> {
  const tag = languageOf(locale);
  const load = LOADERS[tag];
  if (loaded.has(tag) || !load) return Promise.resolve();
  let pending = loading.get(tag);
  if (!pending) {
    pending = load().then(
      ({texts}) => void loaded.set(tag, texts),
      () => void loaded.set(tag, en),
    );
    loading.set(tag, pending);
  }
  return pending;
}

/** The longest beginning of a locale that is a language at hand. */
function languageOf(locale: string): string {
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (loaded.has(tag) || Object.hasOwn(LOADERS, tag)) return tag;
  }
  return 'en';
}
