import {isJsonObject, textOf, valueOf, type JsonObject} from './json-value.js';
import {partsOf, toolCallText} from './transcript-parts.js';
import type {TranscriptBuilder} from './transcript-builder.js';

/**
 * Adds an item of OpenAI's responses that is no message.
 *
 * @returns False where it is none.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function addResponsesItem(item: JsonObject, builder: TranscriptBuilder): boolean {
  const type = textOf(item, 'type') ?? '';
  if (type === 'reasoning') addReasoning(item, builder);
  else if (type === 'function_call' || type === 'custom_tool_call') addCall(item, builder);
  else if (type.endsWith('_call_output')) addOutput(item, builder);
  else if (type.endsWith('_call') || type === 'item_reference') builder.leaveOut('other');
  else return false;
  builder.recognise('openai-responses');
  return true;
}

function addCall(item: JsonObject, builder: TranscriptBuilder): void {
  const text = toolCallText(textOf(item, 'name'), valueOf(item, 'arguments', 'input'));
  if (text === undefined) builder.leaveOut('other');
  else builder.output(text);
}

function addOutput(item: JsonObject, builder: TranscriptBuilder): void {
  const texts: string[] = [];
  for (const part of partsOf(valueOf(item, 'output'))) {
    if (part.kind === 'left-out') builder.leaveOut(part.what);
    else texts.push(part.text);
  }
  builder.toolResult(texts.join('\n'));
}

/** A summary is shorter than the thinking that is billed, so that a summary alone tells no number of tokens. */
function addReasoning(item: JsonObject, builder: TranscriptBuilder): void {
  builder.call();
  const content = valueOf(item, 'content');
  const texts = Array.isArray(content) ? content.flatMap((part: unknown) => textOfPart(part)) : [];
  for (const text of texts) builder.reasoning(text);
  if (texts.length === 0) builder.leaveOut('hiddenReasoning');
}

function textOfPart(part: unknown): string[] {
  const text = isJsonObject(part) ? textOf(part, 'text') : undefined;
  return text === undefined ? [] : [text];
}
