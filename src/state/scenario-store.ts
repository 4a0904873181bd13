import type {Catalogue} from '../data/catalogue.js';
import type {ISODate} from '../engine/offer.js';
import {parseScenario} from '../engine/parse-scenario.js';
import {ChoiceHistory, type HistoryStep, type StepOptions} from './choice-history.js';
import {choicesOf, sameChoices, usersInStep, type Choices} from './choices.js';
import {withCustomOffers} from './custom-offer.js';
import {initialInput} from './initial-input.js';
import type {DecodedLink} from './link-codec.js';
import {MOST_PROBLEMS} from './link-limits.js';
import {findOffers, type NamedOffers} from './named-offers.js';
import {presetJson} from './page-presets.js';
import {DEFAULT_MODELS, PRESET_IDS} from './presets.js';
import {ProblemBook} from './problem-book.js';
import {readPage, type PageSettings} from './read-page.js';
import type {GivenSettings} from './read-settings.js';
import {settleSettings} from './settle-settings.js';
import {takeSnapshot, type DisplayCurrency, type Problem, type Snapshot, type SnapshotInput} from './snapshot.js';

/** A change asked for by a view; what is left out stays. */
export type StatePatch = Partial<Choices>;

/** What a visitor can ask for besides a change. */
export type StateCommand =
  'undo' | 'redo' | 'reset' | 'save-baseline' | 'drop-baseline' | 'swap-baseline' | 'drop-shared';

/** What a page's author sets: fields of the scenario and all around it. Absent: not set, or not changed. */
export type AuthorSettings = GivenSettings & PageSettings & Readonly<Partial<Record<'models' | 'selected', unknown>>>;

/** Holds the state of one scenario and tells whoever asks when it has changed. Knows no UI. */
export class ScenarioStore {
  readonly #listeners = new Set<() => void>();
  readonly #history = new ChoiceHistory();
  readonly #problems = new ProblemBook();
  #input: SnapshotInput;
  #snapshot: Snapshot | undefined;
  /** Offers of the choices in force as they were named, by the author, a link or the visitor. */
  #named: NamedOffers = {models: DEFAULT_MODELS, selected: undefined};
  /** What is on show, until the visitor or the author changes anything. */
  #link: DecodedLink | undefined;
  /** All that the author has set, so that what is taken back has something to fall back to. */
  #settings: AuthorSettings = {};

  constructor(catalogue: Catalogue, today: ISODate) {
    this.#input = initialInput(catalogue, today);
  }

  /** Computed when first read after a change, so that many changes in a row cost one computation. */
  get snapshot(): Snapshot {
    return (this.#snapshot ??= takeSnapshot(this.#input));
  }

  /** What is decided now, without pricing it. */
  get choices(): Choices {
    return choicesOf(this.#input);
  }

  /** Query parameter that the page's author wants the state to be kept in. */
  get stateKey(): string | undefined {
    return this.#input.stateKey;
  }

  /**
   * Replaces parts of the state on a visitor's behalf; a field that cannot be used keeps its last good value.
   *
   * @param step - What is changed and when (ms), so that quick changes of one thing are undone as one.
   */
  patch(change: StatePatch, step: StepOptions = {atMs: 0}): void {
    const wanted = {...this.choices, ...change};
    const {models, selected} = wanted;
    const isAmong = selected !== undefined && models.includes(selected);
    // Whoever asks for an offer wants to see it; whoever removes the one on show wants another.
    const asked = isAmong ? undefined : change.selected;
    const added = asked === undefined ? undefined : this.#catalogueWith(wanted).offer(asked)?.id;
    const shown = isAmong ? selected : (added ?? models[0]);
    this.#choose({...wanted, models: added === undefined ? models : [...models, added], selected: shown}, step);
  }

  /** Does what a visitor asks for besides a change; what is not possible now does nothing. */
  command(command: StateCommand): void {
    const now = this.choices;
    const {baseline, authored} = this.#input;
    if (command === 'undo' || command === 'redo') this.#take(this.#history[command](now));
    else if (command === 'save-baseline') this.#replace({baseline: now});
    else if (command === 'drop-baseline') this.#replace({baseline: undefined});
    else if (command === 'drop-shared') {
      this.#link &&= {...this.#link, shared: undefined};
      this.#replace({shared: undefined});
    } else if (command === 'reset') {
      this.#problems.clear('link');
      this.#choose(authored, {atMs: 0});
      // A link goes even where the author says the same.
      this.#put(authored);
    } else if (baseline) {
      this.#choose(baseline, {atMs: 0, swapped: true});
      this.#replace({baseline: now});
    }
  }

  /**
   * Takes over what a link holds, over what the author has set. Its models are looked up again in the next dataset.
   *
   * @param undoable - Whether the visitor can take it back: going back in the browser's history, not opening the page.
   * @param awaited - Whether another dataset is on its way: models not known yet are then not shown as problems.
   * @returns Everything that the link holds and that cannot be used.
   */
  restore(link: DecodedLink, {undoable = false, awaited = false} = {}): readonly Problem[] {
    const {choices: linked, shared, problems} = link;
    let unknown: readonly Problem[] = [];
    if (linked) {
      const opened = link.open(linked, shared, this.#catalogueWith(linked), this.#input.authored);
      unknown = opened.unknown;
      if (undoable) this.#history.note(this.choices, {atMs: 0});
      this.#put({...opened.choices, preset: this.#knownPreset(linked.preset)});
      [this.#link, this.#named] = [link, linked];
      this.#replace({shared: opened.shared});
    }
    this.#problems.set('link', awaited ? problems : [...problems, ...unknown]);
    this.#replace({});
    return [...problems, ...unknown];
  }

  /** Reads what the author has set anew; what is unusable becomes a problem and the last good value stays. */
  applySettings(changed: AuthorSettings): readonly Problem[] {
    this.#settings = {...this.#settings, ...changed};
    const all = this.#settings;
    const {problems: pageProblems, ...page} = readPage(changed, all, this.#input);
    // A preset of the page's own may be named before it is there; the same once more leaves the visitor's numbers.
    const isOther = presetJson(page, all.preset) !== presetJson(this.#input, all.preset);
    const given = isOther ? {...changed, preset: all.preset} : changed;
    this.#problems.clear(...Object.keys(given).map(attributeOf));
    const named = {
      ...this.#named,
      ...('models' in given && {models: given.models ?? DEFAULT_MODELS}),
      ...('selected' in given && {selected: given.selected}),
    };
    this.#replace(page);
    const {choices, problems} = settleSettings(given, all, this.choices, this.#input);
    const {choices: authored} = settleSettings(given, all, this.#input.authored, this.#input);
    this.#problems.add([...pageProblems, ...problems]);
    if (!sameChoices(this.choices, choices)) this.#put(choices);
    this.#named = named;
    this.#replace({authored});
    return [...pageProblems, ...problems];
  }

  /**
   * Prices everything anew from another dataset.
   *
   * @returns Models of the link on show that this dataset does not know either.
   */
  useCatalogue(catalogue: Catalogue): readonly Problem[] {
    this.#problems.clear('src');
    this.#replace({catalogue});
    return this.#lookUpAgain();
  }

  /** Notes a dataset that cannot be used; the last good one stays. */
  refuseDataset(problems: readonly Problem[]): void {
    this.#problems.set('src', problems);
    this.#lookUpAgain();
  }

  /** Shows amounts in a currency besides USD. */
  useCurrency(currency: DisplayCurrency | undefined, problems: readonly Problem[]): void {
    this.#problems.clear('currency', 'exchange-rate', 'exchange-date');
    this.#problems.add(problems);
    this.#replace({currency});
  }

  /** @returns A function that ends the subscription; calling it again does nothing. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells every listener that there is something to look at. */
  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #take(step: HistoryStep | undefined): void {
    if (!step) return;
    const now = this.choices;
    this.#put(step.choices);
    if (step.swapped && this.#input.baseline) this.#replace({baseline: now});
  }

  /** Follows a visitor's decision, which can be taken back if it changes anything. */
  #choose(wanted: Choices, step: StepOptions): void {
    const now = this.choices;
    const scenario = parseScenario(wanted.scenario, now.scenario).scenario;
    const next = choicesOf({...wanted, scenario, users: usersInStep({...wanted, scenario})});
    if (sameChoices(now, next)) this.notify();
    else {
      this.#history.note(now, step);
      this.#put(next);
    }
  }

  #put(choices: Choices): void {
    const {models, selected} = this.#input;
    if (choices.models !== models) this.#named = {models: choices.models, selected: undefined};
    else if (choices.selected !== selected) this.#named = {...this.#named, selected: undefined};
    this.#link = undefined;
    this.#replace({...choices, shared: undefined});
  }

  #replace(change: Partial<SnapshotInput>): void {
    const {undoable, redoable} = this.#history;
    this.#input = {...this.#input, ...change, undoable, redoable, problems: this.#problems.all};
    this.#snapshot = undefined;
    this.notify();
  }

  /** Looks up anew what author, link and visitor have named: the dataset is another one. */
  #lookUpAgain(): readonly Problem[] {
    const {catalogue, authored} = this.#input;
    const {models, selected} = this.#settings;
    const {problems, ...own} = findOffers({models: models ?? DEFAULT_MODELS, selected}, catalogue, authored);
    this.#problems.clear('models', 'selected');
    this.#problems.add(problems);
    this.#replace({authored: {...authored, ...own}});
    if (this.#link) return this.restore(this.#link).filter(({kind}) => kind === 'unknown-model');
    const {problems: gone, ...found} = findOffers(this.#named, this.#catalogueWith(this.choices), this.choices);
    const named = new Set(problems.map(({value}) => value));
    this.#problems.add(gone.filter(({value}) => !named.has(value)).slice(0, MOST_PROBLEMS));
    this.#problems.set(
      'link',
      this.#problems.of('link').filter(({kind}) => kind !== 'unknown-model'),
    );
    this.#replace(found);
    return [];
  }

  #catalogueWith({customOffers}: Choices): Catalogue {
    return withCustomOffers(this.#input.catalogue, customOffers, this.#input.today);
  }

  #knownPreset(id: string | undefined): string | undefined {
    return [...this.#input.pagePresets.map((preset) => preset.id), ...PRESET_IDS].find((known) => known === id);
  }
}

/** Problems carry the attribute's name, settings the property's. */
function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
