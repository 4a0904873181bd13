import {compactJson, isJsonObject, textOf, valueOf, type JsonObject} from './json-value.js';
import type {LeftOut} from './transcript.js';

/** A piece of a message's content. */
export type Part =
  | {readonly kind: 'text' | 'reasoning' | 'tool-call' | 'tool-result'; readonly text: string}
  | {readonly kind: 'left-out'; readonly what: keyof LeftOut};

const IMAGES = new Set(['image', 'image_url', 'input_image', 'output_image']);
const FILES = new Set(['audio', 'document', 'file', 'input_audio', 'input_file', 'output_audio', 'video', 'video_url']);
const TOOL_CALLS = new Set(['tool_use', 'server_tool_use', 'mcp_tool_use']);
const TOOL_RESULTS = new Set(['tool_result', 'mcp_tool_result']);
const THINKING = new Set(['thinking', 'reasoning']);

/**
 * Reads the content of a message of OpenAI's or Anthropic's.
 *
 * @param content - A text, a part, or a list of them.
 */
export function partsOf(content: unknown): Part[] {
  const items: readonly unknown[] = Array.isArray(content) ? (content as readonly unknown[]) : [content];
  return items.flatMap((item): Part[] => {
    if (typeof item === 'string') return [{kind: 'text', text: item}];
    return isJsonObject(item) ? partOf(item) : [];
  });
}

/** What a tool was called with: its name and its arguments as compact JSON, or as the text that they are. */
export function toolCallText(name: string | undefined, input: unknown): string | undefined {
  const given = typeof input === 'string' ? input : input === undefined ? '' : compactJson(input);
  return given === undefined ? undefined : `${name ?? ''}${given}`;
}

function partOf(part: JsonObject): Part[] {
  const type = textOf(part, 'type') ?? 'text';
  if (THINKING.has(type)) return [thinkingOf(part)];
  if (type === 'redacted_thinking') return [{kind: 'left-out', what: 'hiddenReasoning'}];
  if (TOOL_CALLS.has(type)) return [asText('tool-call', toolCallText(textOf(part, 'name'), valueOf(part, 'input')))];
  if (TOOL_RESULTS.has(type)) return resultOf(valueOf(part, 'content'));
  if (IMAGES.has(type)) return [{kind: 'left-out', what: 'images'}];
  if (FILES.has(type)) return [asText('text', textOfDocument(part), 'files')];
  return [asText('text', textOf(part, 'text', 'refusal'))];
}

/** Newer models hand out thinking without its text, to be sent back as it is. */
function thinkingOf(part: JsonObject): Part {
  const text = textOf(part, 'thinking', 'text');
  return text === undefined || text === '' ? {kind: 'left-out', what: 'hiddenReasoning'} : {kind: 'reasoning', text};
}

/** The texts of a result are one; what is in it besides is left out. */
function resultOf(content: unknown): Part[] {
  const items: readonly unknown[] = Array.isArray(content) ? (content as readonly unknown[]) : [content];
  const texts: string[] = [];
  const rest: Part[] = [];
  for (const item of items) {
    if (typeof item === 'string') texts.push(item);
    else if (isJsonObject(item)) {
      const text = textOf(item, 'text');
      const isImage = IMAGES.has(textOf(item, 'type') ?? '');
      if (text === undefined) rest.push({kind: 'left-out', what: isImage ? 'images' : 'other'});
      else texts.push(text);
    }
  }
  return [{kind: 'tool-result', text: texts.join('\n')}, ...rest];
}

function textOfDocument(part: JsonObject): string | undefined {
  const source = valueOf(part, 'source');
  return isJsonObject(source) && textOf(source, 'type') === 'text' ? textOf(source, 'data') : undefined;
}

function asText(kind: 'text' | 'tool-call', text: string | undefined, otherwise: keyof LeftOut = 'other'): Part {
  return text === undefined ? {kind: 'left-out', what: otherwise} : {kind, text};
}
