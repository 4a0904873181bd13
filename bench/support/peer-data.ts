import {findProvider} from '@pydantic/genai-prices';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The data inside `@pydantic/genai-prices`, as JSON: the package ships it as code and exports only look-ups. */
export interface PeerData {
  json: string;
  models: number;
}

/**
 * Reads all providers of the peer.
 *
 * @throws {Error} If its build no longer lists providers the way this looks for them.
 */
export function readPeerData(): PeerData {
  const code = readFileSync(fileURLToPath(import.meta.resolve('@pydantic/genai-prices')), 'utf8');
  // Providers are the objects of the outermost array; ids of models are indented further.
  const ids = new Set([...code.matchAll(/^ {4}id: "([^"]+)"/gm)].map(([, id = '']) => id));
  const providers = [...ids].flatMap((providerId) => findProvider({providerId}) ?? []);
  if (providers.length === 0) throw new Error('@pydantic/genai-prices: no provider found in its build');
  return {
    json: JSON.stringify(providers),
    models: providers.reduce((sum, {models}) => sum + models.length, 0),
  };
}
