import {html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {TierComparison} from '../../engine/compare-tiers.js';
import type {Offer} from '../../engine/offer.js';
import type {Scenario} from '../../engine/scenario.js';
import {tiers as english} from '../../i18n/en/tiers.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {termStyles} from '../../styles/term.styles.js';
import {sentenceView} from '../../internal/amount-view.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {choicesOf, sameChoices, type Choices} from '../../state/choices.js';
import {selectedEstimate, type Snapshot} from '../../state/snapshot.js';
import {
  labRows,
  modeInForce,
  modeRows,
  modelTiers,
  scenarioInMode,
  type LabRow,
  type TierMode,
} from '../../state/tier-rows.js';
import {modelsSentence, modesSentence} from '../../state/tier-texts.js';
import {modeTable} from './mode-table.js';
import {modelTable} from './model-table.js';
import type {TiersContext} from './tiers-context.js';
import {narrowStyles} from './narrow-tiers.styles.js';
import {styles} from './token-cost-tiers.styles.js';
import {sharing} from '../../i18n/en/sharing.js';

const TABLES = ['modes', 'models'] as const;

/** All styles of the view, the narrow ones last. */
export const tiersStyles: CSSResult[] = [badgeStyles, termStyles, styles, narrowStyles];

/** What the view asks of the element that it is in. */
export interface TiersLink {
  /** What is in force by now. */
  snapshot: () => Snapshot | undefined;
  patch: (change: Partial<Choices>) => void;
  undo: () => void;
}

/** A way of asking that a visitor has put in force. */
interface Applied {
  readonly offer: Offer;
  readonly mode: TierMode;
  /** What was in force right after: whatever else is, another step came later. */
  readonly after: Choices;
}

/** The view of the tiers: remembers what a visitor has just put in force, so that it can be undone right there. */
export class TiersView {
  readonly #host: ReactiveControllerHost;
  readonly #link: TiersLink;
  #applied: Applied | undefined;
  /** Pricing the whole catalogue takes a while, so it is done once per snapshot. */
  #ofModels: {snapshot: Snapshot; tiers: TierComparison[]; labs: LabRow[]} | undefined;

  constructor(host: ReactiveControllerHost, link: TiersLink) {
    this.#host = host;
    this.#link = link;
  }

  /** @param show - Tables to show, space-separated; both where it names none of them. */
  render(view: ViewContext, show: string): TemplateResult {
    const context: TiersContext = {...view, texts: viewTexts(view.messages, 'tiers', english)};
    const named = TABLES.filter((table) => show.split(/\s+/).includes(table));
    const shown = named.length > 0 ? named : TABLES;
    return html`<div class="root">
      ${shown.includes('modes') ? this.#modes(context) : nothing}
      ${shown.includes('models') ? this.#models(context) : nothing}
    </div>`;
  }

  #modes(context: TiersContext): TemplateResult {
    const {snapshot, texts} = context;
    const {estimates, scenario, at} = snapshot;
    const selected = selectedEstimate(snapshot)?.offer;
    const offers = estimates.map(({offer}) => offer);
    const rows = modeRows(scenario, offers, at);
    const own = rows.find(({offer}) => offer.id === selected?.id);
    const apply = (offer: Offer, mode: TierMode): void => this.#apply(offer, mode, scenario);
    return html`<section class="part">
      <p class="lead">${sentenceView(modesSentence(own, context, modeInForce(context.snapshot.scenario)), context)}</p>
      ${
        rows.length === 0
          ? nothing
          : html`${modeTable(rows, {...context, selected, apply})}
              <p class="hint">${texts.modesHint}</p>
              ${this.#undo(context)}`
      }
    </section>`;
  }

  #models(context: TiersContext): TemplateResult {
    const {tiers, labs} = this.#pricedModels(context.snapshot);
    return html`<section class="part">
      <p class="lead">${sentenceView(modelsSentence(tiers, context), context)}</p>
      ${modelTable(tiers, labs, context)}
      <p class="hint">${context.texts.modelsHint}</p>
    </section>`;
  }

  #pricedModels(snapshot: Snapshot): {tiers: TierComparison[]; labs: LabRow[]} {
    if (this.#ofModels?.snapshot !== snapshot) {
      const {scenario, catalogue, at} = snapshot;
      const tiers = modelTiers(scenario, catalogue, at);
      this.#ofModels = {snapshot, tiers, labs: labRows(scenario, catalogue, at)};
    }
    return this.#ofModels;
  }

  #undo({snapshot, texts, messages}: TiersContext): TemplateResult {
    const applied = this.#applied && isInForce(this.#applied, snapshot) ? this.#applied : undefined;
    const said = applied && text(texts.applied, {mode: texts.mode[applied.mode], model: applied.offer.name});
    const isUndoable = applied && snapshot.undoable && sameChoices(applied.after, snapshot);
    return html`<p class="applied">
      <span role="status">${said}</span>
      ${
        isUndoable
          ? html`<button class="link" @click=${(event: Event) => this.#takeBack(event)}>
              ${viewTexts(messages, 'sharing', sharing).undo}
            </button>`
          : nothing
      }
    </p>`;
  }

  #apply(offer: Offer, mode: TierMode, scenario: Scenario): void {
    const before = this.#link.snapshot();
    this.#link.patch({selected: offer.id, scenario: scenarioInMode(before?.scenario ?? scenario, mode)});
    const after = this.#link.snapshot();
    // What was in force already makes no step, and what there is to undo was something else.
    if (before && after && !sameChoices(before, after)) this.#applied = {offer, mode, after: choicesOf(after)};
    this.#host.requestUpdate();
  }

  /** The button goes away with what it undoes, so the focus returns to where that was done. */
  #takeBack(event: Event): void {
    const {offer, mode} = this.#applied ?? {};
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${offer?.id ?? ''} ${mode ?? ''}`)}"]`)?.focus();
    this.#applied = undefined;
    this.#link.undo();
  }
}

function isInForce({offer, mode}: Applied, {selected, scenario}: Snapshot): boolean {
  return selected === offer.id && modeInForce(scenario) === mode;
}
