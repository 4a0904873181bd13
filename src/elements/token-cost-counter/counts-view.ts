import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {termTexts} from '../../i18n/en/terms.js';
import {pieces, plural, text} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import {termButton} from '../../internal/term-button.js';
import {termLabel} from '../../internal/term-label.js';
import type {CounterContext} from './counter-context.js';
import type {Counting} from './counting.js';

/** What can be done about counting. */
export interface CountActions {
  readonly cancel: (counting: Counting) => void;
  readonly again: (counting: Counting) => void;
}

/**
 * Draws how much there is of a text.
 *
 * @param otherModel - Name of the model in use where that counts otherwise.
 */
export function countsView(
  counting: Counting | undefined,
  otherModel: string | undefined,
  context: CounterContext,
): TemplateResult | typeof nothing {
  if (!counting?.counted) return nothing;
  const {counted, encoding} = counting;
  const {texts, messages} = context;
  return html`<p class="tokens">
      <span part="tokens">${countFigure(texts.tokens, counted.tokens, context)}</span>
      <span class="how">${badge('exact', context)} <span translate="no">${encoding}</span></span>
      ${termButton('exact', context, termLabel('exact', messages))}
    </p>
    <p class="hint">
      ${countFigure(texts.characters, counted.characters, context)} ·
      ${countFigure(texts.words, counted.words, context)}
    </p>
    ${otherModel ? html`<p class="hint">${text(texts.otherwise, {model: otherModel, where: texts.elsewhere})}</p>` : nothing}`;
}

/** @returns What screen readers hear of it in one sentence; nothing as long as it may change. */
export function spokenText({counted, state}: Counting, {texts, locale}: CounterContext): string {
  if (state.kind === 'failed') return state.isFile ? texts.unreadable : texts.failed;
  if (state.kind !== 'counted' || !counted) return '';
  const {tokens, characters, words} = counted;
  const written = (forms: typeof texts.tokens, n: number): string =>
    text(plural(locale, n, forms), {n: formatCount(n, locale)});
  return [written(texts.tokens, tokens), written(texts.characters, characters), written(texts.words, words)].join(', ');
}

/** Draws how far a count is, or why there is none; nothing once it is done, or while it is a matter of a moment. */
export function stateView(
  counting: Counting | undefined,
  isLarge: boolean,
  {cancel, again}: CountActions,
  {texts, messages, locale}: CounterContext,
): TemplateResult | typeof nothing {
  if (!counting) return html`<p class="state">${texts.loading.o200k_base}</p>`;
  const {state, encoding} = counting;
  const {retry} = messages.explain?.texts ?? termTexts;
  if (state.kind === 'loading') return html`<p class="state">${texts.loading[encoding]}</p>`;
  if (state.kind === 'failed') {
    return html`<p class="state problem">
      ${state.isFile ? texts.unreadable : texts.failed}
      <button class="link" @click=${() => again(counting)}>${retry}</button>
    </p>`;
  }
  if (state.kind === 'cancelled') {
    return html`<p class="state">
      ${texts.cancelled} <button class="link" @click=${() => again(counting)}>${texts.countAgain}</button>
    </p>`;
  }
  if (state.kind !== 'counting' || !isLarge) return nothing;
  return html`<p class="state">
    <label for="progress-${encoding}">${texts.counting}</label>
    <progress id="progress-${encoding}" max="1" .value=${state.share}></progress>
    <span>${formatPercent(state.share, locale)}</span>
    <button class="link" @click=${() => cancel(counting)}>${texts.cancel}</button>
  </p>`;
}

/** Draws a number with what is counted, e.g. "1,234 tokens". */
export function countFigure(
  forms: CounterContext['texts']['tokens'],
  n: number,
  {locale}: CounterContext,
): TemplateResult {
  const number = html`<data value=${n}>${formatCount(n, locale)}</data>`;
  // On a page from right to left, a number before a Latin word would come after it.
  return html`<bdi>${pieces<string | TemplateResult>(plural(locale, n, forms), {n: number})}</bdi>`;
}
