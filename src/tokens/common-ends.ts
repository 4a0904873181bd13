/** Compared at once; a slice of this length costs less than looking at its characters. */
const CHUNK = 4_096;

/** @returns How many UTF-16 units two texts begin with in common. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + CHUNK <= most && one.slice(at, at + CHUNK) === other.slice(at, at + CHUNK)) at += CHUNK;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** @returns How many UTF-16 units two texts end with in common, at most `most`. */
export function commonEnd(one: string, other: string, most: number): number {
  const tail = (text: string, from: number): string => text.slice(text.length - from - CHUNK, text.length - from);
  let length = 0;
  while (length + CHUNK <= most && tail(one, length) === tail(other, length)) length += CHUNK;
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) {
    length += 1;
  }
  return length;
}
