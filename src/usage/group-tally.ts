import {isCalendarDay} from '../data/calendar-day.js';
import {copiedText} from './copied-text.js';
import {groupName, shortModel, type GroupKey} from './group-key.js';
import {cellsReached} from './prompt-cells.js';
import {addTokens, emptySums, promptTokensOf, type TokenSums} from './token-sums.js';
import type {UsageRow} from './usage-row.js';
import type {UsageCell, UsageGroup} from './usage-summary.js';

/** Groups that are kept apart. */
export const MOST_GROUPS = 10_000;
/** The last of them have no day, and the very last no model either: one for each mode and meaning of a row. */
const GROUPS_WITHOUT_DAY = 1000;
const GROUPS_WITHOUT_MODEL = 20;

interface OpenCell extends UsageCell {
  calls: number;
  readonly tokens: TokenSums;
}

interface OpenGroup extends UsageGroup {
  rows: number;
  loggedRows: number;
  loggedUsd: number | undefined;
  /** By index of the cell, with gaps. */
  readonly cells: OpenCell[];
}

/**
 * Sums rows by model, day, mode and cell of prompt sizes.
 *
 * Past its bound no row is lost: what would open a new group goes without its day first, so that another day's price
 * counts, and then without its model, so that it is unknown. Both are counted.
 */
export class GroupTally {
  readonly merged = {rowsWithoutDay: 0, rowsWithoutModel: 0};
  readonly #thresholds: readonly number[];
  readonly #groups = new Map<string, OpenGroup>();

  /** @param thresholds - Prompts at which some offer's rates change, tokens, ascending. */
  constructor(thresholds: readonly number[]) {
    this.#thresholds = thresholds;
  }

  /**
   * Adds a row whose counts are checked.
   *
   * @param calls - How many calls the row is; undefined: nobody says.
   * @throws {RangeError} If `day` is none; nothing is added then.
   */
  add({model, day, mode, usage, loggedUsd}: UsageRow, calls: number | undefined): void {
    const isSum = calls !== 1;
    const group = this.#groupFor({model, day, mode, isSum, callsAreKnown: calls !== undefined});
    const cell = this.#cellFor(group, isSum ? 0 : cellsReached(this.#thresholds, promptTokensOf(usage)));
    group.rows += 1;
    cell.calls += calls ?? 1;
    addTokens(cell.tokens, usage);
    if (loggedUsd === undefined) return;
    group.loggedRows += 1;
    group.loggedUsd = (group.loggedUsd ?? 0) + loggedUsd;
  }

  /** @returns A copy of the sums so far, in the order in which the groups first appeared. */
  groups(): UsageGroup[] {
    return [...this.#groups.values()].map((group) => ({
      ...group,
      cells: Object.values(group.cells).map((cell) => ({...cell, tokens: {...cell.tokens}})),
    }));
  }

  #groupFor(key: GroupKey): OpenGroup {
    const own = this.#groups.get(groupName(key));
    if (own) return own;
    checkDay(key.day);
    const {size} = this.#groups;
    if (key.day !== undefined && size >= MOST_GROUPS - GROUPS_WITHOUT_DAY) {
      this.merged.rowsWithoutDay += 1;
      return this.#groupFor({...key, day: undefined});
    }
    if (key.model !== undefined && size >= MOST_GROUPS - GROUPS_WITHOUT_MODEL) {
      this.merged.rowsWithoutModel += 1;
      return this.#groupFor({...key, model: undefined});
    }
    const group = openGroup(key);
    this.#groups.set(copiedText(groupName(key)), group);
    return group;
  }

  #cellFor({cells}: OpenGroup, index: number): OpenCell {
    const fromPromptTokens = this.#thresholds[index - 1] ?? 0;
    return (cells[index] ??= {fromPromptTokens, calls: 0, tokens: emptySums()});
  }
}

function openGroup({model, ...key}: GroupKey): OpenGroup {
  const name = model === undefined ? undefined : copiedText(shortModel(model));
  return {...key, model: name, rows: 0, loggedRows: 0, loggedUsd: undefined, cells: []};
}

function checkDay(day = '1970-01-01'): void {
  if (day.length !== 10 || !isCalendarDay(day)) throw new RangeError(`day: expected YYYY-MM-DD, got ${day}`);
}
