import {formatDate} from '../../format/format-date.js';
import {markdownTable, markdownText} from '../../state/markdown-table.js';
import {TOKEN_KINDS} from '../../usage/token-sums.js';
import type {UsageCosts} from '../../usage/usage-costs.js';
import type {RepricedContext} from './repriced-view.js';

/** Writes what a log cost, and what it would cost elsewhere, as Markdown: sums only, nothing of the log's own text but names. */
export function usageMarkdown({total, byModel, unpriced}: UsageCosts, context: RepricedContext): string {
  const {texts, results, rows, snapshot, locale} = context;
  const tokensOf = ({tokens}: Pick<UsageCosts['total'], 'tokens'>): number =>
    TOKEN_KINDS.reduce((sum, kind) => sum + tokens[kind], 0);
  const usd = `${texts.cost}, USD`;
  const elsewhere = results.slice(0, rows).flatMap((each) => (each.status === 'priced' ? [each] : []));
  return [
    `**${markdownText(texts.byModel)}**`,
    markdownTable([
      [texts.model, texts.callsColumn, texts.tokens, usd],
      ...byModel.map((cost) => [cost.model, cost.calls, tokensOf(cost), cost.usd]),
      [texts.total, total.calls, tokensOf(total), total.usd],
    ]),
    ...(unpriced.length === 0
      ? []
      : [
          `**${markdownText(texts.unknown)}**`,
          markdownTable([
            [texts.model, texts.callsColumn, texts.tokens],
            ...unpriced.map((each) => [each.model ?? texts.noName, each.calls, tokensOf(each)]),
          ]),
        ]),
    `**${markdownText(texts.elsewhere)}** (${formatDate(snapshot.at, locale)})`,
    markdownTable([[texts.model, usd], ...elsewhere.map((each) => [each.offer.name, each.usd])]),
  ].join('\n\n');
}
