import {formatCount} from '../format/format-count.js';

/** Writes how many there are of something: `1 call`, `2,500 calls`. */
export function counted(count: number, noun: string): string {
  return `${formatCount(count, 'en')} ${noun}${count === 1 ? '' : 's'}`;
}
