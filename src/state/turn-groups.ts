import type {TurnParts} from './turn-parts.js';

/** Consecutive turns with what they cost together, USD. */
export interface TurnGroup extends Omit<TurnParts, 'turn'> {
  /** Both from 1, both included. */
  readonly firstTurn: number;
  readonly lastTurn: number;
}

/**
 * Joins neighbouring turns until there are few enough to show. Sums are kept; all groups are of one size but the last,
 * which may be smaller.
 *
 * @param most - Groups at most, integer >= 1.
 */
export function turnGroups(turns: readonly TurnParts[], most: number): TurnGroup[] {
  const size = Math.max(1, Math.ceil(turns.length / most));
  return Array.from({length: Math.ceil(turns.length / size)}, (_, index) =>
    groupOf(turns.slice(index * size, (index + 1) * size)),
  );
}

function groupOf(turns: readonly TurnParts[]): TurnGroup {
  const sum = (part: keyof TurnParts): number => turns.reduce((total, turn) => total + turn[part], 0);
  return {
    firstTurn: turns[0]?.turn ?? 0,
    lastTurn: turns.at(-1)?.turn ?? 0,
    cached: sum('cached'),
    resent: sum('resent'),
    fresh: sum('fresh'),
    output: sum('output'),
    fees: sum('fees'),
  };
}
