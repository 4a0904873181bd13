import type {EncodingName} from '../tokens/encoding.js';
import type {TextCount} from './counting-client.js';
import type {TextStructure} from './text-structure.js';

interface SourceTask {
  readonly source: string | Blob;
  readonly encoding: EncodingName;
}

/** What the counter is asked to do. */
export type CountingTask =
  | {readonly kind: 'load'; readonly encoding: EncodingName; readonly ranks: string}
  | (SourceTask & {readonly kind: 'count'; readonly withTokenEnds: boolean})
  | (SourceTask & {readonly kind: 'structure'; readonly model: string | undefined})
  | {readonly kind: 'clear'};

/** What came of it. */
export interface CountingResult {
  readonly counted?: Omit<TextCount, 'via'>;
  readonly structure?: TextStructure;
}
