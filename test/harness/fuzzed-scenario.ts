import type {LitElement} from 'lit';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import type {TokenCostScenarioElement} from '../../src/elements.js';
import {PRESET_IDS} from '../../src/state/presets.js';
import {SCENARIO_ATTRIBUTES} from '../../src/state/scenario-attributes.js';
import type {ScenarioDraw} from './scenario-draw.js';

/** The languages of the library, one written from right to left, and none. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'ja', 'zh', 'ar'] as const;

/** What authors write by mistake; none is itself what the check looks for, because problems quote it. */
const NOISE = [
  ...['', ' ', '-', '-1', '1e999', '0x1f', '1,0,0', '½', '٣', '10e', '∞', '100 %', '101%', '1.5k', '2M', '.5'],
  ...['true', 'maybe', '<b>', '"', '&amp;', '\u0000', '\u202e', '👩‍👩‍👧', 'a'.repeat(500), '__proto__', 'constructor'],
  ...['openai/gpt-4o', '2026-02-30', '{"turns":2}', '{"turns":', '[1]', '%s', '{', '}', '{ }'],
];

const OTHER_ATTRIBUTES = ['at', 'models', 'selected', 'locale', 'presets', 'preset', 'scenario'];

const IDS = starterCatalogue().offers.map(({id}) => id);

/** Puts a scenario element into one random state after the other. */
export class FuzzedScenario {
  readonly element: TokenCostScenarioElement;
  readonly #draw: ScenarioDraw;
  readonly #most: number;

  /** @param most - Models at most; each is priced for every state. */
  constructor(draw: ScenarioDraw, views: string, most = 4) {
    this.#draw = draw;
    this.#most = most;
    this.element = document.createElement('token-cost-scenario');
    this.element.innerHTML = views;
  }

  /** Another workload, and now and then other models, day, language or attributes of no use. */
  change(): void {
    const {element} = this;
    const draw = this.#draw;
    this.#clean();
    element.scenario = draw.chance(0.002)
      ? draw.longConversation()
      : draw.chance(0.8)
        ? draw.extreme()
        : draw.ordinary();
    if (draw.chance(0.3)) element.models = this.#models();
    if (draw.chance(0.2)) element.selected = draw.one(IDS);
    if (draw.chance(0.2)) element.at = this.#day();
    if (draw.chance(0.1)) element.locale = draw.one(LOCALES);
    if (draw.chance(0.1)) element.preset = draw.one(PRESET_IDS);
    if (draw.chance(0.2)) this.#spoil();
  }

  /** Waits until everything in it is drawn. */
  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await Promise.all([...this.element.querySelectorAll<LitElement>('*')].map((view) => view.updateComplete));
  }

  /** Says which state it is in, for a failure. */
  describe(): string {
    const {scenario, models, selected, at, locale} = this.element;
    const attributes = [...this.element.attributes].map(({name, value}) => `${name}="${value}"`).join(' ');
    return JSON.stringify({scenario, models, selected, at, locale, attributes});
  }

  #clean(): void {
    for (const {name} of [...this.element.attributes]) this.element.removeAttribute(name);
  }

  #models(): string[] {
    return Array.from({length: this.#draw.whole(0, this.#most)}, () => this.#draw.one(IDS));
  }

  #day(): string {
    const [month, day] = [this.#draw.whole(1, 12), this.#draw.whole(1, 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    return `${this.#draw.whole(1970, 2100)}-${month}-${day}`;
  }

  #spoil(): void {
    const names = this.#draw.chance(0.1) ? FIELDS : [this.#draw.one([...FIELDS, ...OTHER_ATTRIBUTES])];
    for (const name of names) this.element.setAttribute(name, this.#draw.one(NOISE));
  }
}

const FIELDS = Object.values(SCENARIO_ATTRIBUTES);
