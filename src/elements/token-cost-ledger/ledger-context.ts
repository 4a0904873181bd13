import type {PricePeriod} from '../../engine/offer.js';
import type {explain} from '../../i18n/en/explain.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {RatePiece} from '../../state/rate-pieces.js';

/** What the shell lends to the view. */
export interface LedgerShell extends ViewContext {
  /** Puts text on the clipboard. */
  readonly copy: (content: string) => void;
  /** What is to be said about the last copy. */
  readonly copyStatus: string;
}

/** What every part of the ledger draws from. */
export interface LedgerContext extends LedgerShell {
  readonly texts: typeof explain;
  /** Whose prices were used. */
  readonly period: PricePeriod;
  /** The lines, apart by where each rate is from. */
  readonly pieces: readonly RatePiece[];
}
