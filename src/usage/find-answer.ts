import type {ModeId} from '../engine/offer.js';
import {shapeOf} from './read-usage.js';
import type {Answer} from './row-of.js';
import type {UsageShape} from './usage-shape.js';
import {parsedObject, valueAt} from './value-at.js';

/** Where logs and batches keep an answer; the record itself comes first. */
interface Envelope {
  readonly path: string;
  /** What else a record has that is such an envelope. */
  readonly needs?: string;
  readonly mode?: ModeId;
}

/**
 * @see https://platform.openai.com/docs/api-reference/batch/request-output
 * @see https://docs.claude.com/en/api/retrieving-message-batch-results
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/batch-inference-results.html
 * @see https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/batch-prediction-gemini
 */
const ENVELOPES: readonly Envelope[] = [
  {path: 'response.body', needs: 'custom_id', mode: 'batch'},
  {path: 'result.message', needs: 'custom_id', mode: 'batch'},
  {path: 'modelOutput', needs: 'recordId', mode: 'batch'},
  {path: 'response', needs: 'processed_time', mode: 'batch'},
  {path: 'response.body'},
  {path: 'response'},
  {path: 'response_body'},
  {path: 'body'},
  {path: 'message'},
  {path: '@message'},
  {path: 'result'},
  {path: 'data'},
];

export interface FoundAnswer {
  readonly answer: Answer;
  readonly shape: UsageShape;
}

/**
 * Finds the answer of an API, or an export's row, in a record.
 *
 * @param around - Records around the record, from the inside out.
 */
export function findAnswer(record: unknown, around: readonly unknown[], fromText: boolean): FoundAnswer | undefined {
  const shape = shapeOf(record);
  if (shape) return {answer: {value: record, around, fromText}, shape};
  for (const {path, needs, mode} of ENVELOPES) {
    if (needs !== undefined && valueAt(record, needs) === undefined) continue;
    const held = valueAt(record, path);
    const value = typeof held === 'string' ? parsedObject(held) : held;
    const shapeInside = value === undefined ? undefined : shapeOf(value);
    if (shapeInside) return {answer: {value, around: [record, ...around], mode, fromText}, shape: shapeInside};
  }
  return undefined;
}
