import {html, type TemplateResult} from 'lit';
import {positionName, readingsAt, readingText, type FrameTexts, type Reading} from '../../charts/chart-readings.js';
import type {ChartView} from '../../charts/chart-view.js';
import {pieces} from '../../i18n/text.js';

/** More series than this do not fit into one line. */
const LONG_FROM = 3;

export interface CursorContext {
  readonly texts: FrameTexts;
  readonly hidden: ReadonlySet<string>;
  /** Index of the position that it is on. */
  readonly cursor: number;
  readonly move: (index: number) => void;
}

/** Draws the slider that moves along the chart, and says what stands where it is: to the eye and to screen readers alike. */
export function dataCursor(view: ChartView, {texts, hidden, cursor, move}: CursorContext): TemplateResult {
  return html`<div class="cursor">
    <input
      type="range"
      dir="ltr"
      min="0"
      max=${view.positions.length - 1}
      step="1"
      .value=${String(cursor)}
      aria-label=${texts.cursor}
      aria-valuetext=${readingText(view, cursor, hidden, texts)}
      @input=${(event: Event) => move(Number((event.target as HTMLInputElement).value))}
    />
    <p class="readout ${view.series.length > LONG_FROM ? 'long' : ''}" part="readout">
      ${readout(view, cursor, hidden, texts)}
    </p>
  </div>`;
}

type Piece = string | TemplateResult | readonly Piece[];

/** The same words as `readingText`, with each amount as an element. */
function readout(view: ChartView, cursor: number, hidden: ReadonlySet<string>, texts: FrameTexts): Piece {
  const readings = readingsAt(view, cursor, hidden, texts);
  const values = readings.flatMap((reading, index) => [index > 0 ? texts.separator : '', readingPiece(reading, texts)]);
  const position = html`<strong>${positionName(view, cursor, texts)}</strong>`;
  return pieces<Piece>(texts.at, {position, values: values.length > 0 ? values : texts.nothingHere});
}

function readingPiece({series, value, amount}: Reading, texts: FrameTexts): Piece {
  const shown = typeof value === 'number' ? html`<data value=${value}>${amount}</data>` : amount;
  return pieces<Piece>(texts.reading, {series: series.label, value: shown});
}
