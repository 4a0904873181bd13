import type {ViewTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {LogPrices} from './known-offers.js';

/** What every part of the view draws from. */
export interface UsageContext extends ViewContext {
  readonly texts: ViewTexts['usage'];
  /** Offers that the log is priced with. */
  readonly known: LogPrices;
}
