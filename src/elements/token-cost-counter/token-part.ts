import type {Scenario} from '../../engine/scenario.js';

/** A part of a call that a text can be; hidden thinking is never at hand to be counted. */
export type TokenPart = Exclude<keyof Scenario['tokens'], 'reasoning'>;

/** In the order in which they are offered. */
export const TOKEN_PARTS = [
  'system',
  'user',
  'context',
  'toolResult',
  'output',
  'tools',
] as const satisfies TokenPart[];
