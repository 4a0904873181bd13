import {conversationFor} from './estimate.js';
import {valueAt, type Progression} from './conversation.js';
import {firstIndex} from './first-index.js';
import {cacheTerms} from './meter.js';
import {modeShares} from './mode-shares.js';
import type {ISODate, Offer, PricePeriod} from './offer.js';
import type {Scenario} from './scenario.js';
import {withField, type ScenarioPath} from './scenario-fields.js';

/** Path of a token count of a scenario. */
export type TokenPath = Extract<ScenarioPath, `tokens.${string}`>;

/** Tells whether a field counts tokens. */
export function isTokenPath(path: ScenarioPath): path is TokenPath {
  return path.startsWith('tokens.');
}

/** A token count at which some call passes a threshold, so that the cost bends or jumps. */
export interface Breakpoint {
  /** Value of the field, tokens. */
  readonly at: number;
  /** How far rounding may have moved it, tokens. */
  readonly within: number;
}

/** What the calls of a scenario do as one of its token counts grows. */
export interface TokenBreakpoints {
  /** Ascending, inside the range asked for, ends excluded; several calls may share one. */
  readonly breakpoints: readonly Breakpoint[];
  /** Largest value at which every call fits the offer; -Infinity: none, Infinity: all. */
  readonly fitsUpTo: number;
}

/** A progression that is affine in a field: `base + value x growth`, each along the calls of a run. */
interface MovingProgression {
  readonly base: Progression;
  readonly growth: Progression;
  readonly count: number;
}

/** Two values for the layouts, so far apart that the difference keeps its digits, by a power of two to divide exactly. */
const NEAR = 1;
const SPAN = 2 ** 20;

/** Roots of the same size that come from different sums differ by a few units in the last place, far below this. */
const ROUNDING = 1e-12;

/**
 * Finds the values of a token count at which a call's price changes its rule.
 *
 * Every call's prompt and cacheable prefix are affine in the count, so two layouts of the conversation give them at
 * every value, and each threshold one root per call: a band's or a cache minimum's. A count of exactly 0 may stand
 * apart from all others (without context nothing is dropped from the history), so the layouts are of larger ones.
 *
 * Work grows with runs x thresholds and the number of roots inside the range, not with the calls outside it.
 *
 * @param at - Day of the prices, `YYYY-MM-DD`.
 * @param from - Lower end of the range, tokens, >= 0; `to` likewise.
 */
export function tokenBreakpoints(
  scenario: Scenario,
  offer: Offer,
  period: PricePeriod,
  at: ISODate,
  parameter: TokenPath,
  from: number,
  to: number,
): TokenBreakpoints {
  const near = conversationFor(withField(scenario, parameter, NEAR), offer);
  const far = conversationFor(withField(scenario, parameter, NEAR + SPAN), offer);
  const moving = (of: 'prompt' | 'prefix'): MovingProgression[] =>
    near.runs.map((run, index) => movingProgression(run[of], far.runs[index]?.[of] ?? run[of], run.count));
  const prompts = moving('prompt');
  const prefixes = moving('prefix');
  const {overPrompt, overPrefix} = thresholdsOf(scenario, offer, period, at);
  const breakpoints = [
    ...overPrompt.flatMap((threshold) => prompts.flatMap((prompt) => rootsOf(prompt, threshold, from, to))),
    ...overPrefix.flatMap((threshold) => prefixes.flatMap((prefix) => rootsOf(prefix, threshold, from, to))),
  ];
  const isSilent = offer.kind === 'embedding';
  const [nearAnswer, farAnswer] = [near, far].map(({output, reasoning}) => (isSilent ? 0 : output + reasoning));
  const limit = fitsUpTo(offer, prompts, nearAnswer ?? 0, farAnswer ?? 0);
  if (limit > from && limit < to) breakpoints.push({at: limit, within: ROUNDING * limit});
  return {breakpoints: breakpoints.sort((one, other) => one.at - other.at), fitsUpTo: limit};
}

/** Sizes that change what a call costs: of its prompt, and of the part of it that may be cached. */
function thresholdsOf(
  scenario: Scenario,
  offer: Offer,
  period: PricePeriod,
  at: ISODate,
): {overPrompt: readonly number[]; overPrefix: readonly number[]} {
  const overPrompt = new Set<number>();
  const overPrefix = new Set<number>();
  for (const {card} of modeShares(scenario, offer, period, at)) {
    for (const {over} of card.bands) overPrompt.add(over);
    const {enabled, minTokens} = cacheTerms(scenario, offer.cache, card);
    if (enabled) overPrompt.add(minTokens);
    if (enabled) overPrefix.add(minTokens);
  }
  return {overPrompt: [...overPrompt].filter(Boolean), overPrefix: [...overPrefix].filter(Boolean)};
}

function movingProgression(near: Progression, far: Progression, count: number): MovingProgression {
  const growth = {start: (far.start - near.start) / SPAN, step: (far.step - near.step) / SPAN};
  const base = {start: near.start - growth.start * NEAR, step: near.step - growth.step * NEAR};
  return {base, growth, count};
}

function sizeAt({base, growth}: MovingProgression, index: number, value: number): number {
  return valueAt(base, index) + value * valueAt(growth, index);
}

/** Sizes grow along a run, so the calls that pass the threshold inside the range are neighbours. */
function rootsOf(moving: MovingProgression, threshold: number, from: number, to: number): Breakpoint[] {
  const {base, growth, count} = moving;
  const first = firstIndex(0, count, (index) => sizeAt(moving, index, to) >= threshold);
  const end = firstIndex(first, count, (index) => sizeAt(moving, index, from) > threshold);
  const roots: Breakpoint[] = [];
  for (let index = first; index < end; index += 1) {
    const grows = valueAt(growth, index);
    const at = (threshold - valueAt(base, index)) / grows;
    if (at > from && at < to) roots.push({at, within: (threshold * ROUNDING) / grows});
  }
  return roots;
}

/** The last call of a run has its longest prompt, at every value. */
function fitsUpTo(
  {context = Infinity, maxOutput = Infinity}: Offer,
  prompts: readonly MovingProgression[],
  nearAnswer: number,
  farAnswer: number,
): number {
  const answerGrows = (farAnswer - nearAnswer) / SPAN;
  const answer = nearAnswer - answerGrows * NEAR;
  return prompts.reduce(
    (least, {base, growth, count}) =>
      Math.min(least, reach(answer + valueAt(base, count - 1), answerGrows + valueAt(growth, count - 1), context)),
    reach(answer, answerGrows, maxOutput),
  );
}

/** Largest value at which `base + value x grows` keeps a limit. */
function reach(base: number, grows: number, limit: number): number {
  if (grows > 0) return (limit - base) / grows;
  return base > limit ? -Infinity : Infinity;
}
