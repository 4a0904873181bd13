import {html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {PLANS} from '../../data/plans.js';
import type {PricedEstimate} from '../../engine/estimate-result.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatCount} from '../../format/format-count.js';
import {plans as english} from '../../i18n/en/plans.js';
import {plural, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {stopEvent} from '../../internal/stop-event.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {termStyles} from '../../styles/term.styles.js';
import {sentenceView} from '../../internal/amount-view.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {Choices} from '../../state/choices.js';
import {isCustomOffer} from '../../state/custom-offer.js';
import {
  PLAN_GROUPS,
  isComparable,
  modelMakers,
  planRows,
  unknownPlanNames,
  type PlanRow,
} from '../../state/plan-rows.js';
import {verdictSentences} from '../../state/plan-verdict-texts.js';
import {selectedEstimate} from '../../state/snapshot.js';
import {PeopleDraft} from './people-draft.js';
import {planControls, type PlanChoices} from './plan-controls.js';
import {columnCount, planRow, referenceRow, type RowContext} from './plan-row.js';
import type {PlansContext} from './plans-context.js';
import {narrowStyles} from './narrow-plans.styles.js';
import {detailStyles} from './plan-details.styles.js';
import {styles} from './token-cost-plans.styles.js';

/** Rows that are shown until a visitor asks for all. */
const FIRST_ROWS = 8;

/** All styles of the view, the narrow ones last. */
export const plansStyles: CSSResult[] = [badgeStyles, termStyles, styles, detailStyles, narrowStyles];

/** What the view asks of the element that it is in. */
export interface PlansLink {
  /** The scenario in force by now. */
  scenario: () => Scenario | undefined;
  patch: (change: Partial<Choices>, group?: string) => void;
}

/** The view of the plans: keeps what a visitor opens, narrows and types; the scenario is not its own. */
export class PlansView {
  readonly #host: ReactiveControllerHost;
  readonly #link: PlansLink;
  readonly #draft: PeopleDraft;
  #choices: PlanChoices = {billing: 'monthly', vendor: undefined, audience: undefined};
  #openId: string | undefined;
  #isWhole = false;

  constructor(host: ReactiveControllerHost, link: PlansLink) {
    this.#host = host;
    this.#link = link;
    this.#draft = new PeopleDraft(host);
  }

  /** @param names - Plans to show, by id; empty: all. */
  render(view: ViewContext, names: readonly string[]): TemplateResult {
    const context: PlansContext = {...view, texts: viewTexts(view.messages, 'plans', english), file: PLANS};
    const {snapshot, texts} = context;
    const selected = selectedEstimate(snapshot);
    const {scenario, at, catalogue} = snapshot;
    const question = {scenario, reference: selected, at, names, makers: modelMakers(catalogue)};
    const rows = planRows(PLANS, {...question, ...this.#choices});
    const reference = isComparable(selected) ? selected : undefined;
    const [lead = [], ...more] = verdictSentences(rows, selected, snapshot.scenario, context);
    return html`<div class="root" @input=${stopEvent} @change=${stopEvent}>
      <div class="verdict" part="verdict">
        <p class="lead">${sentenceView(lead, context)}</p>
        ${more.length === 0 ? nothing : html`<p>${more.map((each) => [...sentenceView(each, context), ' '])}</p>`}
      </div>
      ${reference ? html`<p class="hint">${heldAgainst(reference, context)}</p>` : nothing}
      ${this.#controls(names, context)} ${problems(names, context)}
      ${rows.length === 0 ? html`<p>${texts.noneListed}</p>` : this.#table(rows, reference, context)}
    </div>`;
  }

  #controls(names: readonly string[], context: PlansContext): TemplateResult {
    const {scenario, at} = context.snapshot;
    const all = {billing: 'monthly', scenario, at, reference: undefined, names} as const;
    return planControls({
      ...context,
      draft: this.#draft,
      choices: this.#choices,
      plans: planRows(PLANS, all).map(({plan}) => plan),
      now: () => this.#link.scenario() ?? scenario,
      change: (changed) => this.#link.patch({scenario: changed}, 'plans'),
      choose: (choices) => this.#set(() => (this.#choices = {...this.#choices, ...choices})),
    });
  }

  #table(rows: readonly PlanRow[], reference: PricedEstimate | undefined, context: PlansContext): TemplateResult {
    const {texts, locale} = context;
    const shown = this.#isWhole ? rows : rows.slice(0, FIRST_ROWS);
    const row: RowContext = {
      ...context,
      reference,
      longestUsd: longestUsd(shown, reference),
      openId: this.#openId,
      toggle: (id) => this.#set(() => (this.#openId = this.#openId === id ? undefined : id)),
    };
    const more = this.#isWhole ? texts.showFewer : text(texts.showAll, {n: formatCount(rows.length, locale)});
    return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table" class=${reference ? 'compared' : 'prices'}>
          <caption id="caption" class="visually-hidden">
            ${texts.caption}
          </caption>
          ${header(row)}
          ${
            reference
              ? html`<tbody>
                  ${referenceRow(reference, row)}
                </tbody>`
              : nothing
          }
          ${groups(shown, row)}
        </table>
      </div>
      ${
        rows.length > FIRST_ROWS
          ? html`<button class="link" @click=${() => this.#set(() => (this.#isWhole = !this.#isWhole))}>
              ${more}
            </button>`
          : nothing
      }
      <p class="hint">${reference ? texts.hint : texts.hintPrices}</p>`;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}

function header({texts, reference}: RowContext): TemplateResult {
  const columns = reference
    ? (['plan', 'month', 'against', 'breakEven', 'included'] as const)
    : (['plan', 'month'] as const);
  return html`<thead>
    <tr>
      ${columns.map((column) => html`<th scope="col" class=${column}><span>${texts[column]}</span></th>`)}
    </tr>
  </thead>`;
}

/** One body per group, with its name above; without a comparison there are no groups. */
function groups(rows: readonly PlanRow[], context: RowContext): TemplateResult[] {
  return [undefined, ...PLAN_GROUPS].flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) return [];
    const name = group
      ? html`<tr class="group">
          <td colspan=${columnCount(context)}>${context.texts.group[group]}</td>
        </tr>`
      : nothing;
    return [
      html`<tbody>
        ${name} ${own.map((row) => planRow(row, context))}
      </tbody>`,
    ];
  });
}

function heldAgainst({offer}: PricedEstimate, {texts, locale, snapshot}: PlansContext): string {
  const {people} = snapshot.scenario;
  return text(texts.heldAgainst, {
    model: offer.name,
    seller: isCustomOffer(offer) ? texts.ownRates : (snapshot.catalogue.seller(offer.seller)?.name ?? offer.seller),
    people: text(plural(locale, people, texts.people), {n: formatCount(people, locale)}),
  });
}

function problems(names: readonly string[], {texts}: PlansContext): TemplateResult[] {
  return unknownPlanNames(names, PLANS).map((name) => html`<p class="problem">${text(texts.unknownPlan, {name})}</p>`);
}

function longestUsd(rows: readonly PlanRow[], reference: PricedEstimate | undefined): number {
  return rows.reduce(
    (longest, {comparison, fee}) => Math.max(longest, comparison?.planUsd ?? fee?.usd ?? 0),
    reference?.usd.perMonth ?? 0,
  );
}
