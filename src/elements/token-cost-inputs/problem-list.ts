import {html, nothing, type TemplateResult} from 'lit';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {expectedText} from '../../state/expected-text.js';
import type {Problem} from '../../state/snapshot.js';

/** Shows what a page asked for and could not have; the calculator works on without it. */
export function problemList({snapshot, messages}: ViewContext): TemplateResult | typeof nothing {
  if (snapshot.problems.length === 0) return nothing;
  return html`<div class="problems">
    <strong>${messages.inputs.problems}</strong>
    <ul>
      ${snapshot.problems.map((problem) => html`<li>${problemText(problem, messages)}</li>`)}
    </ul>
  </div>`;
}

function problemText(problem: Problem, messages: ViewContext['messages']): string {
  const {kind, name, value} = problem;
  const {setting, unknownModel} = messages.inputs;
  return text(kind === 'setting' ? setting : unknownModel, {name, value, expected: expectedText(problem, messages)});
}
