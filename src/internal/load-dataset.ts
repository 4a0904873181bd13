import type {Dataset} from '../data/dataset.js';
import {parseDataset} from '../data/parse-dataset.js';
import type {Problem} from '../state/snapshot.js';
import {safeHttpsUrl} from './safe-url.js';

const TIMEOUT_MS = 8_000;
const MAX_BYTES = 5_000_000;

export type LoadedDataset = {dataset: Dataset} | {problems: readonly Problem[]};

/**
 * Fetches and checks a dataset that a page has opted in to. Never rejects.
 *
 * Sends no credentials and no referrer; reads at most 5 MB within 8 seconds. This module is loaded only when a page opts in.
 *
 * @param address - An https address.
 * @param signal - Ends the attempt; the answer is then of no interest.
 */
export async function loadDataset(address: string, signal: AbortSignal): Promise<LoadedDataset> {
  const url = safeHttpsUrl(address);
  if (!url) return refused(address, 'an https address');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) return refused(address, `an answer with status 200, not ${response.status}`);
    const text = await readAtMost(response, MAX_BYTES);
    if (text === undefined) return refused(address, 'a file of at most 5 MB');
    const result = parseDataset(JSON.parse(text));
    if ('dataset' in result) return result;
    return {problems: result.problems.flatMap(({pointer, expected}) => refused(pointer, expected).problems)};
  } catch (error) {
    return refused(address, `a reachable JSON file (${error instanceof Error ? error.message : 'failed'})`);
  }
}

function refused(value: string, expected: string): {problems: readonly Problem[]} {
  return {problems: [{name: 'src', value, expected, kind: 'setting'}]};
}

/** Reads a body as text, or gives up once it is longer than allowed. */
async function readAtMost(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
}
