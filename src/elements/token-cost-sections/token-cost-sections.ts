import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {LazyModule} from '../../internal/lazy-module.js';
import {lazyPlaceholder} from '../../internal/lazy-placeholder.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioView, type ViewContext} from '../../links/scenario-view.js';
import {isSection, readSections, type SectionName} from '../../state/section-names.js';
import {controlStyles} from '../../styles/controls.styles.js';
import {rootStyles} from '../../styles/root.styles.js';
import type {FoldName} from './folded.js';
import {sectionPanel} from './section-panels.js';
import {styles} from './token-cost-sections.styles.js';

/** Most pages leave their address alone. */
const url = new LazyModule(() => import('./section-url.js'));

/** How far an arrow or another key moves along the tabs; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity};

/**
 * The views of an answer behind tabs: compare, where it goes, API or plan, tiers, forecast, what to change.
 *
 * It holds nothing that is not an element of its own; opening a section never changes a number, and what is not open
 * is not worked out.
 *
 * @tag token-cost-sections
 * @slot - Shown until a scenario is linked.
 * @csspart tabs - The row of tabs.
 * @csspart panel - What the open section shows.
 * @cssprop [--token-cost-accent] - Colour of the mark under the open tab.
 */
export class TokenCostSectionsElement extends ScenarioView {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, controlStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    sections: {},
    section: {},
    stateKey: {attribute: 'state-key'},
    opened: {state: true},
    folds: {state: true},
  };

  /**
   * Sections to offer, separated by spaces: `compare`, `anatomy`, `plans`, `tiers`, `forecast`, `advice`, `measure`;
   * default: all.
   */
  sections: string | undefined;
  /** Section that is open at first; default: the first one. */
  section: string | undefined;
  /** Keeps the open section in this page's address, in a query parameter that begins with this key. */
  stateKey: string | undefined;

  private opened: SectionName | undefined;
  private folds: readonly FoldName[] = [];

  /**
   * Opens a section, and a part of it that is folded away.
   *
   * @param section - Name of an offered section; any other does nothing.
   * @param fold - Name of the part, e.g. `assumptions`.
   */
  open(section: string, fold?: FoldName): void {
    if (!isSection(section) || !readSections(this.sections).includes(section)) return;
    this.opened = section;
    if (fold && !this.folds.includes(fold)) this.folds = [...this.folds, fold];
    if (this.stateKey) url.for(this)?.writeSectionToUrl(this.stateKey, section);
  }

  /** @internal */
  protected override renderView(context: ViewContext): TemplateResult {
    if (this.stateKey && !url.for(this) && !url.failed) return lazyPlaceholder(url, this, context.messages);
    const sections = readSections(this.sections);
    const open = this.#current(sections);
    const panel = sectionPanel(open, {
      ...context,
      host: this,
      isOpen: (name) => this.folds.includes(name),
      toggle: (name, isOpen) => this.#fold(name, isOpen),
    });
    if (sections.length === 1) return html`<div class="root"><div class="panel" part="panel">${panel}</div></div>`;
    const {calculator} = context.messages;
    return html`<div class="root">
      <div class="tabs" part="tabs" role="tablist" aria-label=${calculator.sections} @keydown=${this.#move}>
        ${sections.map(
          (name) =>
            html`<button
              role="tab"
              id="tab-${name}"
              aria-selected=${name === open}
              aria-controls="panel"
              tabindex=${name === open ? 0 : -1}
              @click=${() => this.open(name)}
            >
              ${calculator.section[name]}
            </button>`,
        )}
      </div>
      <div class="panel" part="panel" role="tabpanel" id="panel" aria-labelledby="tab-${open}">${panel}</div>
    </div>`;
  }

  #current(sections: readonly SectionName[]): SectionName {
    const inUrl = this.stateKey && url.for(this)?.sectionInUrl(this.stateKey);
    const wanted = [this.opened, inUrl, this.section].find((name) => isSection(name) && sections.includes(name));
    return isSection(wanted) ? wanted : (sections[0] ?? 'compare');
  }

  #fold(name: FoldName, open: boolean): void {
    if (open === this.folds.includes(name)) return;
    this.folds = open ? [...this.folds, name] : this.folds.filter((each) => each !== name);
  }

  readonly #move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sections = readSections(this.sections);
    const along = getComputedStyle(this).direction === 'rtl' && Number.isFinite(step) ? -step : step;
    const from = sections.indexOf(this.#current(sections));
    const index = Number.isFinite(along) ? (from + along + sections.length) % sections.length : along < 0 ? 0 : -1;
    const next = sections.at(index);
    if (!next) return;
    this.open(next);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  };
}
