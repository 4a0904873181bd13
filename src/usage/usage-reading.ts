import type {UsageMapping} from './usage-mapping.js';
import type {PromptMeaning, UsageProblem} from './usage-row.js';

/** A row that was skipped. */
export interface BadRow extends UsageProblem {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** What was made out of a file besides its rows. JSON-safe. */
export interface UsageReading {
  /** Name of the format, e.g. `Anthropic messages`, in the order in which they appeared; more than one where shapes are mixed. */
  readonly formats: readonly {readonly name: string; readonly rows: number; readonly prompt: PromptMeaning}[];
  readonly rows: number;
  readonly badRows: number;
  /** The first 20 of them. */
  readonly firstBadRows: readonly BadRow[];
  /** Rows that say what another has said already, e.g. a message that a session log repeats; counted once. */
  readonly repeated: number;
  /** Lines that are no calls at all, e.g. a session log's user messages. */
  readonly passedOver: number;
  /** Columns, or paths to plain values of the first object: what a mapping can name. */
  readonly columns: readonly string[];
  /** The mapping in use for rows of no known shape; undefined where none was needed. */
  readonly mapping: UsageMapping | undefined;
}
