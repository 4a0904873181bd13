import {isJsonObject, textOf, valueOf, type JsonObject} from './json-value.js';
import {toolsIn} from './tool-definitions.js';
import type {ReadTranscript, Transcript, TranscriptProblem} from './transcript.js';
import {TranscriptBuilder} from './transcript-builder.js';
import {addGeminiContent, geminiText} from './transcript-gemini.js';
import {jsonValuesIn} from './transcript-lines.js';
import {addMessage} from './transcript-message.js';
import {partsOf} from './transcript-parts.js';
import {addResponsesItem} from './transcript-responses.js';

const EXPECTED = 'messages of OpenAI, Anthropic or Gemini, as JSON or JSONL';
const EXPECTED_MESSAGE = 'a message with a role, or an item of a response';
const LISTS = ['messages', 'contents', 'input'] as const;
const MOST_PROBLEMS = 20;

/**
 * Reads conversations: a list of messages, a request that has one, or a file with a message or a request a line, in the
 * formats of OpenAI (chat and responses), Anthropic and Gemini. Never throws.
 *
 * @param text - At most 10 MB.
 * @returns The conversations; what is unusable is skipped and listed, never guessed.
 */
export function readTranscript(text: string): ReadTranscript {
  const read = jsonValuesIn(text);
  if (!read.ok) return {ok: false, problems: [{at: '', expected: read.expected}]};
  const problems = [...read.problems];
  const conversations: Transcript[] = [];
  const loose = new TranscriptBuilder();
  for (const {at, value} of read.values) {
    const item = unwrapped(value);
    const list = item && listIn(item);
    if (item && list !== undefined) {
      const builder = new TranscriptBuilder();
      addRequest(item, list, builder, problems);
      if (!builder.isEmpty) conversations.push(builder.build(true));
    } else if (!item || !addItem(item, loose)) problems.push({at, expected: EXPECTED_MESSAGE});
  }
  if (!loose.isEmpty) conversations.push(loose.build(false));
  if (conversations.length === 0) return {ok: false, problems: [{at: '', expected: EXPECTED}]};
  return {ok: true, conversations, skipped: problems.length, problems: problems.slice(0, MOST_PROBLEMS)};
}

/** Batch files have the request in `body`, session logs the message in `message` or `payload`. */
function unwrapped(value: unknown): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const inner = valueOf(value, 'body', 'message', 'payload');
  return isJsonObject(inner) && textOf(value, 'role') === undefined ? inner : value;
}

/** @returns The key of a request's messages; undefined where it is no request. */
function listIn(request: JsonObject): string | undefined {
  // A message has a role, an item a type; a tool's call has an input of its own.
  if (textOf(request, 'role', 'type') !== undefined) return undefined;
  return LISTS.find((key) => {
    const value = valueOf(request, key);
    return Array.isArray(value) || (key === 'input' && typeof value === 'string');
  });
}

function addRequest(
  request: JsonObject,
  list: string,
  builder: TranscriptBuilder,
  problems: TranscriptProblem[],
): void {
  if (list === 'input') builder.recognise('openai-responses');
  addSystem(request, builder);
  addTools(request, builder, problems);
  const items = valueOf(request, list);
  if (typeof items === 'string') builder.user(items);
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) {
    const isUsed = isJsonObject(item) && addItem(item, builder);
    if (!isUsed) problems.push({at: `${list}[${index}]`, expected: EXPECTED_MESSAGE});
  }
}

function addItem(item: JsonObject, builder: TranscriptBuilder): boolean {
  return addGeminiContent(item, builder) || addMessage(item, builder) || addResponsesItem(item, builder);
}

function addSystem(request: JsonObject, builder: TranscriptBuilder): void {
  const system = valueOf(request, 'system');
  if (system !== undefined) builder.recognise('anthropic');
  const instruction = valueOf(request, 'systemInstruction', 'system_instruction');
  const given = isJsonObject(instruction) ? geminiText(instruction) : instruction;
  const texts = partsOf([system ?? textOf(request, 'instructions') ?? given].flat());
  for (const part of texts) {
    if (part.kind === 'text') builder.system(part.text);
  }
}

function addTools(request: JsonObject, builder: TranscriptBuilder, problems: TranscriptProblem[]): void {
  const tools = valueOf(request, 'tools', 'functions');
  if (!Array.isArray(tools) || tools.length === 0) return;
  const read = toolsIn(tools);
  builder.tools = read.ok ? read.tools : 'unreadable';
  if (!read.ok) problems.push({at: `tools${read.at}`, expected: read.expected});
}
