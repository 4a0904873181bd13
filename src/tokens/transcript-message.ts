import {isJsonObject, textOf, valueOf, type JsonObject} from './json-value.js';
import {partsOf, toolCallText, type Part} from './transcript-parts.js';
import type {TranscriptBuilder} from './transcript-builder.js';

/**
 * Adds a message of OpenAI's chat or responses, or of Anthropic's.
 *
 * @returns False where it is none.
 */
export function addMessage(message: JsonObject, builder: TranscriptBuilder): boolean {
  const role = textOf(message, 'role');
  const parts = partsOf(valueOf(message, 'content'));
  recogniseBy(role, message, parts, builder);
  switch (role) {
    case 'system':
    case 'developer':
      builder.system(joined(parts, builder));
      return true;
    case 'user':
      addUser(parts, builder);
      return true;
    case 'assistant':
      addAssistant(message, parts, builder);
      return true;
    case 'tool':
    case 'function':
      builder.toolResult(joined(parts, builder));
      return true;
    default:
      return false;
  }
}

/** Anthropic has results of tools in a message of the user's; what comes with them starts no turn. */
function addUser(parts: readonly Part[], builder: TranscriptBuilder): void {
  if (!parts.some(({kind}) => kind === 'tool-result')) {
    builder.user(joined(parts, builder));
    return;
  }
  for (const part of parts) {
    if (part.kind === 'left-out') builder.leaveOut(part.what);
    else builder.toolResult(part.text);
  }
}

function addAssistant(message: JsonObject, parts: readonly Part[], builder: TranscriptBuilder): void {
  builder.call();
  const reasoning = textOf(message, 'reasoning_content', 'reasoning');
  if (reasoning) builder.reasoning(reasoning);
  for (const part of parts) {
    if (part.kind === 'left-out') builder.leaveOut(part.what);
    else if (part.kind === 'reasoning') builder.reasoning(part.text);
    else if (part.kind === 'tool-result') builder.toolResult(part.text);
    else if (part.text !== '') builder.output(part.text);
  }
  const refusal = textOf(message, 'refusal');
  if (refusal) builder.output(refusal);
  const calls = valueOf(message, 'tool_calls');
  const listed: readonly unknown[] = Array.isArray(calls) ? (calls as readonly unknown[]) : [];
  for (const call of [...listed, valueOf(message, 'function_call')]) addToolCall(call, builder);
}

/** Custom tools are called with a text, functions with arguments that are a text as well. */
function addToolCall(call: unknown, builder: TranscriptBuilder): void {
  if (!isJsonObject(call)) return;
  const inner = valueOf(call, 'function', 'custom');
  const target = isJsonObject(inner) ? inner : call;
  const text = toolCallText(textOf(target, 'name'), valueOf(target, 'arguments', 'input'));
  if (text === undefined) builder.leaveOut('other');
  else builder.output(text);
}

/** The texts of one message are one piece, so that pieces count messages. */
function joined(parts: readonly Part[], builder: TranscriptBuilder): string {
  const texts: string[] = [];
  for (const part of parts) {
    if (part.kind === 'left-out') builder.leaveOut(part.what);
    else texts.push(part.text);
  }
  return texts.join('\n');
}

function recogniseBy(
  role: string | undefined,
  message: JsonObject,
  parts: readonly Part[],
  builder: TranscriptBuilder,
): void {
  const isChat = role === 'system' || role === 'developer' || role === 'tool' || role === 'function';
  if (isChat || valueOf(message, 'tool_calls', 'function_call') !== undefined) builder.recognise('openai-chat');
  const isAnthropic = ({kind}: Part) => kind === 'tool-call' || kind === 'tool-result' || kind === 'reasoning';
  if (parts.some(isAnthropic)) builder.recognise('anthropic');
}
