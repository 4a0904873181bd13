import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import type {CounterContext} from './counter-context.js';
import {LONGEST_MARKED, type Counted} from './counting.js';
import {tokenPieces, type TokenPiece} from './token-pieces.js';

/**
 * Draws a short text with its tokens set apart. Nothing is drawn of a text that is too long, or of none.
 *
 * Screen readers hear how many there are: read piece by piece, with signs for white space, the text would be no text.
 */
export function marksView(counted: Counted | undefined, context: CounterContext): TemplateResult | typeof nothing {
  const {texts, locale} = context;
  if (!counted || counted.tokens === 0) return nothing;
  const {source, tokenEnds, tokens} = counted;
  const n = formatCount(LONGEST_MARKED, locale);
  if (typeof source !== 'string' || !tokenEnds) {
    return html`<p class="hint unmarked">${text(texts.tooLongToMark, {n})}</p>`;
  }
  const label = text(plural(locale, tokens, texts.markedText), {n: formatCount(tokens, locale)});
  return html`<details class="marks">
    <summary>${texts.seeTokens}</summary>
    <p class="visually-hidden">${label}</p>
    <p class="marked" part="marked" aria-hidden="true" dir="auto" translate="no">
      ${guard([source, tokenEnds], () => tokenPieces(source, tokenEnds).map(pieceView))}
    </p>
    <p class="hint">${texts.markedHint}</p>
  </details>`;
}

/** Neighbours look different without any colour; a character of several tokens says of how many. */
function pieceView({text: piece, tokens}: TokenPiece): TemplateResult {
  // Ends of lines only end tokens, and a box around two lines is hard to see.
  return html`<span class="token">${signsView(piece)}${tokens > 1 ? html`<sub>${tokens}</sub>` : nothing}</span
    >${/[\r\n]/.test(piece) ? html`<br />` : html`<wbr />`}`;
}

/** Makes white space visible. Signs that are drawn by the style sheet are no part of the text. */
function signsView(piece: string): unknown[] {
  return piece.split(/(\r?\n|\r|\t)/).map((run, index) => {
    if (index % 2 === 0) return run.replaceAll(' ', '·');
    return run === '\t' ? html`<i class="tab"></i>` : html`<i class="line-end"></i>`;
  });
}
