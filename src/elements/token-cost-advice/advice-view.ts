import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {PLANS} from '../../data/plans.js';
import type {Offer} from '../../engine/offer.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {advice as english} from '../../i18n/en/advice.js';
import {pieces, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {adviceFor, type Advice} from '../../state/advice.js';
import {patchOf} from '../../state/advice-changes.js';
import type {AdviceItem} from '../../state/advice-item.js';
import {adviceLines, taken, type TakenAdvice} from '../../state/advice-taken.js';
import type {StatePatch} from '../../state/scenario-store.js';
import {selectedEstimate, type Snapshot} from '../../state/snapshot.js';
import {adviceItemView} from './advice-item-view.js';
import {costText, type AdviceTextContext} from './advice-texts.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {styles} from './token-cost-advice.styles.js';

/** Styles of the view; they come with it. */
export const adviceStyles = [badgeStyles, styles];

/** What the element remembers, and what it can do. */
export interface AdviceContext extends ViewContext {
  readonly done: readonly TakenAdvice[];
  /** What has happened last, for screen readers. */
  readonly status: string;
  /** Changes the scenario. @returns What is in force then. */
  readonly patch: (change: StatePatch, group: string) => Snapshot | undefined;
  /** Takes the last step back. @returns What is in force then. */
  readonly takeBack: () => Snapshot | undefined;
  /** Remembers what has happened, and puts the focus back on the advice that it happened to. */
  readonly note: (change: {done?: TakenAdvice; status: string; key: string}) => void;
}

/** What an item is drawn from. */
export interface DrawnAdviceContext extends AdviceContext, AdviceTextContext {
  readonly apply: (item: AdviceItem) => void;
  readonly undo: (item: AdviceItem) => void;
  readonly compare: (other: Offer, key: string) => void;
}

/** Advice that has been worked out, for as long as its scenario is on show. */
const known = new WeakMap<Snapshot, Advice>();

/** Draws what could be changed, the largest saving first. */
export function adviceView(context: AdviceContext): TemplateResult {
  const {snapshot, messages, locale, done, status} = context;
  const texts = viewTexts(messages, 'advice', english);
  const advice = known.get(snapshot) ?? adviceFor(snapshot, PLANS);
  if (!advice) return html`<p>${noPriceText(context)}</p>`;
  known.set(snapshot, advice);
  const drawing = withActions({...context, texts});
  const {current, dearerPlan} = advice;
  const lines = adviceLines(advice, done, snapshot);
  const amount = (usd: number): TemplateResult => html`<data value=${usd}>${formatUsdRounded(usd, locale)}</data>`;
  const filled = (message: string, values: Record<string, string | TemplateResult>): unknown => pieces(message, values);
  return html`<p class="lead">
      ${filled(lines.length > 0 ? texts.lead : texts.nothing, {model: current.offer.name, usd: amount(current.usd.perMonth)})}
      ${current.fits.ok ? nothing : text(messages.summary.doesNotFit, {turn: current.fits.turn})}
    </p>
    <ol part="list">
      ${repeat(
        lines,
        ({item}) => item.key,
        (line, index) => adviceItemView(line, index, drawing),
      )}
    </ol>
    ${
      dearerPlan
        ? html`<p class="hint">
            ${filled(texts.dearerPlan, {plan: dearerPlan.plan.name, usd: amount(dearerPlan.extraUsdPerMonth)})}
          </p>`
        : nothing
    }
    ${lines.length > 0 ? html`<p class="hint">${texts.foot}</p>` : nothing}
    ${lines.some(({item}) => item.other) ? html`<p class="hint">${texts.otherModel}</p>` : nothing}
    <span role="status" class="visually-hidden">${status}</span>`;
}

function noPriceText({snapshot, messages}: ViewContext): string {
  const current = selectedEstimate(snapshot);
  return current ? text(messages.summary.unknown, {model: current.offer.name}) : messages.summary.empty;
}

function withActions(context: AdviceContext & AdviceTextContext): DrawnAdviceContext {
  const {snapshot, texts, locale, patch, takeBack, note} = context;
  return {
    ...context,
    apply: (item) => {
      if (!item.change) return;
      // A step of its own each: undoing one piece of advice takes back no other.
      const after = patch(patchOf(item.change, snapshot), `advice ${item.key}`);
      const status = costText(texts.saidApplied, after, locale);
      note({...(after && {done: taken(item, after)}), status, key: item.key});
    },
    undo: ({key}) => note({status: costText(texts.saidUndone, takeBack(), locale), key}),
    compare: (other, key) => {
      patch({models: [...snapshot.models, other.id]}, `advice ${key}`);
      note({status: text(texts.saidCompared, {other: other.name}), key});
    },
  };
}
