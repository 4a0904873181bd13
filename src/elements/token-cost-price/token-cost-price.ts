import {LitElement, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {starterCatalogue} from '../../data/starter-catalogue.js';
import {formatDate} from '../../format/format-date.js';
import {formatRate} from '../../format/format-rate.js';
import {price as english} from '../../i18n/en/price.js';
import {loadTexts, messagesFor} from '../../i18n/messages-for.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {localeOf} from '../../internal/locale.js';
import {applyScheme} from '../../internal/page-theme.js';
import {placeNear} from '../../internal/place-near.js';
import {provenanceView} from '../../internal/provenance.js';
import {VERSION} from '../../internal/version.js';
import {ScenarioLink} from '../../links/scenario-link.js';
import {isDay, todayBy} from '../../state/day.js';
import {quotedRate, type QuotedRate, type RateName} from '../../state/quoted-rate.js';
import {rootStyles} from '../../styles/root.styles.js';
import {popoverStyles} from '../../styles/popover.styles.js';
import {styles} from './token-cost-price.styles.js';

/**
 * One current price in the middle of a sentence, with its date and source on demand.
 *
 * It needs no scenario; inside one, or with `for`, it takes that one's dataset. A price that is not known leaves the
 * author's own text on show, or says "unknown". It quotes base rates as published, not what a workload pays.
 *
 * @tag token-cost-price
 * @slot - Shown where the price is not known, e.g. "$2.50".
 * @csspart amount - The formatted price.
 * @csspart source - Where the price is from, shown on demand.
 * @cssprop [--token-cost-accent] - Colour of the link and of focus.
 */
export class TokenCostPriceElement extends LitElement {
  static readonly version = VERSION;
  static override readonly styles = [rootStyles, popoverStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    offer: {},
    rate: {},
    at: {},
    locale: {},
    htmlFor: {attribute: 'for'},
    clock: {attribute: false},
  };

  /** Offer, id or alias, e.g. `openai/gpt-4o`. */
  offer: string | null = '';
  /** `input`, `output`, `cache-read`, `cache-write`, `cache-write-1h` or `reasoning`. */
  rate: RateName = 'input';
  /** Day of the price, `YYYY-MM-DD`; default: today. */
  at: string | undefined;
  /** Language of texts and numbers, BCP 47; default: the page's. */
  locale: string | undefined;
  /** Id of a scenario in the same tree whose dataset to use; default: the one around it, else the bundled one. */
  htmlFor: string | undefined;
  /** Gives the time in milliseconds since 1970. */
  clock: () => number = Date.now;

  readonly #link = new ScenarioLink(this);

  override render(): TemplateResult {
    const locale = localeOf(this, this.locale, this.#link.snapshot?.locale);
    const messages = messagesFor(locale);
    if (!messages) {
      void loadTexts(locale).then(() => this.requestUpdate());
      return html`<slot></slot>`;
    }
    const quoted = this.#quoted();
    if (!quoted) return html`<slot>${messages.table.unknown}</slot>`;
    const {usdPerMTok, offer, period, promotion} = quoted;
    const catalogue = this.#catalogue();
    const texts = viewTexts(messages, 'price', english);
    const of = text(texts.of, {
      model: offer.name,
      seller: catalogue.seller(offer.seller)?.name ?? offer.seller,
      rate: texts.rate[this.rate],
    });
    return html`<button popovertarget="source" aria-describedby="what">
        <data part="amount" value=${usdPerMTok}>${formatRate(usdPerMTok, locale)}</data></button
      ><span id="what" class="visually-hidden">${texts.open}</span
      ><span id="source" class="popover" part="source" popover @beforetoggle=${this.#place}
        >${of}
        ${
          promotion &&
          text(texts.promotion, {
            until: formatDate(promotion.until, locale),
            rate:
              promotion.thenUsdPerMTok === undefined
                ? messages.table.unknown
                : formatRate(promotion.thenUsdPerMTok, locale),
          })
        }
        ${provenanceView(period, catalogue, {messages, locale})}</span
      >`;
  }

  #catalogue(): ReturnType<typeof starterCatalogue> {
    return this.#link.snapshot?.catalogue ?? starterCatalogue();
  }

  #quoted(): QuotedRate | undefined {
    const at = this.at ?? this.#link.snapshot?.at ?? todayBy(this.clock);
    return isDay(at) ? quotedRate(this.#catalogue(), this.offer ?? '', this.rate, at) : undefined;
  }

  readonly #place = (event: Event): void => {
    const source = event.target as HTMLElement;
    applyScheme(source, this);
    placeNear(this, source);
  };
}
