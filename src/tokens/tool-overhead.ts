import {shownSource, type ShownSource, type TokenFacts} from './token-facts.js';

/** `auto`: the model may do without a tool. `any`: it has to call one. */
export type ToolChoice = 'auto' | 'any';

/** Tokens that a provider adds, and who says so. */
export interface ToolOverhead {
  readonly tokens: number;
  readonly source?: ShownSource;
}

/**
 * Looks up what a provider's own system prompt for tools adds to every request that has tools.
 *
 * @param model - Key of the dataset's models: an offer's `model`.
 * @returns Undefined where nobody published it: unknown, not nothing.
 * @see https://platform.claude.com/docs/en/about-claude/pricing
 */
export function toolOverhead(model: string, choice: ToolChoice, facts: TokenFacts): ToolOverhead | undefined {
  const prompt = facts.toolPrompts.find((candidate) => candidate.model === model);
  return prompt && overhead(prompt[choice], prompt.source, facts);
}

/**
 * Looks up what the definition of a provider's own tool adds to every request.
 *
 * @param type - As in the request, e.g. `bash_20250124`.
 * @param model - Key of the dataset's models.
 * @returns Undefined where nobody published it for that model.
 */
export function builtInToolOverhead(type: string, model: string, facts: TokenFacts): ToolOverhead | undefined {
  const tool = facts.builtInTools.find((candidate) => candidate.type === type && candidate.models.includes(model));
  return tool && overhead(tool.tokens, tool.source, facts);
}

function overhead(tokens: number, key: string, facts: TokenFacts): ToolOverhead {
  const source = shownSource(key, facts);
  return {tokens, ...(source && {source})};
}
