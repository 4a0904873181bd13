import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from '../../links/scenario-view.js';
import {PRESET_IDS, presetOf, presetScenario} from '../../state/presets.js';
import type {StatePatch} from '../../state/scenario-store.js';

/**
 * Draws the choice of a ready-made scenario to start from.
 *
 * @param start - Takes over the scenario that was chosen.
 */
export function presetField({messages, snapshot}: ViewContext, start: (patch: StatePatch) => void): TemplateResult {
  const labels: Readonly<Record<string, string>> = messages.preset;
  const {pagePresets} = snapshot;
  const own = pagePresets.find(({scenario}) => JSON.stringify(scenario) === JSON.stringify(snapshot.scenario));
  const current = own?.id ?? presetOf(snapshot.scenario) ?? '';
  const choose = (event: Event): void => {
    const preset = (event.target as HTMLSelectElement).value;
    const scenario = pagePresets.find(({id}) => id === preset)?.scenario ?? presetScenario(preset);
    if (scenario) start({scenario, preset, users: undefined});
  };
  return html`<div class="field choice">
    <span class="label"><label for="preset">${messages.inputs.preset}</label></span>
    <select id="preset" @change=${choose}>
      <option value="" .selected=${current === ''}>${messages.inputs.presetNone}</option>
      ${pagePresets.map(({id, name}) => html`<option value=${id} .selected=${id === current}>${name}</option>`)}
      ${PRESET_IDS.map((id) => html`<option value=${id} .selected=${id === current}>${labels[id] ?? id}</option>`)}
    </select>
    ${own?.why === undefined ? nothing : html`<span class="understood">${own.why}</span>`}
  </div>`;
}
