import type {ScenarioPath} from '../../engine/scenario-fields.js';

/** How a field is shown. */
export type InputField =
  | {
      readonly path: ScenarioPath;
      readonly control: 'quantity';
      /** Right end of the slider; more can be typed. */ readonly most: number;
    }
  | {readonly path: ScenarioPath; readonly control: 'share' | 'choice' | 'flag'};

/** What decides most costs, in the order in which a visitor thinks of it. */
export const BASIC_FIELDS: readonly InputField[] = [
  {path: 'traffic.conversations', control: 'quantity', most: 10_000_000},
  {path: 'traffic.per', control: 'choice'},
  {path: 'turns', control: 'quantity', most: 200},
  {path: 'tokens.system', control: 'quantity', most: 200_000},
  {path: 'tokens.user', control: 'quantity', most: 1_000_000},
  {path: 'tokens.output', control: 'quantity', most: 100_000},
  {path: 'cache.enabled', control: 'flag'},
  {path: 'cache.hitRate', control: 'share'},
  {path: 'batchShare', control: 'share'},
];

/** The rest: one click away, at realistic values, never with another result. */
export const ADVANCED_FIELDS: readonly InputField[] = [
  {path: 'callsPerTurn', control: 'quantity', most: 50},
  {path: 'tokens.tools', control: 'quantity', most: 100_000},
  {path: 'tokens.context', control: 'quantity', most: 1_000_000},
  {path: 'tokens.toolResult', control: 'quantity', most: 100_000},
  {path: 'tokens.reasoning', control: 'quantity', most: 100_000},
  {path: 'history.keep', control: 'choice'},
  {path: 'history.lastTurns', control: 'quantity', most: 100},
  {path: 'history.withContext', control: 'flag'},
  {path: 'cache.ttl', control: 'choice'},
  {path: 'mode', control: 'choice'},
  {path: 'region', control: 'choice'},
  {path: 'responseCacheHitRate', control: 'share'},
  {path: 'retryRate', control: 'share'},
  {path: 'discount', control: 'share'},
  {path: 'tokenBasis', control: 'choice'},
  {path: 'webSearchesPerConversation', control: 'quantity', most: 100},
];
