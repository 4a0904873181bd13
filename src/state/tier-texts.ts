import type {TierComparison} from '../engine/compare-tiers.js';
import {formatCount} from '../format/format-count.js';
import {formatMultiple} from '../format/format-multiple.js';
import {formatPercent} from '../format/format-percent.js';
import type {tiers} from '../i18n/en/tiers.js';
import {text} from '../i18n/text.js';
import {sentence, type Sentence} from './sentence.js';
import type {ModeCell, ModeRow, TierMode} from './tier-rows.js';

/** Language of the texts about tiers. */
export interface TierTextContext {
  readonly texts: typeof tiers;
  readonly locale: string;
}

/**
 * Says what the cheapest way of asking would save.
 *
 * @param inForce - How the whole workload is asked now; undefined: in several ways.
 */
export function modesSentence(
  row: ModeRow | undefined,
  {texts, locale}: TierTextContext,
  inForce: TierMode | undefined = 'standard',
): Sentence {
  if (!row) return [texts.modesEmpty];
  const model = row.offer.name;
  const standardUsd = row.cells.find(({mode}) => mode === 'standard')?.cost;
  if (typeof standardUsd !== 'number') return [text(texts.modesUnknown, {model})];
  const cheapest = cheapestMode(row.cells);
  if (!cheapest || cheapest.usd >= standardUsd) {
    const isOnly = row.cells.every(({mode, cost}) => mode === 'standard' || cost === 'not offered');
    return sentence(isOnly ? texts.modesOnlyStandard : texts.modesStandardCheapest, {model}, {standardUsd});
  }
  const costInForce = row.cells.find(({mode}) => mode === inForce)?.cost;
  if (costInForce === cheapest.usd) {
    return sentence(texts.modesInForceCheapest, {model, mode: texts.mode[inForce]}, {usd: cheapest.usd});
  }
  const nowUsd = typeof costInForce === 'number' ? costInForce : standardUsd;
  const {turnaroundHours: hours} = cheapest.cell;
  const words = {
    model,
    mode: texts.mode[cheapest.cell.mode],
    share: formatPercent(1 - cheapest.usd / nowUsd, locale),
    hours: hours === undefined ? '' : formatCount(hours, locale),
  };
  const message = hours === undefined ? texts.modesLead : texts.modesLeadHours;
  return sentence(message, words, {usd: cheapest.usd, standardUsd: nowUsd});
}

/** Says how far apart the tiers are. */
export function modelsSentence(tiersOfModels: readonly TierComparison[], {texts, locale}: TierTextContext): Sentence {
  const ranked = tiersOfModels
    .flatMap(({tier, cheapest}) => (cheapest ? [{tier, usd: cheapest.usd.perMonth}] : []))
    .sort((a, b) => a.usd - b.usd);
  const [low] = ranked;
  const high = ranked.at(-1);
  if (!low || !high) return [texts.modelsNone];
  const words = {low: texts.tierWord[low.tier], high: texts.tierWord[high.tier]};
  if (ranked.length === 1) return sentence(texts.modelsOneTier, words, {lowUsd: low.usd});
  const times = formatMultiple(high.usd / low.usd, locale);
  const message = low.usd === 0 ? texts.modelsLeadFree : texts.modelsLead;
  return sentence(message, {...words, times}, {lowUsd: low.usd, highUsd: high.usd});
}

/** Of several that cost the same, the first in the order of the columns. */
function cheapestMode(cells: readonly ModeCell[]): {cell: ModeCell; usd: number} | undefined {
  return cells
    .flatMap((cell) => (typeof cell.cost === 'number' ? [{cell, usd: cell.cost}] : []))
    .reduce<{cell: ModeCell; usd: number} | undefined>(
      (least, each) => (least && least.usd <= each.usd ? least : each),
      undefined,
    );
}
