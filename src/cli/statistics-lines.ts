import {formatPercent} from '../format/format-percent.js';
import {formatTokens} from '../format/format-tokens.js';
import type {UsageStatistics} from '../usage/usage-statistics.js';
import {counted} from './counted.js';

const tokens = (value: number): string => formatTokens(value, 'en');

/** Says how the calls of a log are. */
export function statisticsLines({mean, span, callsPerDay, ...shares}: UsageStatistics): string[] {
  const {cacheHitShare, outputShare, promptQuantiles} = shares;
  const sizes = promptQuantiles.map(
    ({share, from, to}) => `${formatPercent(share, 'en')} up to ${tokens(from)}–${tokens(to)}`,
  );
  return [
    ...(mean
      ? [
          `Mean call: ${tokens(mean.prompt)} prompt, ${tokens(mean.output)} output, ${tokens(mean.reasoning)} reasoning tokens`,
        ]
      : []),
    ...(sizes.length > 0 ? [`Prompts: ${sizes.join(', ')} tokens`] : []),
    ...(cacheHitShare === undefined
      ? []
      : [`Read from caches: ${formatPercent(cacheHitShare, 'en')} of the prompt tokens`]),
    ...(outputShare === undefined ? [] : [`Output: ${formatPercent(outputShare, 'en')} of all tokens`]),
    ...(span && callsPerDay !== undefined
      ? [`Traffic: ${counted(callsPerDay, 'call')} a day over ${counted(span.days, 'day')}`]
      : []),
  ];
}
