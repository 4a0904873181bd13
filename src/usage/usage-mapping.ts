import type {PromptMeaning} from './usage-row.js';

/** What a row can say about a call, each with the name of the column, or the path, that says it. */
export type UsageField =
  | 'model'
  | 'time'
  | 'conversation'
  | 'prompt'
  | 'cacheRead'
  | 'cacheWrite'
  | 'cacheWrite1h'
  | 'output'
  | 'reasoning'
  | 'cost'
  | 'calls';

/** How rows of a shape that nobody knows are read; people can correct it. A field that is left out is not there. */
export interface UsageMapping {
  readonly fields: Readonly<Partial<Record<UsageField, string>>>;
  readonly promptMeans: PromptMeaning;
  /** Whether `output` counts reasoning as well. */
  readonly outputWithReasoning: boolean;
}
