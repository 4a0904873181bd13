import type {UsageGroup} from './usage-summary.js';

/** What keeps rows apart. */
export type GroupKey = Pick<UsageGroup, 'model' | 'day' | 'mode' | 'isSum' | 'callsAreKnown'>;

/** Past it nothing is the name of a model. */
const LONGEST_MODEL = 200;

/** Names a group. No two have the same name: days and modes have no space in them, and the model comes last. */
export function groupName({model, day, mode, isSum, callsAreKnown}: GroupKey): string {
  const kind = isSum ? (callsAreKnown ? 'sum' : 'sum-of-unknown') : 'call';
  const asked = `${kind} ${day ?? ''} ${mode ?? ''}`;
  return model === undefined ? asked : `${asked} ${shortModel(model)}`;
}

/** Cuts a name that is none, still too long to be taken for one. */
export function shortModel(model: string): string {
  return model.length > LONGEST_MODEL ? `${model.slice(0, LONGEST_MODEL)}…` : model;
}
