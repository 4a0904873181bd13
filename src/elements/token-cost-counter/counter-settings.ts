import type {EncodingName} from '../../tokens/encoding.js';
import {shown} from '../../state/read-settings.js';
import type {Problem} from '../../state/snapshot.js';
import {TOKEN_PARTS, type TokenPart} from './token-part.js';

const ENCODINGS: readonly EncodingName[] = ['o200k_base', 'cl100k_base'];

/** What an author sets on the element, as read. */
export interface CounterSettings {
  readonly encoding: EncodingName | undefined;
  readonly useAs: TokenPart | undefined;
  readonly workerUrl: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads settings that may hold anything; what cannot be used is left out and becomes a problem. */
export function readCounterSettings(
  given: Readonly<Record<'encoding' | 'useAs' | 'workerUrl', unknown>>,
): CounterSettings {
  const encoding = ENCODINGS.find((name) => name === given.encoding);
  const useAs = TOKEN_PARTS.find((part) => attributeName(part) === given.useAs || part === given.useAs);
  const workerUrl = scriptAddress(given.workerUrl);
  return {
    encoding,
    useAs,
    workerUrl,
    problems: [
      ...problem('encoding', given.encoding, encoding, `one of ${ENCODINGS.join(', ')}`),
      ...problem('use-as', given.useAs, useAs, `one of ${TOKEN_PARTS.map(attributeName).join(', ')}`),
      ...problem('worker-url', given.workerUrl, workerUrl, 'an https address'),
    ],
  };
}

function attributeName(part: TokenPart): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A page may host the script itself, and pages under development have no https. */
function scriptAddress(given: unknown): string | undefined {
  if (typeof given !== 'string' || given === '') return undefined;
  try {
    const url = new URL(given, document.baseURI);
    return url.protocol === 'https:' || url.origin === location.origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function problem(name: string, given: unknown, read: string | undefined, expected: string): Problem[] {
  if (read !== undefined || given === undefined || given === null || given === '') return [];
  return [{name, value: shown(given), expected, kind: 'setting'}];
}
