import {ANY_SHARE, checkArgument} from './check-argument.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

/** The order in which levers are pulled: what leaves the answers as they are comes first. */
export const SAVINGS_ORDER = [
  'caching',
  'batch',
  'routing',
  'prompt-compression',
  'shorter-output',
  'response-cache',
  'cheaper-tier',
] as const;

/** One thing to change about a workload. */
export type SavingsLever = (typeof SAVINGS_ORDER)[number];

/** How far each lever is pulled. All shares and rates are in [0, 1]; what is left out is not pulled. */
export interface SavingsLevers {
  /** Prompt caching on, with this hit rate. */
  readonly caching?: {readonly hitRate: number};
  /** Share of all conversations sent through batch. */
  readonly batch?: {readonly share: number};
  /** A share of the conversations goes to a cheaper offer first; some of them are escalated and paid twice. */
  readonly routing?: SavingsRouting;
  /** Share taken off the text the author controls: system prompt, tools, context and tool results. */
  readonly promptCompression?: {readonly share: number};
  /** Share taken off the visible output of every call, and so off the history that re-sends it. */
  readonly shorterOutput?: {readonly share: number};
  /** Share of all conversations answered without any call. */
  readonly responseCache?: {readonly hitRate: number};
  /** Everything not routed elsewhere goes to this offer. */
  readonly cheaperTier?: {readonly offer: Offer};
}

export interface SavingsRouting {
  readonly offer: Offer;
  readonly share: number;
  readonly escalationRate: number;
}

/** What levers change. */
export interface Workload {
  readonly scenario: Scenario;
  readonly offer: Offer;
  readonly routing?: SavingsRouting;
}

/** A lever at work: it makes another workload and leaves the given one alone. */
export type Change = (workload: Workload) => Workload;

/** @throws {RangeError} Naming the first share or rate out of [0, 1], and its value. */
export function checkLevers({
  caching,
  batch,
  routing,
  promptCompression,
  shorterOutput,
  responseCache,
}: SavingsLevers): void {
  const shares = {
    'caching.hitRate': caching?.hitRate,
    'batch.share': batch?.share,
    'routing.share': routing?.share,
    'routing.escalationRate': routing?.escalationRate,
    'promptCompression.share': promptCompression?.share,
    'shorterOutput.share': shorterOutput?.share,
    'responseCache.hitRate': responseCache?.hitRate,
  };
  for (const [field, share] of Object.entries(shares)) {
    if (share !== undefined) checkArgument(field, share, ANY_SHARE);
  }
}

/** Lists the given levers in `SAVINGS_ORDER`, each with what it does. */
export function changesOf(levers: SavingsLevers): {lever: SavingsLever; change: Change}[] {
  const {caching, batch, routing, promptCompression, shorterOutput, responseCache, cheaperTier} = levers;
  const changes: Record<SavingsLever, Change | undefined> = {
    caching: caching && inScenario(({cache}) => ({cache: {...cache, enabled: true, hitRate: caching.hitRate}})),
    batch: batch && inScenario(() => ({batchShare: batch.share})),
    routing: routing && ((workload) => ({...workload, routing})),
    'prompt-compression': promptCompression && inScenario(({tokens}) => compressed(tokens, promptCompression.share)),
    'shorter-output':
      shorterOutput &&
      inScenario(({tokens}) => ({tokens: {...tokens, output: tokens.output * (1 - shorterOutput.share)}})),
    'response-cache': responseCache && inScenario(() => ({responseCacheHitRate: responseCache.hitRate})),
    'cheaper-tier': cheaperTier && ((workload) => ({...workload, offer: cheaperTier.offer})),
  };
  return SAVINGS_ORDER.flatMap((lever) => {
    const change = changes[lever];
    return change ? [{lever, change}] : [];
  });
}

function inScenario(patch: (scenario: Scenario) => Partial<Scenario>): Change {
  return (workload) => ({...workload, scenario: {...workload.scenario, ...patch(workload.scenario)}});
}

function compressed(tokens: Scenario['tokens'], share: number): Pick<Scenario, 'tokens'> {
  const {system, tools, context, toolResult} = tokens;
  const kept = 1 - share;
  const shorter = {
    system: system * kept,
    tools: tools * kept,
    context: context * kept,
    toolResult: toolResult * kept,
  };
  return {tokens: {...tokens, ...shorter}};
}
