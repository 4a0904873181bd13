import type {Advice} from './advice.js';
import {isMade} from './advice-changes.js';
import {sorted, type AdviceItem} from './advice-item.js';
import {choicesOf, sameChoices, type Choices} from './choices.js';
import type {Snapshot} from './snapshot.js';

/** Advice that a visitor has followed. */
export interface TakenAdvice {
  /** As it stood when it was followed. */
  readonly item: AdviceItem;
  /** What was in force right after. */
  readonly after: Choices;
}

/** A line of the list: something to do, or something done. */
export interface AdviceLine {
  readonly item: AdviceItem;
  readonly isTaken: boolean;
  /** Whether the last step of all was to follow this, so that undoing takes back nothing else. */
  readonly isUndoable: boolean;
}

/** @returns What is to be remembered of advice that has just been followed. */
export function taken(item: AdviceItem, after: Snapshot): TakenAdvice {
  return {item, after: choicesOf(after)};
}

/**
 * Lists what can still be done and what has been done and holds, the largest saving first.
 *
 * What a visitor has changed back since is advice again.
 */
export function adviceLines({items}: Advice, done: readonly TakenAdvice[], snapshot: Snapshot): AdviceLine[] {
  const holding = done.filter(({item}) => item.change && isMade(item.change, snapshot));
  const byKey = new Map(holding.map((each) => [each.item.key, each]));
  const open = items.filter(({key}) => !byKey.has(key));
  return sorted([...[...byKey.values()].map(({item}) => item), ...open]).map((item) => {
    const one = byKey.get(item.key);
    const isUndoable = one !== undefined && snapshot.undoable && sameChoices(one.after, snapshot);
    return {item, isTaken: one !== undefined, isUndoable};
  });
}
