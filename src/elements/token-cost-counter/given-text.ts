/** Longest text that is counted, characters or bytes. */
export const LONGEST_TEXT = 10_000_000;

/** Past it a text area freezes the page for seconds: the text is then held in memory and only its beginning is shown. */
export const LONGEST_SHOWN = 100_000;

/** Characters on show of a text that is held. */
const PREVIEW_LENGTH = 2_000;

/** A text to count, as a visitor has given it. */
export interface GivenText {
  readonly source: string | Blob;
  /** What the text area says. */
  readonly shown: string;
  /** Whether it is kept in memory as it is, so that it can be read and replaced, but not edited. */
  readonly isHeld: boolean;
  /** Name of its file. */
  readonly name?: string;
}

export const NO_TEXT: GivenText = {source: '', shown: '', isHeld: false};

/** Characters of a text or bytes of a file: what the limits are about. */
export function sizeOf(source: string | Blob): number {
  return typeof source === 'string' ? source.length : source.size;
}

/** Tells whether counting it may take long enough for somebody to wonder. */
export function isLarge({source}: GivenText): boolean {
  return sizeOf(source) > LONGEST_SHOWN;
}

/** @returns A text as it is shown: whole where a text area can take it, and says it back unchanged. */
export function givenText(text: string, name?: string): GivenText {
  // A text area turns every end of a line into one kind, and the count would be of another text.
  const isHeld = text.length > LONGEST_SHOWN || text.includes('\r');
  const shown = isHeld ? beginningOf(text) : text;
  return {source: text, shown, isHeld, ...(name !== undefined && {name})};
}

/**
 * Takes a file; a large one is not read before it is counted, but for its beginning.
 *
 * @returns Undefined where it begins like no text in UTF-8: a count of its bytes would be of another text.
 * @throws {DOMException} `NotReadableError` or the like where the file cannot be read.
 */
export async function givenFile(file: File): Promise<GivenText | undefined> {
  const isCut = file.size > LONGEST_SHOWN;
  const beginning = decoded(await file.slice(0, LONGEST_SHOWN).arrayBuffer(), isCut);
  if (beginning === undefined) return undefined;
  if (!isCut) return givenText(beginning, file.name);
  return {source: file, shown: beginningOf(beginning), isHeld: true, name: file.name};
}

/** @param isCut - Whether the last character may be incomplete. */
function decoded(bytes: ArrayBuffer, isCut: boolean): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: isCut});
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Never half of a character. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, PREVIEW_LENGTH);
  return /[\uD800-\uDBFF]$/.test(beginning) ? beginning.slice(0, -1) : beginning;
}
