import {SCENARIO_FIELDS, violation, type ScenarioPath} from '../engine/scenario-fields.js';
import {parseAttributeNumber} from '../format/parse-number.js';

/** The attribute and the property of each field of a scenario, e.g. `system-tokens` and `systemTokens`. */
export const SCENARIO_ATTRIBUTES = {
  'traffic.conversations': 'conversations',
  'traffic.per': 'per',
  turns: 'turns',
  callsPerTurn: 'calls-per-turn',
  'tokens.system': 'system-tokens',
  'tokens.tools': 'tools-tokens',
  'tokens.context': 'context-tokens',
  'tokens.user': 'user-tokens',
  'tokens.toolResult': 'tool-result-tokens',
  'tokens.output': 'output-tokens',
  'tokens.reasoning': 'reasoning-tokens',
  'history.keep': 'history-keep',
  'history.lastTurns': 'history-last-turns',
  'history.withContext': 'history-with-context',
  'cache.enabled': 'cache-enabled',
  'cache.hitRate': 'cache-hit-rate',
  'cache.ttl': 'cache-ttl',
  responseCacheHitRate: 'response-cache-hit-rate',
  batchShare: 'batch-share',
  mode: 'mode',
  region: 'region',
  retryRate: 'retry-rate',
  discount: 'discount',
  tokenBasis: 'token-basis',
  people: 'people',
  use: 'use',
  webSearchesPerConversation: 'web-searches-per-conversation',
} as const satisfies Record<ScenarioPath, string>;

export type ScenarioAttribute = (typeof SCENARIO_ATTRIBUTES)[ScenarioPath];

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** Property name of a field, e.g. `cacheHitRate`. */
export type ScenarioProperty = Camel<ScenarioAttribute>;

/** @returns The property that goes with an attribute: `cache-hit-rate` gives `cacheHitRate`. */
export function propertyOf(attribute: ScenarioAttribute): ScenarioProperty {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as ScenarioProperty;
}

/** Fields with their attribute and property names, for elements that declare them all. */
export const SCENARIO_SETTINGS = (Object.entries(SCENARIO_ATTRIBUTES) as [ScenarioPath, ScenarioAttribute][]).map(
  ([path, attribute]) => ({path, attribute, property: propertyOf(attribute)}),
);

export type SettingResult = {ok: true; value: string | number | boolean} | {ok: false; expected: string};

/**
 * Reads a field as an author wrote it in an attribute or set it as a property.
 *
 * @param raw - `1500`, `1,500`, `1_500`, `1.5k`, `2M`, `80%` for shares; `true`, `false` or empty for flags.
 * @returns The value, or what would have been accepted.
 */
export function readSetting(path: ScenarioPath, raw: unknown): SettingResult {
  const field = SCENARIO_FIELDS[path];
  const value = typeof raw === 'string' ? fromText(field.type, raw.trim()) : raw;
  const expected = violation(field, value);
  return expected === undefined ? {ok: true, value: value as string | number | boolean} : {ok: false, expected};
}

function fromText(type: (typeof SCENARIO_FIELDS)[ScenarioPath]['type'], text: string): unknown {
  if (type === 'choice') return text;
  if (type === 'flag') return text === '' || text === 'true' ? true : text === 'false' ? false : text;
  const parsed = parseAttributeNumber(text, {percent: text.endsWith('%')});
  return parsed.ok ? parsed.value : text;
}
