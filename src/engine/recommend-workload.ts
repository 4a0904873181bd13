import {cacheBreakEven} from './break-even.js';
import {conversationFor} from './estimate.js';
import {priceInForce} from './price-in-force.js';
import {soldMode} from './rate-card.js';
import {findingOf, type Finding, type FindingCode, type RecommendContext} from './finding.js';
import type {Scenario} from './scenario.js';

/** Lists what can change about the workload while it stays on its offer; savings may be negative. */
export function workloadFindings(context: RecommendContext): Finding[] {
  return [...batchFinding(context), ...cacheFinding(context), ...shorterFindings(context)];
}

function batchFinding(context: RecommendContext): Finding[] {
  const {scenario, current, assumptions, usdPerMonth} = context;
  const share = assumptions.batchableShare;
  const batch = soldMode(current.offer, 'batch', current.at);
  const usd = usdPerMonth({...scenario, batchShare: share});
  if (!batch || share <= scenario.batchShare || usd === undefined) return [];
  const {turnaroundHours = 24} = batch;
  return [findingOf('use-batch', context, usd, {share, turnaroundHours}, ['batchableShare'])];
}

/** Turns caching on, or off where it costs more than it saves; the break-even hit rate tells how far off it is. */
function cacheFinding(context: RecommendContext): Finding[] {
  const {scenario, current, assumptions, usdPerMonth} = context;
  const {enabled} = scenario.cache;
  const hitRate = enabled ? scenario.cache.hitRate : assumptions.cacheHitRate;
  const usd = usdPerMonth({...scenario, cache: {...scenario.cache, enabled: !enabled, hitRate}});
  if (usd === undefined) return [];
  const [run] = conversationFor(scenario, current.offer).runs;
  const params = {
    hitRate,
    breakEvenHitRate: breakEvenHitRate(context),
    minTokens: current.offer.cache?.minTokens ?? 0,
    prefixTokens: run?.prefix.start ?? 0,
  };
  return [
    enabled
      ? findingOf('stop-caching', context, usd, params)
      : findingOf('use-cache', context, usd, params, ['cacheHitRate']),
  ];
}

/** Share of hits at which what reading saves pays for writing, by the offer's base rates. */
function breakEvenHitRate({scenario, current}: RecommendContext): number {
  const period = priceInForce(current.offer, current.at);
  if ('code' in period) return 0;
  const {input = 0, cacheRead = input, cacheWrite = input, cacheWrite1h = cacheWrite} = period.rates;
  return cacheBreakEven({input, cacheRead, cacheWrite: scenario.cache.ttl === '1h' ? cacheWrite1h : cacheWrite})
    .hitRate;
}

function shorterFindings(context: RecommendContext): Finding[] {
  const {scenario, assumptions, usdPerMonth} = context;
  const {tokens} = scenario;
  const {promptCut, outputCut, responseCacheHitRate} = assumptions;
  const left = 1 - promptCut;
  const prompt = {...tokens, system: tokens.system * left, tools: tokens.tools * left, context: tokens.context * left};
  const changes: readonly [FindingCode, 'promptCut' | 'outputCut' | 'responseCacheHitRate', Scenario][] = [
    ['shorten-prompt', 'promptCut', {...scenario, tokens: prompt}],
    ['shorten-output', 'outputCut', {...scenario, tokens: {...tokens, output: tokens.output * (1 - outputCut)}}],
    ['use-response-cache', 'responseCacheHitRate', {...scenario, responseCacheHitRate}],
  ];
  return changes.flatMap(([code, assumption, changed]) => {
    const usd = usdPerMonth(changed);
    return usd === undefined ? [] : [findingOf(code, context, usd, {share: assumptions[assumption]}, [assumption])];
  });
}
