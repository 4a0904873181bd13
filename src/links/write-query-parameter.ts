import {withQueryParameter} from './query-parameter.js';

/**
 * Puts a parameter into the page's address, without a step in its history and without touching its state.
 *
 * @returns Whether the address took it: a sandboxed frame has none to write to, and a browser may limit how often.
 */
export function writeQueryParameter(name: string, value: string | undefined): boolean {
  try {
    history.replaceState(history.state, '', withQueryParameter(location.href, name, value));
    return true;
  } catch {
    return false;
  }
}
