import type {Catalogue} from '../data/catalogue.js';
import {ChoiceHistory} from './choice-history.js';
import {choicesOf, usersInStep, type Choices} from './choices.js';
import {DEFAULT_SCENARIO} from '../engine/default-scenario.js';
import type {ISODate} from '../engine/offer.js';
import {parseScenario} from '../engine/parse-scenario.js';
import {isDay} from './day.js';
import {DEFAULT_MODELS, PRESET_IDS} from './presets.js';
import {readModels, readSettings, shown, type GivenSettings} from './read-settings.js';
import {takeSnapshot, type Problem, type SharedAnswer, type Snapshot, type SnapshotInput} from './snapshot.js';

/** A change asked for by a view; what is left out stays. */
export type StatePatch = Partial<Choices>;

/** What a visitor can ask for besides a change. */
export type StateCommand = 'undo' | 'redo' | 'reset' | 'save-baseline' | 'drop-baseline' | 'swap-baseline';

/** What a page's author sets: fields of the scenario and all around it. Absent: not set, or not changed. */
export type AuthorSettings = GivenSettings &
  Readonly<Partial<Record<'models' | 'selected' | 'at' | 'locale', unknown>>> & {readonly today?: ISODate};

/** Holds the state of one scenario and tells whoever asks when it has changed. Knows no UI. */
export class ScenarioStore {
  readonly #listeners = new Set<() => void>();
  readonly #history = new ChoiceHistory();
  /** By setting, so that a later good value clears the earlier complaint. */
  readonly #problems = new Map<string, readonly Problem[]>();
  #input: SnapshotInput;
  #snapshot: Snapshot | undefined;
  /** As the author named them, to be looked up again in another dataset. */
  #namedModels: unknown = DEFAULT_MODELS;
  #namedDay: unknown;
  /** All that the author has set, so that what is taken back has something to fall back to. */
  #settings: AuthorSettings = {};

  constructor(catalogue: Catalogue, today: ISODate) {
    const {models} = readModels(DEFAULT_MODELS, catalogue);
    const choices: Choices = {
      scenario: DEFAULT_SCENARIO,
      preset: undefined,
      models,
      selected: models[0],
      customOffers: [],
      users: undefined,
    };
    this.#input = {
      ...choices,
      authored: choices,
      catalogue,
      at: today,
      today,
      locale: undefined,
      problems: [],
      baseline: undefined,
      shared: undefined,
      undoable: false,
      redoable: false,
    };
  }

  /** Computed when first read after a change, so that many changes in a row cost one computation. */
  get snapshot(): Snapshot {
    return (this.#snapshot ??= takeSnapshot(this.#input));
  }

  /**
   * Replaces parts of the state on a visitor's behalf; a field that cannot be used keeps its last good value.
   *
   * @param step - What is changed and when (ms), so that quick changes of one thing are undone as one.
   */
  patch(change: StatePatch, step: {group?: string | undefined; atMs: number} = {atMs: 0}): void {
    this.#history.note(choicesOf(this.#input), step.group, step.atMs);
    this.#choose({...choicesOf(this.#input), ...change});
  }

  /** Does what a visitor asks for besides a change; what is not possible now does nothing. */
  command(command: StateCommand): void {
    const now = choicesOf(this.#input);
    const {baseline, authored} = this.#input;
    if (command === 'undo' || command === 'redo') this.#step(this.#history[command](now));
    else if (command === 'save-baseline') this.#replace({baseline: now});
    else if (command === 'drop-baseline') this.#replace({baseline: undefined});
    else {
      const wanted = command === 'swap-baseline' ? baseline : authored;
      if (!wanted) return;
      this.#history.note(now, undefined, 0);
      if (command === 'swap-baseline') this.#replace({baseline: now});
      this.#choose(wanted);
    }
  }

  /**
   * Takes over what a link holds, over what the author has set. It is no step that could be undone.
   *
   * @param shared - What the link says it cost.
   */
  restore(choices: StatePatch, shared: SharedAnswer | undefined): void {
    this.#choose({...choicesOf(this.#input), ...choices});
    this.#replace({shared});
  }

  /** Reads what the author has set anew; what is unusable becomes a problem and the last good value stays. */
  applySettings(given: AuthorSettings): readonly Problem[] {
    this.#settings = {...this.#settings, ...given};
    for (const name of Object.keys(given)) this.#problems.delete(attributeOf(name));
    const {scenario, problems} = readSettings(this.#input.scenario, given, this.#settings);
    const {today = this.#input.today} = given;
    if ('at' in given) this.#namedDay = given.at;
    this.#replace({
      scenario,
      ...('preset' in given ? {preset: knownPreset(given.preset)} : {}),
      today,
      at: this.#readDay(given, today, problems),
      ...('locale' in given ? {locale: typeof given.locale === 'string' ? given.locale : undefined} : {}),
    });
    if ('models' in given) this.#namedModels = given.models ?? DEFAULT_MODELS;
    if ('models' in given) problems.push(...this.#lookUpModels());
    if ('selected' in given) problems.push(...this.#select(given.selected ?? this.#input.models[0]));
    for (const problem of problems) this.#addProblem(problem);
    this.#replace({authored: choicesOf(this.#input)});
    return problems;
  }

  /** Prices everything anew from another dataset, or says why that one cannot be used. */
  useCatalogue(catalogue: Catalogue): void {
    this.#problems.delete('src');
    this.#replace({catalogue});
    this.#problems.delete('models');
    for (const problem of this.#lookUpModels()) this.#addProblem(problem);
  }

  /** Notes a dataset that cannot be used; the last good one stays. */
  refuseDataset(problems: readonly Problem[]): void {
    this.#problems.set('src', problems);
    this.#replace({});
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

  #step(choices: Choices | undefined): void {
    if (choices) this.#choose(choices);
  }

  #choose(choices: Choices): void {
    const scenario = parseScenario(choices.scenario, this.#input.scenario).scenario;
    this.#replace({...choices, scenario, users: usersInStep({...choices, scenario}), shared: undefined});
  }

  #replace(change: Partial<SnapshotInput>): void {
    const {undoable, redoable} = this.#history;
    this.#input = {...this.#input, ...change, undoable, redoable, problems: [...this.#problems.values()].flat()};
    this.#snapshot = undefined;
    this.notify();
  }

  #addProblem(problem: Problem): void {
    const [key = problem.name] = problem.name.split('.');
    this.#problems.set(key, [...(this.#problems.get(key) ?? []), problem]);
    this.#replace({});
  }

  #readDay(given: AuthorSettings, today: ISODate, problems: Problem[]): ISODate {
    if (this.#namedDay === undefined || this.#namedDay === null || this.#namedDay === '') return today;
    if (isDay(this.#namedDay)) return this.#namedDay;
    if ('at' in given)
      problems.push({name: 'at', value: shown(given.at), expected: 'a day as YYYY-MM-DD', kind: 'setting'});
    return this.#input.at;
  }

  #lookUpModels(): Problem[] {
    const {models, problems} = readModels(this.#namedModels, this.#input.catalogue);
    if (models.length === 0) return problems;
    const {selected} = this.#input;
    this.#replace({models, selected: selected !== undefined && models.includes(selected) ? selected : models[0]});
    return problems;
  }

  #select(name: unknown): Problem[] {
    if (name === undefined) return [];
    const offer = typeof name === 'string' ? this.#input.catalogue.find(name) : undefined;
    if (!offer) return [{name: 'selected', value: shown(name), expected: '', kind: 'unknown-model'}];
    const {models} = this.#input;
    this.#replace({selected: offer.id, models: models.includes(offer.id) ? models : [offer.id, ...models]});
    return [];
  }
}

function knownPreset(id: unknown): string | undefined {
  return PRESET_IDS.find((known) => known === id);
}

/** Problems carry the attribute's name, settings the property's. */
function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
