import type {Scenario} from '../../src/engine/scenario.js';
import {seededRandom} from '../../src/engine/seeded-random.js';

/** Most calls of an extreme conversation that stays quick; see `longConversation`. */
const QUICK_CALLS = 60;

const EXTREME_NUMBERS = [0, 0, Number.MIN_VALUE, 1e-12, 1 / 3, 1, 1024, 200_000.5, 1e9, 1e15];
const EXTREME_SHARES = [0, Number.MIN_VALUE, 1e-9, 1 / 3, 0.5, 1 - 2 ** -53, 1];

/** Draws workloads and whatever else a test needs at random; the same seed draws the same. */
export class ScenarioDraw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed, 1);
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }

  /** Both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.#random() * (max - min + 1));
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A workload of a size that somebody may have; at most 12 turns of 5 calls, and now and then 70 turns. */
  ordinary(): Scenario {
    const turns = this.chance(0.1) ? this.whole(61, 70) : this.whole(1, 12);
    const count = (): number => this.one([0, this.whole(1, 500), this.whole(1, 8000) / 4, this.whole(1, 40_000)]);
    const share = (): number => this.one([0, 0.5, this.whole(0, 1000) / 1000]);
    return this.#scenario({turns, callsPerTurn: this.whole(1, 5), count, share, people: this.whole(1, 500)});
  }

  /** A valid workload at or near the ends of what is accepted. */
  extreme(): Scenario {
    const turns = this.one([1, 2, this.whole(1, QUICK_CALLS)]);
    const callsPerTurn = this.whole(1, Math.floor(QUICK_CALLS / turns));
    const count = (): number => this.one([...EXTREME_NUMBERS, this.whole(0, 100_000)]);
    const share = (): number => this.one(EXTREME_SHARES);
    return this.#scenario({turns, callsPerTurn, count, share, people: this.one([1, 7, 1e15])});
  }

  /** The same with as many calls as are accepted. */
  longConversation(): Scenario {
    const [turns, callsPerTurn] = this.one([[10_000, 1] as const, [1, 10_000] as const, [100, 100] as const]);
    return {...this.extreme(), turns, callsPerTurn};
  }

  #scenario({turns, callsPerTurn, count, share, people}: Sizes): Scenario {
    return {
      traffic: {conversations: count(), per: this.one(['day', 'month'])},
      turns,
      callsPerTurn,
      tokens: {
        system: count(),
        tools: count(),
        context: count(),
        user: count(),
        toolResult: count(),
        output: count(),
        reasoning: count(),
      },
      history: {keep: this.one(['all', 'last', 'none']), lastTurns: this.whole(0, 6), withContext: this.chance(0.5)},
      cache: {enabled: this.chance(0.7), hitRate: share(), ttl: this.one(['short', '1h'])},
      responseCacheHitRate: share(),
      batchShare: share(),
      mode: this.one(['standard', 'flex', 'priority', 'fast']),
      region: this.one(['global', 'us', 'eu', 'regional']),
      retryRate: this.one([0, share(), count()]),
      discount: share(),
      tokenBasis: this.one(['same-tokens', 'same-text']),
      people,
      use: this.one(['product', 'personal']),
      webSearchesPerConversation: this.one([0, this.whole(0, 50) / 10, count()]),
    };
  }
}

interface Sizes {
  turns: number;
  callsPerTurn: number;
  count: () => number;
  share: () => number;
  people: number;
}
