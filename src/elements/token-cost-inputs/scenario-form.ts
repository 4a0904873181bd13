import {SCENARIO_PATHS, withField} from '../../engine/scenario-fields.js';
import {parseNumber} from '../../format/parse-number.js';
import type {ScenarioLink} from '../../links/scenario-link.js';
import type {TrafficByUsers} from '../../state/choices.js';
import type {Snapshot} from '../../state/snapshot.js';
import type {StatePatch} from '../../state/scenario-store.js';
import {setUsers, usersOf} from '../../state/traffic-by-users.js';
import {readTypedField, type TypedField} from '../../state/typed-field.js';
import type {FieldDrafts} from './field-drafts.js';
import {idOf, isShare} from './input-fields.js';
import {USER_PARTS, type TrafficCount} from './traffic-fields.js';

/** Turns what a visitor does with the fields into changes of the scenario. */
export class ScenarioForm {
  readonly #link: ScenarioLink;
  readonly #drafts: FieldDrafts;

  constructor(link: ScenarioLink, drafts: FieldDrafts) {
    this.#link = link;
    this.#drafts = drafts;
  }

  /** Takes text as it is typed into a field of the scenario, or into a part of traffic counted by users. */
  type(id: string, typed: string, locale: string): void {
    this.#with((snapshot) => {
      const [result, users] = read(id, typed, snapshot, locale);
      this.#drafts.type(id, typed, result);
      if (!result.ok) return;
      this.#link.patch({scenario: result.scenario, users}, id);
      this.#retryRefused(locale);
    });
  }

  /** Takes text that is complete, e.g. a slider's value. */
  enter(id: string, typed: string, locale: string): void {
    this.type(id, typed, locale);
    this.#drafts.leave(id);
  }

  /** Counts traffic per day or month, by users or by conversations; the number stays. */
  count({per, byUsers}: TrafficCount): void {
    this.#with(({scenario, users}) => {
      if (!byUsers) for (const part of USER_PARTS) this.#drafts.drop(part);
      this.#link.patch({
        scenario: withField(scenario, 'traffic.per', per),
        users: byUsers ? (users ?? usersOf(scenario)) : undefined,
      });
    });
  }

  /** Replaces a part of the state, then looks again at what was refused: it may be allowed now. */
  patch(change: (snapshot: Snapshot) => StatePatch, locale: string): void {
    this.#with((snapshot) => {
      this.#link.patch(change(snapshot));
      this.#retryRefused(locale);
    });
  }

  #retryRefused(locale: string): void {
    for (const [id, typed] of this.#drafts.refused) this.enter(id, typed, locale);
  }

  /** Two fields may change before the next drawing: each starts from what is in force by then. */
  #with(act: (snapshot: Snapshot) => void): void {
    const {snapshot} = this.#link;
    this.#drafts.isOwn = true;
    if (snapshot) act(snapshot);
  }
}

/** @returns What the text comes to, and how traffic is counted then. */
function read(
  id: string,
  typed: string,
  {scenario, users}: Snapshot,
  locale: string,
): [TypedField, TrafficByUsers | undefined] {
  const path = SCENARIO_PATHS.find((each) => idOf(each) === id);
  if (path) return [readTypedField(scenario, path, typed, locale, isShare(path)), users];
  const parsed = parseNumber(typed, locale);
  if (!parsed.ok) return [parsed, users];
  const changed = {...(users ?? usersOf(scenario)), [id]: parsed.value};
  return [setUsers(scenario, changed, parsed.value), changed];
}
