import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../engine/offer.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatUsd} from '../../format/format-usd.js';
import {text} from '../../i18n/text.js';
import type {CopyController} from '../../internal/copy-controller.js';
import {focusDrawn, type FocusHost} from '../../internal/focus-drawn.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import {choicesOf, sameChoices, type Choices} from '../../state/choices.js';
import type {Snapshot} from '../../state/snapshot.js';
import {usagePerMonth} from '../../usage/compare-plans-with-usage.js';
import {priceUsageSummary} from '../../usage/price-usage-summary.js';
import {repriceUsage} from '../../usage/reprice-usage.js';
import {scenarioFromUsage, type ScenarioFromUsage} from '../../usage/scenario-from-usage.js';
import type {UsageCosts} from '../../usage/usage-costs.js';
import type {UsageSummary} from '../../usage/usage-summary.js';
import {usageTotals} from '../../usage/usage-totals.js';
import {billedTables, hasPrice, pricedCallsText, totalView} from './billed-view.js';
import type {LogPrices} from './known-offers.js';
import {plansWorthView} from './plans-worth.js';
import {rememberLast} from './remember-last.js';
import {repricedView, type RepricedContext, type RepricedMode} from './repriced-view.js';
import {costText, scenarioPart, type ScenarioPartContext} from './scenario-part.js';
import {statisticsView} from './statistics-view.js';
import {costNotesView, unknownView} from './unknown-view.js';
import type {UsageContext} from './usage-context.js';
import {usageMarkdown} from './usage-markdown.js';

/** Rows of other models that are drawn at first, and with each wish for more. */
const ROWS = 20;

/** What a log says, and what a visitor has opened, chosen and taken over of it. */
export class UsageResults {
  readonly #host: FocusHost;
  readonly #link: ScenarioLink;
  readonly #copier: CopyController;
  #mode: RepricedMode = 'as-logged';
  #isAll = false;
  #rows = ROWS;
  #allPlans = false;
  /** What was in force right after the log became the scenario. */
  #taken: Choices | undefined;
  #status = '';

  readonly #costs = rememberLast((summary: UsageSummary, known: LogPrices, at: string) =>
    priceUsageSummary(summary, {find: (model) => known.find(model), at}),
  );
  readonly #repriced = rememberLast(
    (summary: UsageSummary, asBilled: UsageCosts, mode: RepricedMode, at: string, offers: readonly Offer[]) =>
      repriceUsage(summary, offers, {mode, at, asBilled}),
  );
  /** A model that is gone may still be compared. */
  readonly #picked = rememberLast(({onSale}: LogPrices, own: Snapshot['catalogue'], models: string) =>
    models
      .split(' ')
      .flatMap((id) => onSale.offer(id) ?? own.offer(id) ?? [])
      .filter(({kind}) => kind === 'chat'),
  );
  readonly #scenarios = rememberLast(
    (summary: UsageSummary, base: Scenario, at: string, offer: Offer | undefined): ScenarioFromUsage =>
      scenarioFromUsage(summary, base, {at, ...(offer && {offer})}),
  );

  /** Embeddings do another job than a log of answers tells of. */
  readonly #all = rememberLast(({onSale}: LogPrices) => onSale.offers.filter(({kind}) => kind === 'chat'));

  constructor(host: FocusHost, link: ScenarioLink, copier: CopyController) {
    this.#host = host;
    this.#link = link;
    this.#copier = copier;
  }

  /** Draws what the log cost. */
  answer(summary: UsageSummary, context: UsageContext): TemplateResult {
    const costs = this.#costsOf(summary, context);
    const {span} = usageTotals(summary.groups);
    return totalView(costs, {...context, span, usdPerMonth: usagePerMonth(costs.total.usd, summary)});
  }

  /** Draws everything else that the log says. */
  more(summary: UsageSummary, context: UsageContext): TemplateResult {
    const costs = this.#costsOf(summary, context);
    const repriced = this.#repricedContext(summary, costs, context);
    const copy = (): void => void this.#copier.copy(usageMarkdown(costs, repriced), context.messages);
    return html`<div class="part">
        ${hasPrice(costs) ? billedTables(costs, context) : nothing} ${unknownView(costs, context)}
        ${costNotesView(costs, context)}
      </div>
      ${repricedView(repriced)} ${this.#plans(summary, costs, context)} ${statisticsView(summary, context)}
      ${scenarioPart(this.#scenarioContext(summary, context))}
      <p class="actions part screen-only">
        <button class="link" data-do="copy" @click=${copy}>${context.texts.copyMarkdown}</button>
        <span role="status">${this.#copier.status}</span>
      </p>`;
  }

  /** @returns What is announced once a log is read. */
  said(summary: UsageSummary, context: UsageContext): string {
    const costs = this.#costsOf(summary, context);
    const {texts, locale} = context;
    if (!hasPrice(costs)) return texts.nonePriced;
    return text(texts.saidRead, {calls: pricedCallsText(costs, context), usd: formatUsd(costs.total.usd, locale)});
  }

  /** Starts anew for another log; what a visitor has chosen to compare stays. */
  forget(): void {
    this.#taken = undefined;
    this.#status = '';
  }

  #costsOf(summary: UsageSummary, {known, snapshot}: UsageContext): UsageCosts {
    return this.#costs(summary, known, snapshot.at);
  }

  #repricedContext(summary: UsageSummary, costs: UsageCosts, context: UsageContext): RepricedContext {
    const {known, snapshot} = context;
    const set = (change: () => void): void => {
      change();
      this.#host.requestUpdate();
    };
    const offers = this.#isAll ? this.#all(known) : this.#picked(known, snapshot.catalogue, snapshot.models.join(' '));
    return {
      ...context,
      costs,
      results: this.#repriced(summary, costs, this.#mode, snapshot.at, offers),
      mode: this.#mode,
      isAll: this.#isAll,
      allCount: this.#all(known).length,
      rows: this.#rows,
      setMode: (mode) => set(() => (this.#mode = mode)),
      setAll: (isAll) => set(() => ([this.#isAll, this.#rows] = [isAll, ROWS])),
      showMore: () => this.#showMore(),
    };
  }

  #plans(summary: UsageSummary, costs: UsageCosts, context: UsageContext): TemplateResult | typeof nothing {
    const usdPerMonth = usagePerMonth(costs.total.usd, summary);
    const [most] = costs.byModel;
    if (!most || usdPerMonth === undefined) return nothing;
    return plansWorthView({
      ...context,
      usdPerMonth,
      offer: most.offer,
      scenario: this.#made(summary, context).scenario,
      isWhole: this.#allPlans,
      showAll: () => {
        this.#allPlans = true;
        // The button goes away, and the focus would go with it.
        focusDrawn(this.#host, ['[aria-labelledby=caption-plans]']);
      },
    });
  }

  #made(summary: UsageSummary, {snapshot}: UsageContext): ScenarioFromUsage {
    const {scenario, at, catalogue, selected, models} = snapshot;
    return this.#scenarios(summary, scenario, at, catalogue.offer(selected ?? models[0] ?? ''));
  }

  #scenarioContext(summary: UsageSummary, context: UsageContext): ScenarioPartContext {
    const made = this.#made(summary, context);
    const {snapshot} = context;
    const isTaken = JSON.stringify(made.scenario) === JSON.stringify(snapshot.scenario);
    const isUndoable = snapshot.undoable && this.#taken !== undefined && sameChoices(this.#taken, snapshot);
    return {
      ...context,
      made,
      isTaken,
      isUndoable,
      // Another scenario may be in force by now, of which it would be untrue.
      status: isTaken || !this.#taken ? this.#status : '',
      take: () => this.#take(made, context),
      undo: () => this.#undo(context),
    };
  }

  #take({scenario}: ScenarioFromUsage, {texts, snapshot, locale}: UsageContext): void {
    this.#link.patch({scenario, preset: undefined, users: undefined}, 'usage');
    const after = this.#link.snapshot ?? snapshot;
    this.#taken = choicesOf(after);
    this.#status = costText(texts.saidTaken, after.scenario, {snapshot: after, locale}) || texts.taken;
    focusDrawn(this.#host, ['[data-do=undo]']);
  }

  #undo({texts}: UsageContext): void {
    this.#taken = undefined;
    this.#status = texts.saidUndone;
    void this.#link.command('undo');
    focusDrawn(this.#host, ['[data-do=take]']);
  }

  #showMore(): void {
    this.#rows += ROWS;
    focusDrawn(this.#host, ['[data-do=more]', '[data-do=all]']);
  }
}
