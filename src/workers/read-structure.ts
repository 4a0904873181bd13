import {TOKEN_FACTS} from '../tokens/published-token-facts.js';
import {readToolDefinitions} from '../tokens/tool-definitions.js';
import {toolTokens} from '../tokens/tool-tokens.js';
import {readTranscript} from '../tokens/read-transcript.js';
import {looksLikeTools, looksLikeTranscript} from '../tokens/transcript-looks.js';
import {transcriptScenario} from '../tokens/transcript-scenario.js';
import type {TextStructure} from './text-structure.js';

/**
 * Says whether a text is a conversation or tool definitions, and what it amounts to.
 *
 * @param count - Counts the tokens of a text.
 * @param model - Key of the dataset's models, for what its provider adds to tools; undefined: nothing is looked up.
 */
export function readStructure(text: string, count: (part: string) => number, model?: string): TextStructure {
  if (looksLikeTranscript(text)) {
    const read = readTranscript(text);
    if (read.ok) {
      const {conversations, skipped, problems} = read;
      const scenario = transcriptScenario(conversations, count, TOKEN_FACTS.chatMessages);
      return {kind: 'transcript', scenario, conversations: conversations.length, skipped, problems};
    }
  }
  const tools = looksLikeTools(text) ? readToolDefinitions(text) : undefined;
  if (!tools?.ok) return {kind: 'plain'};
  const added = toolTokens(tools.tools, count, {facts: TOKEN_FACTS, ...(model !== undefined && {model})});
  return {kind: 'tools', names: tools.tools.map(({name}) => name), added};
}
