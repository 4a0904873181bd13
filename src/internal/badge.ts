import {html, type TemplateResult} from 'lit';
import {termLabels} from '../i18n/en/term-labels.js';
import type {TermContext} from './term-button.js';

/** How sure a figure is: the one vocabulary for that, everywhere. */
export type BadgeKind = 'exact' | 'estimate' | 'unknown' | 'atLimit';

/**
 * Draws a badge that says in a word how sure a figure is. It needs `badgeStyles`.
 *
 * The word carries the meaning, the border's form repeats it; a term button of the same name explains it.
 */
export function badge(kind: BadgeKind, {messages}: TermContext): TemplateResult {
  const label = (messages.explain?.label ?? termLabels)[kind];
  return html`<span class="badge" data-kind=${kind}>${label}</span>`;
}
