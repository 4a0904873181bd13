import type {ScenarioPath} from '../../engine/scenario-fields.js';

/** How a field is shown. */
export type InputField =
  | {
      readonly path: ScenarioPath;
      readonly control: 'quantity';
      /** Right end of the slider; more can be typed. */ readonly most: number;
    }
  | {readonly path: ScenarioPath; readonly control: 'share' | 'choice' | 'flag'};

const quantity = (path: ScenarioPath, most: number): InputField => ({path, control: 'quantity', most});
const share = (path: ScenarioPath): InputField => ({path, control: 'share'});
const choice = (path: ScenarioPath): InputField => ({path, control: 'choice'});
const flag = (path: ScenarioPath): InputField => ({path, control: 'flag'});

/** Traffic as a number of conversations. */
export const CONVERSATIONS_FIELD: InputField = quantity('traffic.conversations', 10_000_000);

/** What decides most costs, in the order in which a visitor thinks of it. */
export const BASIC_FIELDS: readonly InputField[] = [
  quantity('turns', 200),
  quantity('tokens.system', 200_000),
  quantity('tokens.user', 1_000_000),
  quantity('tokens.output', 100_000),
  flag('cache.enabled'),
  share('cache.hitRate'),
  share('batchShare'),
];

/** The rest: one click away, at realistic values, never with another result. */
export const ADVANCED_FIELDS: readonly InputField[] = [
  quantity('callsPerTurn', 50),
  quantity('tokens.tools', 100_000),
  quantity('tokens.context', 1_000_000),
  quantity('tokens.toolResult', 100_000),
  quantity('tokens.reasoning', 100_000),
  choice('history.keep'),
  quantity('history.lastTurns', 100),
  flag('history.withContext'),
  choice('cache.ttl'),
  choice('mode'),
  choice('region'),
  share('responseCacheHitRate'),
  share('retryRate'),
  share('discount'),
  choice('tokenBasis'),
  quantity('webSearchesPerConversation', 100),
];

/** @returns Id of the control of a field, e.g. `tokens-system`. */
export function idOf(path: ScenarioPath): string {
  return path.replace('.', '-');
}

/** Tells whether a field is shown as a percentage. */
export function isShare(path: ScenarioPath): boolean {
  return [...BASIC_FIELDS, ...ADVANCED_FIELDS].some((field) => field.path === path && field.control === 'share');
}
