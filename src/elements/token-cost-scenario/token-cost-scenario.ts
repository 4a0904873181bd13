import {html, type PropertyValues, type TemplateResult} from 'lit';
import {createCatalogue, type Catalogue} from '../../data/catalogue.js';
import {starterCatalogue} from '../../data/starter-catalogue.js';
import {deepFreeze} from '../../engine/deep-freeze.js';
import {ScenarioSettingsElement} from '../../internal/scenario-settings-element.js';
import {VERSION} from '../../internal/version.js';
import {OWNER_EVENT, type ScenarioOwner} from '../../links/scenario-owner.js';
import type {ScenarioUrl} from '../../links/scenario-url.js';
import {sameChoices} from '../../state/choices.js';
import {todayBy} from '../../state/day.js';
import type {DecodedLink} from '../../state/link-codec.js';
import {ScenarioStore, type StateCommand, type StatePatch} from '../../state/scenario-store.js';
import type {Problem, Snapshot} from '../../state/snapshot.js';
import {styles} from './token-cost-scenario.styles.js';

const CURRENCY_SETTINGS = ['currency', 'exchangeRate', 'exchangeDate'] as const;

/**
 * Owns a scenario and its prices; shows nothing of its own.
 *
 * Views find it by `for` and its id, or by standing inside it. It is not a form and not a layout: any number of views
 * may share it, anywhere in the page.
 *
 * @tag token-cost-scenario
 * @slot - Anything; views inside it need no `for`.
 * @fires token-cost-change - A visitor changed something. `detail` is a frozen `{scenario, estimates, dataset}`.
 * @fires token-cost-error - A setting, a model id or a dataset could not be used. `detail` is `{problems}`.
 */
export class TokenCostScenarioElement extends ScenarioSettingsElement implements ScenarioOwner {
  static readonly version = VERSION;
  static override readonly styles = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  readonly #store = new ScenarioStore(starterCatalogue(), todayBy(this.clock));
  #url: ScenarioUrl | undefined;
  /** Set while the address is about to be read: what it says must be the first thing on show. */
  #opening: Promise<void> | undefined;
  #changePending = false;
  #loading: AbortController | undefined;
  /** Whether no other dataset is to be expected. */
  #hasAllOffers = false;

  /** Everything the views show now; undefined until the settings have been read. */
  get snapshot(): Snapshot | undefined {
    return this.hasUpdated && !this.#opening ? this.#store.snapshot : undefined;
  }

  /**
   * Changes the scenario on a visitor's behalf: views draw again and `token-cost-change` follows.
   *
   * @param change - Valid values; what is left out stays.
   * @param group - What is changed, e.g. a field: quick changes of one group are undone as one.
   */
  patch(change: StatePatch, group?: string): void {
    this.#store.patch(change, {group, atMs: this.clock()});
    this.#changed();
  }

  /**
   * Does what a visitor asks for besides a change: `undo`, `redo`, `reset`, `save-baseline`, `drop-baseline`,
   * `swap-baseline` or `drop-shared`; or `all-models` to have every offer of the dataset to pick from. What is not
   * possible now does nothing.
   *
   * @returns Settles once there are all models, or cannot be; undefined for everything else, which is done at once.
   */
  command(command: StateCommand | 'all-models'): Promise<void> | undefined {
    if (command === 'all-models') return this.#attempt('catalogue', this.#loadAllModels());
    const before = this.#store.choices;
    this.#store.command(command);
    if (!sameChoices(before, this.#store.choices)) this.#changed();
    return undefined;
  }

  /** Shows what a form has kept. It is no change of the visitor's: it fires no event and cannot be undone. */
  restoreState(link: DecodedLink): void {
    this.#openLink(link, false);
  }

  /**
   * Calls back after every change, and when this element leaves the page.
   *
   * @returns A function that ends the subscription.
   */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announceOwner();
    if (this.hasUpdated) void this.#attempt('src', this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    // A move is not a removal: views look again only if this is still out of the page afterwards.
    queueMicrotask(() => {
      if (!this.isConnected) this.#store.notify();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) this.#announceOwner();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = Object.fromEntries([...changed.keys()].map((name) => [name, this[name as keyof this]]));
    const problems = this.#store.applySettings({...given, today: todayBy(this.clock)});
    this.#complain(problems);
    if (changed.has('stateKey') && (this.#url || this.#store.stateKey !== undefined)) {
      this.#opening = this.#attempt('state-key', this.#followUrl());
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The first snapshot exists only now that the settings have been read.
    this.#store.notify();
    if (changed.has('src')) {
      this.#hasAllOffers = false;
      void this.#attempt('src', this.#load());
    }
    if (CURRENCY_SETTINGS.some((name) => changed.has(name))) void this.#attempt('currency', this.#showCurrency());
    if (changed.has('catalogue') && this.catalogue === 'full') void this.command('all-models');
  }

  /** Tells the page, once for all changes of one task. */
  #changed(): void {
    this.#url?.changed();
    if (this.#changePending) return;
    this.#changePending = true;
    queueMicrotask(() => {
      this.#changePending = false;
      const {scenario, estimates, dataset} = this.#store.snapshot;
      this.#fire('token-cost-change', deepFreeze({scenario, estimates, dataset}));
    });
  }

  #announceOwner(): void {
    this.dispatchEvent(new Event(OWNER_EVENT, {bubbles: true, composed: true}));
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  /** Not every page shows the inputs, where the problems stand. */
  #complain(problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    for (const {name, value} of problems) console.warn(`<token-cost-scenario> ${name}="${value}" is not used`);
    this.#fire('token-cost-error', deepFreeze({problems}));
  }

  /** A part of the library that cannot be loaded, e.g. for want of a network, is left out. */
  #attempt(setting: string, loading: Promise<void>): Promise<void> {
    return loading.catch(() =>
      this.#complain([{name: setting, value: '', expected: 'a reachable part of the library', kind: 'setting'}]),
    );
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    if (!this.src) return;
    const loading = (this.#loading = new AbortController());
    // Most pages live on the bundled prices and never need the loader.
    const {loadDataset} = await import('../../internal/load-dataset.js');
    const result = await loadDataset(this.src, loading.signal);
    if (loading.signal.aborted || !this.isConnected) return;
    if ('dataset' in result) this.#useCatalogue(createCatalogue(result.dataset));
    else this.#refuse(result.problems);
  }

  /** Most pages show USD only. */
  async #showCurrency(): Promise<void> {
    const {readCurrency} = await import('../../state/read-currency.js');
    const {currency, problems} = readCurrency(this);
    this.#store.useCurrency(currency, problems);
    this.#complain(problems);
  }

  async #loadAllModels(): Promise<void> {
    const {fullCatalogue} = await import('../../data/full-catalogue.js');
    // Another dataset holds what its author put into it.
    if (this.isConnected && !this.src) this.#useCatalogue(fullCatalogue());
  }

  #useCatalogue(catalogue: Catalogue): void {
    this.#hasAllOffers = true;
    this.#complain(this.#store.useCatalogue(catalogue));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#opening;
    return isComplete;
  }

  /** Reads the address, and keeps it up to date from then on; without its module all else works on. */
  async #followUrl(): Promise<void> {
    try {
      const {ScenarioUrl} = await import('../../links/scenario-url.js');
      this.#url ??= new ScenarioUrl(this, this.#store, (link) =>
        link ? this.#openLink(link, true) : this.#store.command('reset'),
      );
      const link = this.#url.use(this.#store.stateKey);
      if (link) this.#openLink(link, false);
    } finally {
      this.#opening = undefined;
      this.#store.notify();
    }
  }

  /** Shows what a link holds; a model that is not among the bundled ones may be among all. */
  #openLink(link: DecodedLink, undoable: boolean): void {
    const awaited = !this.#hasAllOffers;
    const problems = this.#store.restore(link, {undoable, awaited});
    const isIncomplete = problems.some(({kind}) => kind === 'unknown-model');
    this.#complain(awaited ? problems.filter(({kind}) => kind === 'setting') : problems);
    if (!awaited || !isIncomplete || this.src) return;
    this.#loadAllModels().catch(() => this.#complain(this.#store.restore(link)));
  }

  #refuse(problems: readonly Problem[]): void {
    this.#hasAllOffers = true;
    this.#store.refuseDataset(problems);
    this.#complain(problems);
  }
}
