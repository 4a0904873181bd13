import {LitElement, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isStandIn, loadTexts, messagesFor} from '../i18n/messages-for.js';
import type {LoadedTexts} from '../i18n/texts.js';
import type {ConvertedAmounts} from '../internal/converted-amount.js';
import {LazyModule} from '../internal/lazy-module.js';
import {localeOf, nearestLang} from '../internal/locale.js';
import {PageTheme} from '../internal/page-theme.js';
import {PrintDetails} from '../internal/print-details.js';
import type {Snapshot} from '../state/snapshot.js';
import {ScenarioLink} from './scenario-link.js';
import type {ScenarioOwner} from './scenario-owner.js';

/** What a view draws from. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly locale: string;
  readonly messages: LoadedTexts;
  /** Amounts in the page's own currency; undefined where it has none. */
  readonly converted?: ConvertedAmounts | undefined;
}

const convertedAmount = new LazyModule(() => import('../internal/converted-amount.js'));

/** Languages that a page may provide texts for. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/i;

/** Base of every element that shows a scenario: finds it, and shows its own content until there is one. */
export abstract class ScenarioView extends LitElement {
  static override readonly properties: PropertyDeclarations = {htmlFor: {attribute: 'for'}, locale: {}};

  /** Id of the scenario in the same tree; default: the nearest one around this element. */
  htmlFor: string | undefined;
  /** Language of texts and numbers, BCP 47; default: the scenario's, then the page's. */
  locale: string | undefined;

  /** @internal */
  protected readonly link = new ScenarioLink(this);

  /** Locale of the last drawing; undefined where there was nothing to draw from. */
  #drawnIn: string | undefined;

  constructor() {
    super();
    new PageTheme(this);
    new PrintDetails(this);
  }

  /** The element that owns the scenario on show; undefined while there is none. */
  get scenarioElement(): ScenarioOwner | undefined {
    return this.link.owner;
  }

  /** @internal */
  protected abstract renderView(context: ViewContext): TemplateResult;

  override render(): TemplateResult {
    const context = this.#context();
    this.#drawnIn = context?.locale;
    return context ? this.renderView(context) : html`<slot></slot>`;
  }

  /** Texts in another language than the page's are read aloud, and run, as their own language does. */
  protected override updated(): void {
    const root = this.renderRoot.querySelector('.root') ?? this.renderRoot.firstElementChild;
    const locale = this.#drawnIn;
    if (!root || locale === undefined) return;
    const standsIn = isStandIn(locale);
    const lang = standsIn ? 'en' : locale;
    const isForeign = standsIn || lang !== (nearestLang(this) ?? 'en');
    for (const [name, value] of Object.entries({lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr'})) {
      if (isForeign) root.setAttribute(name, value);
      else root.removeAttribute(name);
    }
  }

  /** What there is to draw from now; undefined while there is no scenario or its language is being loaded. */
  #context(): ViewContext | undefined {
    const {snapshot} = this.link;
    if (!snapshot) return undefined;
    const locale = localeOf(this, this.locale, snapshot.locale);
    const messages = messagesFor(locale);
    if (messages) {
      const {currency} = snapshot;
      const converted = currency && convertedAmount.for(this)?.convertedAmounts(currency, {messages, locale});
      return {snapshot, locale, messages, converted};
    }
    void loadTexts(locale).then(() => this.requestUpdate());
    return undefined;
  }
}
