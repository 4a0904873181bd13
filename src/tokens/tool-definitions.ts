import {compactJson, isJsonObject, parseJson, textOf, valueOf, type JsonObject} from './json-value.js';

/** A tool that a model is told about. */
export interface ToolDefinition {
  readonly name: string;
  /** Its definition as JSON without white space; empty where the provider writes it. */
  readonly json: string;
  /** Type of a tool that the provider defines, e.g. `bash_20250124`; undefined where the caller does. */
  readonly builtIn?: string;
}

export type ReadTools =
  | {readonly ok: true; readonly tools: readonly ToolDefinition[]}
  | {readonly ok: false; readonly at: string; readonly expected: string};

const LISTS = ['tools', 'functions', 'functionDeclarations', 'function_declarations'];
const DECLARATIONS = ['functionDeclarations', 'function_declarations'];
const SCHEMAS = ['parameters', 'parametersJsonSchema', 'parameters_json_schema', 'input_schema', 'inputSchema'];

/**
 * Reads tool definitions as they are sent to OpenAI (chat and responses), Anthropic and Gemini, or listed by an MCP
 * server; a list of plain JSON Schemas counts as well. Never throws.
 *
 * @param text - JSON: a list, one definition, or a request that has them.
 * @returns The tools in their order, or what was expected where.
 */
export function readToolDefinitions(text: string): ReadTools {
  const parsed = parseJson(text);
  return parsed.ok ? toolsIn(parsed.value) : {ok: false, at: '', expected: parsed.expected};
}

/** Reads tool definitions out of JSON that is parsed already. */
export function toolsIn(value: unknown): ReadTools {
  const list = listIn(value);
  const tools: ToolDefinition[] = [];
  for (const [index, item] of list.entries()) {
    const tool = isJsonObject(item) ? toolOf(item, index) : undefined;
    if (!tool) return {ok: false, at: `[${index}]`, expected: 'a tool with a name, or a JSON Schema'};
    tools.push(tool);
  }
  if (tools.length === 0) return {ok: false, at: '', expected: 'a list of tool definitions'};
  return {ok: true, tools};
}

/** Gemini's tools are lists of declarations, several to a tool. */
function listIn(value: unknown): readonly unknown[] {
  const items: unknown = isJsonObject(value) ? (valueOf(value, ...LISTS) ?? [value]) : value;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const declared: unknown = isJsonObject(item) ? valueOf(item, ...DECLARATIONS) : undefined;
    return Array.isArray(declared) ? (declared as readonly unknown[]) : [item];
  });
}

function toolOf(item: JsonObject, index: number): ToolDefinition | undefined {
  const inner = valueOf(item, 'function');
  const definition = isJsonObject(inner) ? inner : item;
  const type = textOf(item, 'type');
  const name = textOf(definition, 'name');
  const isOwn = type === undefined || type === 'function' || type === 'custom';
  if (name !== undefined && (isOwn || valueOf(definition, ...SCHEMAS) !== undefined)) {
    return writtenOut(name, definition);
  }
  if (type === 'object' || valueOf(item, 'properties', '$schema') !== undefined) {
    return writtenOut(textOf(item, 'title') ?? `schema ${index + 1}`, item);
  }
  return builtInOf(item, type, name);
}

function writtenOut(name: string, definition: JsonObject): ToolDefinition | undefined {
  const json = compactJson(definition);
  return json === undefined ? undefined : {name, json};
}

/** Gemini names its own tools by a key with settings: `{"googleSearch": {}}`. */
function builtInOf(item: JsonObject, type?: string, name?: string): ToolDefinition | undefined {
  const [key, ...others] = Object.keys(item);
  const builtIn = type ?? (others.length === 0 && key !== undefined && isJsonObject(item[key]) ? key : undefined);
  return builtIn === undefined ? undefined : {name: name ?? builtIn, json: '', builtIn};
}
