import {html, type TemplateResult} from 'lit';

/** A column: of texts, of figures, or of figures with a bar beside each. */
export interface UsageColumn {
  readonly name: string;
  /** Default: texts. */
  readonly holds?: 'texts' | 'figures' | 'bars';
}

/** Classes of heads and cells by what a column holds. */
const CLASSES = {texts: '', figures: 'figure', bars: 'figure main'};

/** A table that scrolls by itself where there is no room for it. */
export interface UsageTable {
  /** Name among the tables of the view. */
  readonly id: string;
  readonly caption: string;
  /** Set where the caption is only read out: a title above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly UsageColumn[];
  /** Set where there may be very many rows. */
  readonly isTall?: boolean;
  readonly rows: unknown;
}

/** Draws a table in a region of its own, which can be reached and scrolled by keyboard. */
export function usageTable({id, caption, isCaptionHidden, columns, isTall, rows}: UsageTable): TemplateResult {
  return html`<div class="scroll ${isTall ? 'tall' : ''}" role="region" aria-labelledby="caption-${id}" tabindex="0">
    <table part="table" data-table=${id}>
      <caption id="caption-${id}" class=${isCaptionHidden ? 'visually-hidden' : ''}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({name, holds = 'texts'}) => html`<th scope="col" class=${CLASSES[holds]}><span>${name}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
