import {html, type TemplateResult} from 'lit';
import type {explain} from '../i18n/en/explain.js';
import {termTexts} from '../i18n/en/terms.js';
import {text} from '../i18n/text.js';
import type {LoadedTexts} from '../i18n/texts.js';
import type {PrepareTerm} from './term-popover.js';

/** What can be explained: every field of a scenario by its path, and the words of the results. */
export type Term = keyof (typeof explain)['term'];

/** What a button for a term needs. */
export interface TermContext {
  readonly messages: LoadedTexts;
}

/**
 * Draws a small "?" that explains a term in one sentence, in a popover beside it.
 *
 * The sentences are loaded with the first click anywhere. It works in any shadow root whose styles include
 * `termStyles`, as often as wanted, and is no part of a label: put it beside.
 *
 * @param label - What the term is called where the button stands, see `termLabel`.
 */
export function termButton(term: Term, {messages}: TermContext, label: string): TemplateResult {
  const {whatIs} = messages.explain?.texts ?? termTexts;
  return html`<button
    type="button"
    class="term"
    aria-label=${text(whatIs, {label})}
    @click=${(event: Event) => explainTerm(event.currentTarget as HTMLButtonElement, term, messages)}
  ></button>`;
}

/** Loaded once for the whole page. */
let prepareTerm: PrepareTerm | undefined;

/** Once loaded, it is ready before the browser opens what a button's click opens; the first one is opened when it is. */
function explainTerm(button: HTMLButtonElement, term: Term, messages: LoadedTexts): void {
  if (prepareTerm) prepareTerm(button, term, messages);
  else void loadAndShow(button, term, messages);
}

async function loadAndShow(button: HTMLButtonElement, term: Term, messages: LoadedTexts): Promise<void> {
  try {
    ({prepareTerm} = await import('./term-popover.js'));
    if (button.isConnected) prepareTerm(button, term, messages).showPopover({source: button});
  } catch {
    button.title = (messages.explain?.texts ?? termTexts).failed;
  }
}
