import type {ToolTokens} from '../tokens/tool-tokens.js';
import type {TranscriptProblem} from '../tokens/transcript.js';
import type {TranscriptScenario} from '../tokens/transcript-scenario.js';

/** What a text is besides plain words. */
export type TextStructure =
  | {readonly kind: 'plain'}
  | {
      readonly kind: 'transcript';
      readonly scenario: TranscriptScenario;
      readonly conversations: number;
      /** Lines, messages and items that are in no conversation. */
      readonly skipped: number;
      readonly problems: readonly TranscriptProblem[];
    }
  | {readonly kind: 'tools'; readonly names: readonly string[]; readonly added: ToolTokens};
