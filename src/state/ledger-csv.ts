import type {PricedEstimate} from '../engine/estimate-result.js';
import type {PricePeriod} from '../engine/offer.js';
import {csvText} from '../format/csv.js';
import {sureDigits, type LedgerLabels} from './ledger.js';
import type {RatePiece} from './rate-pieces.js';

/** What a row of the file says besides its figures, and the names of the columns. */
export interface LedgerCsvLabels extends Pick<LedgerLabels, 'columns' | 'kind' | 'total'> {
  /** Names of the columns that follow those of the ledger. */
  readonly evidence: readonly [rateFrom: string, source: string, checked: string, trust: string];
  /** Says where a rate is from. */
  readonly rateFrom: (piece: RatePiece) => string;
  /** Addresses or names of the sources of a rate, the prices' own first: the date and the trust are its. */
  readonly source: (piece: RatePiece) => string;
}

/**
 * Writes a ledger as CSV with unrounded figures: a row for each rate, the fees, the total.
 *
 * @param pieces - Of the estimate's lines.
 * @param period - Whose prices were used.
 */
export function ledgerCsv(
  {lines, usd}: PricedEstimate,
  pieces: readonly RatePiece[],
  period: PricePeriod,
  labels: LedgerCsvLabels,
): string {
  const {checked, trust} = period;
  const rows = pieces.map((piece) => [
    labels.kind[piece.kind],
    sureDigits(piece.tokens),
    sureDigits(piece.usdPerMTok),
    sureDigits(piece.usd),
    labels.rateFrom(piece),
    labels.source(piece),
    checked,
    trust,
  ]);
  const fees = lines
    .filter(({kind}) => kind === 'fees')
    .map((line) => [labels.kind.fees, '', '', sureDigits(line.usd)]);
  return csvText([
    [...labels.columns, ...labels.evidence],
    ...rows,
    ...fees,
    [labels.total, '', '', sureDigits(usd.perMonth)],
  ]);
}
