import {ANY_AMOUNT, checkArgument} from '../engine/check-argument.js';
import {MAX_NUMBER, type ScenarioField} from '../engine/scenario-fields.js';
import {ConversationTally} from './conversation-tally.js';
import {GroupTally} from './group-tally.js';
import {PromptSizes} from './prompt-sizes.js';
import {promptTokensOf, TOKEN_KINDS} from './token-sums.js';
import type {UsageRow} from './usage-row.js';
import type {UsageGroup, UsageShares} from './usage-summary.js';

const AT_LEAST_ONE: ScenarioField = {type: 'number', min: 1, max: MAX_NUMBER};
/** A log may say that something was refunded. */
const ANY_MONEY: ScenarioField = {type: 'number', min: -MAX_NUMBER, max: MAX_NUMBER};

/**
 * Sums up a log so that it can be priced on any offer, in memory that does not grow with it.
 *
 * Bands depend on the size of a prompt only. Summed by the thresholds between them, calls cost what they cost one by one.
 */
export class UsageTally {
  readonly #thresholds: readonly number[];
  readonly #groups: GroupTally;
  readonly #sizes = new PromptSizes();
  readonly #conversations = new ConversationTally();
  #cachedCalls = 0;

  /** @param thresholds - See `promptThresholds`; prompts at which some offer's rates change, tokens. */
  constructor(thresholds: readonly number[]) {
    this.#thresholds = [...thresholds].filter((from) => from > 0).sort((a, b) => a - b);
    this.#groups = new GroupTally(this.#thresholds);
  }

  /**
   * Adds a row.
   *
   * @throws {RangeError} If a count is not from 0 to 1e15, `calls` is below 1, or `day` is none; nothing is added then.
   */
  add(row: UsageRow): void {
    const calls = callsOf(row);
    checkCounts(row, calls);
    this.#groups.add(row, calls);
    if (calls !== 1) return;
    const promptTokens = promptTokensOf(row.usage);
    this.#sizes.add(promptTokens);
    if (row.usage.cacheRead) this.#cachedCalls += 1;
    if (row.conversation !== undefined) this.#conversations.add(row.conversation, promptTokens);
  }

  /** @returns The sums so far, by model, day and mode. */
  groups(): UsageGroup[] {
    return this.#groups.groups();
  }

  /** @returns What averages need besides. */
  shares(): UsageShares {
    return {
      thresholds: this.#thresholds,
      promptSizes: this.#sizes.result(),
      cachedCalls: this.#cachedCalls,
      conversations: this.#conversations.result(),
      merged: {...this.#groups.merged},
    };
  }
}

/** @returns How many calls a row is; undefined where it is a sum and nobody says of how many. */
export function callsOf({calls, isSum = false}: UsageRow): number | undefined {
  return calls ?? (isSum ? undefined : 1);
}

function checkCounts({usage, loggedUsd}: UsageRow, calls: number | undefined): void {
  for (const kind of TOKEN_KINDS) checkArgument(`usage.${kind}`, usage[kind] ?? 0, ANY_AMOUNT);
  if (calls !== undefined) checkArgument('calls', calls, AT_LEAST_ONE);
  if (loggedUsd !== undefined) checkArgument('loggedUsd', loggedUsd, ANY_MONEY);
}
