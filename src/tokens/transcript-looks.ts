const IS_JSON = /^\s*[[{]/;
const IS_MESSAGE = /"role"\s*:\s*"(?:user|assistant|system|developer|model|tool|function)"/;
const HAS_TOOL = /"(?:input_schema|inputSchema|functionDeclarations|function_declarations)"\s*:\s*[[{]/;
const HAS_FUNCTION = /"type"\s*:\s*"function"/;

/** Longest text that is looked at, UTF-16 units; longer ones are not read as conversations either. */
const LONGEST = 10_000_000;

/**
 * Says whether a text is worth reading as a conversation, without parsing it. It can be wrong: reading it says for sure.
 *
 * @param text - Anything. Takes about a millisecond a megabyte.
 */
export function looksLikeTranscript(text: string): boolean {
  return text.length <= LONGEST && IS_JSON.test(text) && IS_MESSAGE.test(text);
}

/** Says whether a text is worth reading as tool definitions, without parsing it: JSON that has tools and no messages. */
export function looksLikeTools(text: string): boolean {
  if (text.length > LONGEST || !IS_JSON.test(text) || IS_MESSAGE.test(text)) return false;
  return HAS_TOOL.test(text) || HAS_FUNCTION.test(text);
}
