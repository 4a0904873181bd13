import type {Scenario} from './scenario.js';

/** Most any number may be; past it a sum could leave the range where doubles stay exact enough. */
export const MAX_NUMBER = 1e15;

/** Most calls in one conversation, `turns` x `callsPerTurn`. */
export const MAX_CALLS_PER_CONVERSATION = 10_000;

/** Dotted paths of every leaf of a scenario, e.g. `tokens.system`. */
export type ScenarioPath = LeafPath<Scenario>;

type LeafPath<T> = {
  [K in keyof T & string]: T[K] extends string | number | boolean ? K : `${K}.${LeafPath<T[K]>}`;
}[keyof T & string];

/** What a field accepts. */
export type ScenarioField =
  | {readonly type: 'number' | 'integer'; readonly min: number; readonly max: number}
  | {readonly type: 'choice'; readonly choices: readonly string[]}
  | {readonly type: 'flag'};

const count: ScenarioField = {type: 'number', min: 0, max: MAX_NUMBER};
const share: ScenarioField = {type: 'number', min: 0, max: 1};
const atLeastOne: ScenarioField = {type: 'integer', min: 1, max: MAX_CALLS_PER_CONVERSATION};

/** Every field of a scenario with its domain: the one place that says what is valid. */
export const SCENARIO_FIELDS: Readonly<Record<ScenarioPath, ScenarioField>> = {
  'traffic.conversations': count,
  'traffic.per': {type: 'choice', choices: ['day', 'month']},
  turns: atLeastOne,
  callsPerTurn: atLeastOne,
  'tokens.system': count,
  'tokens.tools': count,
  'tokens.context': count,
  'tokens.user': count,
  'tokens.toolResult': count,
  'tokens.output': count,
  'tokens.reasoning': count,
  'history.keep': {type: 'choice', choices: ['all', 'last', 'none']},
  'history.lastTurns': {type: 'integer', min: 0, max: MAX_CALLS_PER_CONVERSATION},
  'history.withContext': {type: 'flag'},
  'cache.enabled': {type: 'flag'},
  'cache.hitRate': share,
  'cache.ttl': {type: 'choice', choices: ['short', '1h']},
  responseCacheHitRate: share,
  batchShare: share,
  mode: {type: 'choice', choices: ['standard', 'flex', 'priority', 'fast']},
  region: {type: 'choice', choices: ['global', 'us', 'eu', 'regional']},
  retryRate: count,
  discount: share,
  tokenBasis: {type: 'choice', choices: ['same-tokens', 'same-text']},
  people: {type: 'integer', min: 1, max: MAX_NUMBER},
  use: {type: 'choice', choices: ['product', 'personal']},
  webSearchesPerConversation: count,
};

export const SCENARIO_PATHS = Object.keys(SCENARIO_FIELDS) as readonly ScenarioPath[];

/**
 * Tells whether a value lies in a field's domain.
 *
 * @returns What was expected, e.g. `a number from 0 to 1`, or undefined if the value is fine.
 */
export function violation(field: ScenarioField, value: unknown): string | undefined {
  if (field.type === 'flag') return typeof value === 'boolean' ? undefined : 'true or false';
  if (field.type === 'choice') {
    return typeof value === 'string' && field.choices.includes(value)
      ? undefined
      : `one of ${field.choices.join(', ')}`;
  }
  const fine =
    typeof value === 'number' &&
    value >= field.min &&
    value <= field.max &&
    (field.type === 'number' || Number.isInteger(value));
  return fine
    ? undefined
    : `${field.type === 'integer' ? 'a whole number' : 'a number'} from ${field.min} to ${field.max}`;
}

/**
 * Reads one field of anything shaped like a scenario.
 *
 * Only own properties count, so nothing inherited (`__proto__`, `constructor`) is ever taken for a value.
 *
 * @returns The value, or undefined where the path leads nowhere.
 */
export function fieldValue(scenario: unknown, path: ScenarioPath): unknown {
  let value = scenario;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * Makes a copy of a scenario with one field replaced; the value is not checked.
 *
 * @param value - For `tokens.*` a number in tokens, for shares a number in [0, 1], and so on by path.
 */
export function withField(scenario: Scenario, path: ScenarioPath, value: unknown): Scenario {
  const [group = path, leaf] = path.split('.');
  if (leaf === undefined) return {...scenario, [group]: value};
  return {...scenario, [group]: {...(scenario[group as keyof Scenario] as object), [leaf]: value}};
}
