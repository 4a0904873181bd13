import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import {formatMultiple} from '../../format/format-multiple.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {pieces, plural, text} from '../../i18n/text.js';
import {ResultAnnouncer} from '../../internal/result-announcer.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {answerOf, type Answer} from '../../state/answer.js';
import {workloadText} from '../../state/workload-text.js';
import {styles} from './token-cost-summary.styles.js';

/** What a summary shows: the answer as a sentence, what it is the answer to, or one amount. */
export type SummaryShow = 'sentence' | 'workload' | 'call' | 'turn' | 'conversation' | 'day' | 'month' | 'year';

type SentenceKey = Answer['standing'] | 'dearerThanFree' | 'free';

const UNITS: Readonly<Record<Exclude<SummaryShow, 'sentence' | 'workload'>, keyof PricedEstimate['usd']>> = {
  call: 'perCall',
  turn: 'perTurn',
  conversation: 'perConversation',
  day: 'perDay',
  month: 'perMonth',
  year: 'perYear',
};

/**
 * The cost of a scenario in one line, for the middle of a sentence or the top of a page.
 *
 * Whatever the author put inside stays on show until there is a price, so a page without JavaScript still reads well.
 * Amounts are `data` elements whose `value` is the unrounded USD.
 *
 * @tag token-cost-summary
 * @slot - Shown until a scenario is linked, e.g. "about $12 a month".
 * @csspart amount - Each formatted cost.
 * @cssprop [--token-cost-amount-weight=650] - Font weight of the costs.
 */
export class TokenCostSummaryElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {show: {}, offer: {}, announce: {type: Boolean}};

  /** `sentence`, `workload`, or one amount: `call`, `turn`, `conversation`, `day`, `month`, `year`. */
  show: SummaryShow = 'sentence';
  /** Offer to speak about, id or alias; default: the scenario's selected one. */
  offer: string | undefined;

  /** Reads a changed answer out to screen readers; one summary a page is enough. */
  announce = false;

  readonly #announcer = new ResultAnnouncer(this);

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    const {snapshot, messages} = context;
    if (this.show === 'workload')
      return html`<span>${workloadText(snapshot, context)} ${context.converted?.note}</span>`;
    const answer = answerOf(snapshot, this.offer);
    if (!answer) return html`<span>${messages.summary.empty}</span>`;
    if (!Object.hasOwn(UNITS, this.show)) return this.#sentence(answer, context);
    const {main} = answer;
    if (main.status === 'unpriced') return html`<span part="amount">${messages.table.unknown}</span>`;
    return amount(main.usd[UNITS[this.show as keyof typeof UNITS]], context);
  }

  #sentence({main, other, standing, count, onlyFitting}: Answer, context: ViewContext): TemplateResult {
    const {messages, locale} = context;
    const {summary} = messages;
    const model = main.offer.name;
    if (main.status === 'unpriced') return html`<span>${text(summary.unknown, {model})}</span>`;
    const amounts = {usd: main.usd.perMonth, otherUsd: other?.usd.perMonth ?? 0};
    const message = other ? summary[wording(standing, amounts)] : summary.alone;
    const among = text(onlyFitting ? plural(locale, count, summary.fitting) : summary.all, {count});
    const multiple = formatMultiple(
      Math.max(amounts.usd, amounts.otherUsd) / Math.min(amounts.usd, amounts.otherUsd),
      locale,
    );
    const names = {model, multiple, count: among, other: other?.offer.name ?? ''};
    const warning = main.fits.ok ? '' : ` ${text(summary.doesNotFit, {turn: main.fits.turn})}`;
    const spoken = {usd: formatUsdRounded(amounts.usd, locale), otherUsd: formatUsdRounded(amounts.otherUsd, locale)};
    const drawn = {usd: amount(amounts.usd, context), otherUsd: amount(amounts.otherUsd, context)};
    return html`<span>${pieces<string | number | TemplateResult>(message, {...names, ...drawn})}${warning}</span
      >${this.announce ? this.#announcer.region(text(message, {...names, ...spoken}) + warning) : nothing}`;
  }
}

/** Nothing is a multiple of a cost that is 0. */
function wording(standing: Answer['standing'], {usd, otherUsd}: {usd: number; otherUsd: number}): SentenceKey {
  if (usd > 0 && otherUsd > 0) return standing;
  if (standing === 'dearer') return 'dearerThanFree';
  return standing === 'cheapest' ? 'free' : standing;
}

function amount(usd: number, {locale, converted}: ViewContext): TemplateResult {
  return html`<data part="amount" value=${usd}>${formatUsdRounded(usd, locale)}</data>${converted?.within(usd)}`;
}
