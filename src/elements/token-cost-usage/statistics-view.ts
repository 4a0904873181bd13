import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatTokens} from '../../format/format-tokens.js';
import {text} from '../../i18n/text.js';
import {usageStatistics, type UsageStatistics} from '../../usage/usage-statistics.js';
import type {UsageSummary} from '../../usage/usage-summary.js';
import {tableBar} from './table-bar.js';
import type {UsageContext} from './usage-context.js';
import {usageTable} from './usage-table.js';

/** Draws how the calls of a log are, whatever they cost. */
export function statisticsView(summary: UsageSummary, context: UsageContext): TemplateResult {
  const {texts} = context;
  const statistics = usageStatistics(summary);
  return html`<div class="part" role="group" aria-labelledby="statistics">
    <p id="statistics" class="title">${texts.statistics}</p>
    <dl>
      ${factsOf(statistics, context).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${quantilesView(statistics, summary, context)} ${sizesTable(summary, context)}
  </div>`;
}

/** What the log does not say is left out. */
function factsOf(
  {callsPerDay, mean, cacheHitShare, outputShare}: UsageStatistics,
  {texts, locale}: UsageContext,
): (readonly [name: string, value: string])[] {
  const {statistic} = texts;
  const count = (value: number | undefined) => (value === undefined ? undefined : formatCount(value, locale));
  const share = (value: number | undefined) => (value === undefined ? undefined : formatPercent(value, locale));
  const facts: (readonly [keyof typeof statistic, string | undefined])[] = [
    ['callsPerDay', count(callsPerDay)],
    ['prompt', count(mean?.prompt)],
    ['output', count(mean?.output)],
    ['reasoning', count(mean?.reasoning)],
    ['cacheHitShare', share(cacheHitShare)],
    ['outputShare', share(outputShare)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[statistic[name], value] as const]));
}

function quantilesView(
  {promptQuantiles}: UsageStatistics,
  {promptSizes}: UsageSummary,
  {texts, locale}: UsageContext,
): TemplateResult | typeof nothing {
  const [half, most] = promptQuantiles;
  if (!half || !most) return nothing;
  const tokens = (count: number): string => formatTokens(count, locale);
  const sizes = {half: tokens(half.to), most: tokens(most.to), largest: tokens(promptSizes.largest)};
  return html`<p class="hint">${text(texts.quantiles, sizes)}</p>`;
}

function sizesTable({promptSizes}: UsageSummary, context: UsageContext): TemplateResult | typeof nothing {
  const {from, counts, largest} = promptSizes;
  const calls = counts.reduce((sum, count) => sum + count, 0);
  if (calls === 0) return nothing;
  const {texts, locale} = context;
  const mostCalls = Math.max(...counts);
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  const range = (index: number): string => {
    const least = from[index] ?? 0;
    const most = Math.min(largest, (from[index + 1] ?? Infinity) - 1);
    const tokens = formatTokens(least, locale);
    return least === most ? tokens : text(texts.sizeRange, {from: tokens, to: formatTokens(most, locale)});
  };
  return html`<details>
    <summary>${texts.sizes}</summary>
    ${usageTable({
      id: 'sizes',
      caption: texts.sizes,
      isCaptionHidden: true,
      columns: [{name: texts.size}, {name: texts.callsColumn, holds: 'figures'}, {name: texts.share, holds: 'bars'}],
      rows: counts.slice(first, last + 1).map(
        (count, offset) =>
          html`<tr>
            <th scope="row"><bdi>${range(first + offset)}</bdi></th>
            <td class="figure" data-label=${texts.callsColumn}>${formatCount(count, locale)}</td>
            <td class="figure main">
              <div class="cost"><bdi>${formatPercent(count / calls, locale)}</bdi> ${tableBar(count / mostCalls)}</div>
            </td>
          </tr>`,
      ),
    })}
  </details>`;
}
