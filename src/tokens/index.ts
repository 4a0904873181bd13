export type {EncodingName} from './encoding.js';
export {IncrementalCount} from './incremental-count.js';
export {loadTokenCounter} from './load-token-counter.js';
export {measureText, type TextSize} from './text-size.js';
export {TokenCounter} from './token-counter.js';
export {readToolDefinitions, type ReadTools, type ToolDefinition} from './tool-definitions.js';
export {readTranscript} from './read-transcript.js';
export type * from './transcript.js';
export {transcriptScenario, type TranscriptScenario} from './transcript-scenario.js';
