import type {Throughput} from './capacity.js';
import type {CallSizes} from './capacity-comparison.js';
import {capacityDemand} from './capacity-demand.js';
import type {Offer} from './offer.js';
import type {Scenario} from './scenario.js';

const SECONDS_PER_MINUTE = 60;

/**
 * Picks the measurement that says most about a scenario: of those whose calls are at least as large, the one by which
 * it needs the fewest GPUs.
 *
 * @param offer - The same model as sold by the token.
 * @param measurements - Of one model on one kind of GPU.
 * @param cachedWeight - Room that a cached prompt token takes, [0, 1] of an uncached one. Default: 1.
 * @returns The first of the closest; undefined where all are unverified, or of smaller calls.
 */
export function closestThroughput(
  scenario: Scenario,
  offer: Offer,
  measurements: readonly Throughput[],
  cachedWeight?: number,
): Throughput | undefined {
  let closest: Throughput | undefined;
  let fewestGpuMinutes = Infinity;
  for (const throughput of measurements) {
    const {outputTokens, exceedsMeasured} = measuredWork(scenario, offer, throughput, cachedWeight);
    const gpuMinutes = (outputTokens / tokensPerDeploymentMinute(throughput)) * throughput.gpus;
    if (throughput.trust === 'unverified' || exceedsMeasured || gpuMinutes >= fewestGpuMinutes) continue;
    closest = throughput;
    fewestGpuMinutes = gpuMinutes;
  }
  return closest;
}

/** @returns Output tokens a minute with every request slot full. */
export function tokensPerDeploymentMinute({outputTokensPerSecond, per, gpus}: Throughput): number {
  return outputTokensPerSecond * SECONDS_PER_MINUTE * (per === 'gpu' ? gpus : 1);
}

/** What one conversation of the traffic takes, in output tokens of calls of the measured size. */
export interface MeasuredWork {
  outputTokens: number;
  /** An average call has a longer prompt or answer than any that was measured. */
  exceedsMeasured: boolean;
  sizes: CallSizes;
  /** What asks for more than the other; undefined where both ask for the same. */
  limit: 'prompt' | 'output' | undefined;
}

/**
 * Expresses a scenario's calls in calls of the measured size.
 *
 * A call counts as the larger of its prompt and its answer, each over the measured one. Both take at least as much
 * time per token the longer they are, so for calls no larger than the measured ones this is enough, if at times more.
 *
 * @param offer - The same model as sold by the token: its tokenizer and cache rules count.
 * @param cachedWeight - Room that a cached prompt token takes, [0, 1] of an uncached one.
 */
export function measuredWork(scenario: Scenario, offer: Offer, measured: Throughput, cachedWeight = 1): MeasuredWork {
  const {calls, freshTokens, cachedTokens, outputTokens} = capacityDemand(scenario, offer).short;
  const byPrompt = (freshTokens + cachedTokens * cachedWeight) / measured.inputTokens;
  const byOutput = outputTokens / measured.outputTokens;
  const perCall = (tokens: number): number => (calls === 0 ? 0 : tokens / calls);
  const sizes = {
    promptTokens: perCall(freshTokens + cachedTokens),
    outputTokens: perCall(outputTokens),
    measuredPromptTokens: measured.inputTokens,
    measuredOutputTokens: measured.outputTokens,
  };
  return {
    outputTokens: Math.max(byPrompt, byOutput) * measured.outputTokens,
    exceedsMeasured:
      isLarger(sizes.promptTokens, measured.inputTokens) || isLarger(sizes.outputTokens, measured.outputTokens),
    sizes,
    limit: isLarger(byPrompt, byOutput) ? 'prompt' : isLarger(byOutput, byPrompt) ? 'output' : undefined,
  };
}

/** By more than the rounding of doubles. */
function isLarger(value: number, limit: number): boolean {
  return value * (1 - 1e-12) > limit;
}
