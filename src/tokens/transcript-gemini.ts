import {compactJson, isJsonObject, textOf, valueOf, type JsonObject} from './json-value.js';
import {toolCallText} from './transcript-parts.js';
import type {TranscriptBuilder} from './transcript-builder.js';

/**
 * Adds a content of Gemini's, with its parts.
 *
 * @returns False where it is none.
 * @see https://ai.google.dev/api/caching#Content
 */
export function addGeminiContent(content: JsonObject, builder: TranscriptBuilder): boolean {
  const parts = valueOf(content, 'parts');
  if (!Array.isArray(parts)) return false;
  builder.recognise('gemini');
  const objects = parts.filter(isJsonObject);
  if (textOf(content, 'role') === 'model') {
    builder.call();
    for (const part of objects) addModelPart(part, builder);
  } else addUserParts(objects, builder);
  return true;
}

/** @returns The texts of a content, e.g. of the system instruction. */
export function geminiText(content: JsonObject): string | undefined {
  const parts = valueOf(content, 'parts');
  const list: readonly unknown[] = Array.isArray(parts) ? (parts as readonly unknown[]) : [parts];
  const texts = list.flatMap((part) => (isJsonObject(part) ? (textOf(part, 'text') ?? []) : []));
  return texts.length === 0 ? undefined : texts.join('\n');
}

function addModelPart(part: JsonObject, builder: TranscriptBuilder): void {
  const text = textOf(part, 'text');
  const call = valueOf(part, 'functionCall', 'function_call');
  const code = valueOf(part, 'executableCode', 'executable_code');
  if (text !== undefined && valueOf(part, 'thought') === true) builder.reasoning(text);
  else if (text !== undefined) builder.output(text);
  else if (isJsonObject(call)) {
    const written = toolCallText(textOf(call, 'name'), valueOf(call, 'args'));
    if (written === undefined) builder.leaveOut('other');
    else builder.output(written);
  } else if (isJsonObject(code)) builder.output(textOf(code, 'code') ?? '');
  else leaveOut(part, builder);
}

/** Results of functions come as the user's, or in a role of their own; they start no turn. */
function addUserParts(parts: readonly JsonObject[], builder: TranscriptBuilder): void {
  const texts: string[] = [];
  let hasResult = false;
  for (const part of parts) {
    const response = valueOf(part, 'functionResponse', 'function_response');
    const text = textOf(part, 'text');
    if (isJsonObject(response)) {
      const json = compactJson(valueOf(response, 'response') ?? {});
      if (json === undefined) builder.leaveOut('other');
      else builder.toolResult(json);
      hasResult = true;
    } else if (text !== undefined) texts.push(text);
    else leaveOut(part, builder);
  }
  if (!hasResult) builder.user(texts.join('\n'));
  else for (const text of texts) builder.toolResult(text);
}

function leaveOut(part: JsonObject, builder: TranscriptBuilder): void {
  const data = valueOf(part, 'inlineData', 'inline_data', 'fileData', 'file_data');
  const type = isJsonObject(data) ? (textOf(data, 'mimeType', 'mime_type') ?? 'unknown') : undefined;
  if (type === undefined) builder.leaveOut('other');
  else builder.leaveOut(type.startsWith('image/') ? 'images' : 'files');
}
