/** What a link consists of, so that no program on its way has a reason to rewrite it (RFC 3986, unreserved). */
const PLAIN = /^[\w.-]*$/;

/** Characters that encodeURIComponent lets through but a link uses for itself, or a chat program for bold type. */
const RESERVED = /[_!~*'()]/g;

/** Writes any text with letters, digits, `.`, `-` and, for all else, `_` and two hexadecimal digits a byte. */
export function linkText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(RESERVED, percentCode).replaceAll('%', '_');
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** @returns The text that `linkText` wrote; undefined for what it never writes. */
export function readLinkText(written: string): string | undefined {
  if (!PLAIN.test(written)) return undefined;
  try {
    return decodeURIComponent(written.replaceAll('_', '%'));
  } catch {
    return undefined;
  }
}

/** Writes a number >= 0 so that reading it gives the very same one; a `+` would be read as a space. */
export function linkNumber(value: number): string {
  return String(value).replace('e+', 'e');
}

/** @returns The number that `linkNumber` wrote; undefined for anything else. */
export function readLinkNumber(written: string): number | undefined {
  const value = /^\d+(\.\d+)?(e-?\d+)?$/.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
