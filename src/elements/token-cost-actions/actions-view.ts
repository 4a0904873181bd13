import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format-date.js';
import {sharing as english} from '../../i18n/en/sharing.js';
import {text} from '../../i18n/text.js';
import {withTexts} from '../../i18n/texts.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {withQueryParameter} from '../../links/query-parameter.js';
import {sameChoices} from '../../state/choices.js';
import {linkOf} from '../../state/link-of.js';
import type {Snapshot} from '../../state/snapshot.js';
import type {ActionsContext} from './actions-context.js';
import {baselineView} from './baseline-part.js';
import {exportMenu} from './export-menu.js';
import {sharedNotice} from './shared-notice.js';
import {styles} from './token-cost-actions.styles.js';

/** Styles of the view; they come with it. */
export const actionsStyles = [styles];

/** Draws everything that keeps an answer and passes it on. */
export function actionsView(given: Omit<ActionsContext, 'messages'> & ViewContext): TemplateResult {
  const messages = withTexts(given.messages, 'sharing', english);
  const context: ActionsContext = {...given, messages};
  const {status} = context;
  return html`<div class="root">
    ${sharedNotice(context)}
    <div class="toolbar screen-only" part="toolbar" role="group" aria-label=${messages.sharing.title}>
      <span class="set">${historyButtons(context)}</span>
      <span class="set">${keepButtons(context)}</span>
      ${exportMenu(context)}
    </div>
    <div class="status screen-only" role="status">${status}</div>
    ${baselineView(context)} ${printedLines(context)}
  </div>`;
}

function historyButtons({snapshot, messages, command}: ActionsContext): TemplateResult {
  const {undo, redo, reset, done} = messages.sharing;
  const {undoable, redoable, authored} = snapshot;
  return html`${button(undo, undoable, () => command('undo', done.undo))}
  ${button(redo, redoable, () => command('redo', done.redo))}
  ${button(reset, !sameChoices(snapshot, authored), () => command('reset', done.reset))}`;
}

function keepButtons(context: ActionsContext): TemplateResult {
  const {snapshot, messages, command} = context;
  const {save, copyLink, done} = messages.sharing;
  const isNew = !snapshot.baseline || !sameChoices(snapshot, snapshot.baseline);
  return html`${button(save, isNew, () => command('save-baseline', done.save))}
  ${snapshot.stateKey === undefined ? nothing : button(copyLink, true, () => copyAddress(context))}`;
}

/** What cannot be used now stays in the tab order: a button that loses the focus when pressed leaves a visitor nowhere. */
function button(label: string, enabled: boolean, run: () => void): TemplateResult {
  return html`<button class="link" aria-disabled=${enabled ? nothing : 'true'} @click=${enabled ? run : nothing}>
    ${label}
  </button>`;
}

function copyAddress({snapshot, messages, copy, say}: ActionsContext): void {
  const address = addressOf(snapshot);
  if (address === undefined) say(messages.sharing.linkTooLong);
  else copy(address, messages.sharing.done.link);
}

/** @returns Address of this page with all that is on show; undefined where the page has not opted in or it is too long. */
function addressOf(snapshot: Snapshot): string | undefined {
  const link = snapshot.stateKey === undefined ? undefined : linkOf(snapshot);
  return link === undefined ? undefined : withQueryParameter(location.href, snapshot.stateKey ?? '', link);
}

/** Paper cannot be clicked: it says what it rests on and where to find it again. */
function printedLines({snapshot, messages, locale}: ActionsContext): TemplateResult {
  const {document} = messages.sharing;
  const address = addressOf(snapshot);
  return html`<div class="print-only">
    <p>${text(document.basis, {date: formatDate(snapshot.at, locale), version: snapshot.dataset.version})}</p>
    ${address === undefined ? nothing : html`<p>${text(document.address, {address})}</p>`}
  </div>`;
}
