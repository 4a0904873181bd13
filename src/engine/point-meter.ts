import type {CacheTerms} from './meter.js';
import {emptyRun, emptyShape, readShape, setRun, type PointRun, type PointShape} from './point-shape.js';
import type {RateCard} from './rate-card.js';
import type {Scenario} from './scenario.js';

/** Kinds of token that a point meter tells apart, in the order of their slots. */
export const POINT_KINDS = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning'] as const;

const KINDS = POINT_KINDS.length;
const [INPUT, CACHE_READ, CACHE_WRITE, OUTPUT, REASONING] = [0, 1, 2, 3, 4] as const;

/** How a prompt meets the cache, in the order in which a growing prompt passes them. */
const [OFF, WRITE, FIND] = [0, 1, 2] as const;
const REGIMES = 3;

/** Counts the tokens of one conversation over and over, for one scenario after another, in memory that it keeps. */
export interface PointMeter {
  readonly ratio: number;
  readonly isCaching: boolean;
  readonly minTokens: number;
  /** Where each band but the first begins; the last of those that a prompt has reached is in force. */
  readonly over: Float64Array;
  readonly isInclusive: readonly boolean[];
  /** What the last call of `meterPoint` counted, tokens: the slots of `POINT_KINDS` for each band. */
  readonly tokens: Float64Array;
  readonly shape: PointShape;
  readonly run: PointRun;
}

/** Makes a meter for all offers that share a ratio, thresholds and cache terms. */
export function pointMeter(
  ratio: number,
  {bands}: RateCard,
  {enabled, minTokens}: Pick<CacheTerms, 'enabled' | 'minTokens'>,
): PointMeter {
  return {
    ratio,
    isCaching: enabled,
    minTokens,
    over: Float64Array.from(bands, ({over}) => over),
    isInclusive: bands.map(({inclusive}) => inclusive),
    tokens: new Float64Array(bands.length * KINDS),
    shape: emptyShape(),
    run: emptyRun(),
  };
}

/**
 * Counts the tokens of one conversation of a scenario, as `meterConversation` does, but without making any object.
 *
 * The sums are split by rate only, not by part of the prompt. Written tokens of either lifetime share a slot.
 *
 * @param meter - Receives the count in `tokens`.
 */
export function meterPoint(meter: PointMeter, scenario: Scenario): void {
  const {turns, callsPerTurn, cache} = scenario;
  meter.tokens.fill(0);
  readShape(meter.shape, scenario, meter.ratio);
  if (turns < callsPerTurn) {
    for (let turn = 1; turn <= turns; turn += 1) {
      addRun(meter, cache.hitRate, turn, 1, 'call', 1);
      addRun(meter, cache.hitRate, turn, 2, 'call', callsPerTurn - 1);
    }
    return;
  }
  const growing = Math.min(turns, meter.shape.window + 1);
  addRun(meter, cache.hitRate, 1, 1, 'turn', 1);
  for (let call = 1; call <= callsPerTurn; call += 1) {
    const first = call === 1 ? 1 : 0;
    addRun(meter, cache.hitRate, first + 1, call, 'turn', growing - first);
    addRun(meter, cache.hitRate, growing + 1, call, 'turn', turns - growing);
  }
}

/** Adds a run of `count` calls, piece by piece; none where `count` is 0. */
function addRun(
  meter: PointMeter,
  hitRate: number,
  turn: number,
  call: number,
  along: 'turn' | 'call',
  count: number,
): void {
  setRun(meter.run, meter.shape, turn, call, along, count);
  for (let from = 0; from < count;) {
    const state = stateAt(meter, from);
    const until = endOfPiece(meter, from, state);
    addPiece(meter, hitRate, from, until, state);
    from = until;
  }
}

/** Numbers the band and the way of meeting the cache in one; it never falls along a run, because prompts only grow. */
function stateAt(meter: PointMeter, index: number): number {
  const {over, isInclusive, minTokens, run} = meter;
  const prompt = run.promptStart + run.step * index;
  let band = over.length - 1;
  while (band > 0 && !isPast(prompt, over[band] ?? Infinity, isInclusive[band] ?? false)) band -= 1;
  if (!meter.isCaching || prompt < minTokens) return band * REGIMES + OFF;
  return band * REGIMES + (run.prefixStart + run.step * index < minTokens ? WRITE : FIND);
}

function isPast(prompt: number, over: number, isInclusive: boolean): boolean {
  return prompt > over || (isInclusive && prompt === over);
}

function endOfPiece(meter: PointMeter, from: number, state: number): number {
  let same = from;
  let other = meter.run.count;
  if (stateAt(meter, other - 1) === state) return other;
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (stateAt(meter, middle) === state) same = middle;
    else other = middle;
  }
  return other;
}

function addPiece({tokens, shape, run}: PointMeter, hitRate: number, from: number, until: number, state: number): void {
  const slot = Math.floor(state / REGIMES) * KINDS;
  const regime = state % REGIMES;
  const calls = until - from;
  const history = sumOver(run.historyStart, run.historyStep, from, until);
  const results = sumOver(run.resultsStart, run.resultsStep, from, until);
  const prompt = run.fixed * calls + history + results;
  add(tokens, slot + OUTPUT, shape.output * calls);
  add(tokens, slot + REASONING, shape.reasoning * calls);
  if (regime !== FIND) {
    add(tokens, slot + (regime === OFF ? INPUT : CACHE_WRITE), prompt);
    return;
  }
  const oldHistory = Math.max(0, history - run.historyFresh * calls);
  const oldResults = Math.max(0, results - run.resultsFresh * calls);
  const fresh = (run.fixed - run.fixedPrefix + run.historyFresh + run.resultsFresh) * calls;
  add(tokens, slot + CACHE_READ, hitRate * (run.fixedPrefix * calls + oldHistory + oldResults));
  add(tokens, slot + CACHE_WRITE, hitRate * fresh + (1 - hitRate) * prompt);
}

function add(tokens: Float64Array, slot: number, amount: number): void {
  tokens[slot] = (tokens[slot] ?? 0) + amount;
}

/** Sums `start + step * index` over the indexes of a piece. */
function sumOver(start: number, step: number, from: number, until: number): number {
  return (until - from) * (start + (step * (from + until - 1)) / 2);
}
