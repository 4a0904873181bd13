import {trustedScriptUrl} from '../internal/trusted-script-url.js';

/** Event with which a part beside a classic script hands over what it holds. */
const PART_EVENT = 'token-cost-part';

/**
 * Loads a part of the library that lies beside the classic script it is in, also on pages opened from a disk.
 *
 * @param file - Name of the part, e.g. `o200k_base.js`.
 * @param script - The script it lies beside, as it was while it ran: later it cannot be told.
 * @returns The text that the part holds.
 * @throws {Error} If there is no such file or the network fails; asking again tries again.
 */
export function loadBeside(file: string, script: HTMLScriptElement | null): Promise<string> {
  const part = document.createElement('script');
  part.src = trustedScriptUrl(new URL(file, script?.src ?? document.baseURI).href);
  if (script?.nonce) part.nonce = script.nonce;
  return new Promise<string>((resolve, reject) => {
    part.addEventListener(PART_EVENT, (event) => resolve(String((event as CustomEvent<unknown>).detail)));
    // A part hands over while it runs, which is before it counts as loaded.
    part.addEventListener('load', () => reject(new Error(`${file} is no part of token-cost-elements.`)));
    part.addEventListener('error', () => reject(new Error(`${file} cannot be loaded.`)));
    document.head.append(part);
  }).finally(() => part.remove());
}
