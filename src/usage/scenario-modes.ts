import type {ModeId} from '../engine/offer.js';
import type {Scenario} from '../engine/scenario.js';
import type {UsageSummary} from './usage-summary.js';

/** Takes batch by its share of the calls; of the rest, the mode that most of them have. */
export function scenarioModes({groups}: UsageSummary): Pick<Scenario, 'batchShare' | 'mode'> {
  const calls: Record<'standard' | ModeId, number> = {standard: 0, batch: 0, flex: 0, priority: 0, fast: 0};
  for (const {mode = 'standard', cells} of groups) for (const cell of cells) calls[mode] += cell.calls;
  const {batch, ...rest} = calls;
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const most = (['standard', 'flex', 'priority', 'fast'] as const).reduce((a, b) => (rest[b] > rest[a] ? b : a));
  return {batchShare: all === 0 ? 0 : batch / all, mode: most};
}
