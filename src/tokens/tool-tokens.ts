import type {ShownSource, TokenFacts} from './token-facts.js';
import type {ToolDefinition} from './tool-definitions.js';
import {builtInToolOverhead, toolOverhead, type ToolChoice} from './tool-overhead.js';

/** One summand of what tools add to every request. */
export interface ToolTokenLine {
  /**
   * `definitions`: the JSON of the caller's own tools. Providers render it in formats of their own, which are not
   * published, so the bill may differ. `tool-prompt`: the provider's system prompt. `built-in`: a tool of the provider.
   */
  readonly code: 'definitions' | 'tool-prompt' | 'built-in';
  /** Type of the tool, where it is built in. */
  readonly type?: string;
  /** Undefined where nobody published it. */
  readonly tokens?: number;
  readonly source?: ShownSource;
}

/** What tools add to every request. */
export interface ToolTokens {
  /** Sum of the lines that are known. */
  readonly tokens: number;
  readonly lines: readonly ToolTokenLine[];
}

/**
 * Counts what tools add to every request: their definitions, and what the provider is known to add.
 *
 * @param count - Counts the tokens of a text.
 * @param options.model - Key of the dataset's models; without it nothing of the provider's is looked up.
 * @param options.choice - Default: `auto`.
 */
export function toolTokens(
  tools: readonly ToolDefinition[],
  count: (text: string) => number,
  options: {readonly model?: string; readonly choice?: ToolChoice; readonly facts: TokenFacts},
): ToolTokens {
  const {model, choice = 'auto', facts} = options;
  const own = tools.filter(({builtIn}) => builtIn === undefined);
  const builtIn = tools.flatMap(({builtIn: type}): ToolTokenLine[] => {
    if (type === undefined) return [];
    return [{code: 'built-in', type, ...(model !== undefined && builtInToolOverhead(type, model, facts))}];
  });
  const lines: ToolTokenLine[] = [
    {code: 'definitions', tokens: own.reduce((sum, {json}) => sum + count(json), 0)},
    ...builtIn,
  ];
  if (model !== undefined && tools.length > 0) {
    lines.push({code: 'tool-prompt', ...toolOverhead(model, choice, facts)});
  }
  return {tokens: lines.reduce((sum, {tokens = 0}) => sum + tokens, 0), lines};
}
