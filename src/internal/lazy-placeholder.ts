import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {termTexts} from '../i18n/en/terms.js';
import type {LoadedTexts} from '../i18n/texts.js';
import type {LazyModule} from './lazy-module.js';

/** Stands in for a view while it is being loaded, and offers another try once that has failed. */
export function lazyPlaceholder(
  view: LazyModule<unknown>,
  host: ReactiveControllerHost,
  messages: LoadedTexts,
): TemplateResult {
  if (!view.failed) return html`<div class="root" aria-busy="true"><slot></slot></div>`;
  const {failed, retry} = messages.explain?.texts ?? termTexts;
  return html`<div class="root">
    <p>${failed} <button class="link" @click=${() => view.retry(host)}>${retry}</button></p>
  </div>`;
}
