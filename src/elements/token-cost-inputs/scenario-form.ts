import {SCENARIO_PATHS, withField, type ScenarioPath} from '../../engine/scenario-fields.js';
import {parseNumber} from '../../format/parse-number.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {Snapshot} from '../../state/snapshot.js';
import type {StatePatch} from '../../state/scenario-store.js';
import {setUsers, usersOf} from '../../state/traffic-by-users.js';
import {readTypedField, setNumber, type TypedField} from '../../state/typed-field.js';
import type {FieldDrafts} from './field-drafts.js';
import {idOf, isShare} from './input-fields.js';
import type {TrafficCount, UserPart} from './traffic-fields.js';

/** Turns what a visitor does with the fields into changes of the scenario. */
export class ScenarioForm {
  readonly #link: ScenarioLink;
  readonly #drafts: FieldDrafts;

  constructor(link: ScenarioLink, drafts: FieldDrafts) {
    this.#link = link;
    this.#drafts = drafts;
  }

  /** Takes text as it is typed into a field of the scenario. */
  type(path: ScenarioPath, typed: string, locale: string): void {
    this.#with(({scenario}) =>
      this.#take(idOf(path), typed, readTypedField(scenario, path, typed, locale, isShare(path)), locale),
    );
  }

  /** Takes a slider's value. */
  slide(path: ScenarioPath, value: number, shown: string, locale: string): void {
    this.#with(({scenario}) => this.#take(idOf(path), shown, setNumber(scenario, path, value), locale));
    this.#drafts.leave(idOf(path));
  }

  /** Takes text as it is typed into a part of traffic counted by users. */
  typeUsers(part: UserPart, typed: string, locale: string): void {
    this.#with(({scenario, users = usersOf(scenario)}) => {
      const parsed = parseNumber(typed, locale);
      const changed = {...users, [part]: parsed.ok ? parsed.value : 0};
      const result = parsed.ok ? setUsers(scenario, changed, parsed.value) : parsed;
      this.#take(part, typed, result, locale, {users: changed});
    });
  }

  /** Counts traffic per day or month, by users or by conversations; the number stays. */
  count({per, byUsers}: TrafficCount): void {
    this.#with(({scenario, users}) =>
      this.#link.patch({
        scenario: withField(scenario, 'traffic.per', per),
        users: byUsers ? (users ?? usersOf(scenario)) : undefined,
      }),
    );
  }

  /** Replaces a part of the state, then looks again at what was refused: it may be allowed now. */
  patch(change: (snapshot: Snapshot) => StatePatch, locale: string): void {
    this.#with((snapshot) => {
      this.#link.patch(change(snapshot));
      this.#retryRefused(locale);
    });
  }

  #take(id: string, typed: string, result: TypedField, locale: string, more: StatePatch = {}): void {
    this.#drafts.type(id, typed, result);
    if (!result.ok) return;
    this.#link.patch({...more, scenario: result.scenario}, id);
    this.#retryRefused(locale);
  }

  #retryRefused(locale: string): void {
    for (const [id, typed] of this.#drafts.refused) {
      const path = SCENARIO_PATHS.find((each) => idOf(each) === id);
      const scenario = this.#link.snapshot?.scenario;
      if (!path || !scenario) continue;
      const result = readTypedField(scenario, path, typed, locale, isShare(path));
      if (!result.ok) continue;
      this.#drafts.accept(id);
      this.#link.patch({scenario: result.scenario}, id);
    }
  }

  /** Two fields may change before the next drawing: each starts from what is in force by then. */
  #with(act: (snapshot: Snapshot) => void): void {
    const {snapshot} = this.#link;
    if (snapshot) act(snapshot);
  }
}
