import {html, nothing, type TemplateResult} from 'lit';
import {
  CHART_NUMBERS,
  readTypedOption,
  VIEW_NUMBERS,
  type ChartNumber,
  type ReadOption,
} from '../../charts/chart-options.js';
import type {FrameTexts} from '../../charts/chart-readings.js';
import type {ChartOptions, ChartViewName} from '../../charts/chart-view.js';
import {formatFieldValue} from '../../format/format-field-value.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';

/** What a visitor has typed and not yet left behind. */
interface Draft {
  readonly typed: string;
  readonly result: ReadOption;
  readonly complained: boolean;
}

export interface SettingsContext extends ViewContext {
  readonly texts: FrameTexts;
  readonly options: ChartOptions;
  readonly setLinear: (linear: boolean) => void;
  readonly setNumber: (name: ChartNumber, value: number | undefined) => void;
  /** Draws again, for what is said at a field has changed. */
  readonly changed: () => void;
}

/** What can be set on a chart itself. Typed text stays as it is; a bad one leaves the last good value in force. */
export class ChartSettings {
  readonly #drafts = new Map<ChartNumber, Draft>();

  /** Draws the controls that a view has a use for. */
  view(name: ChartViewName, context: SettingsContext): TemplateResult | typeof nothing {
    const numbers = VIEW_NUMBERS[name] ?? [];
    if (name !== 'traffic' && numbers.length === 0) return nothing;
    return html`<div class="settings" role="group" aria-label=${context.texts.settings}>
      ${name === 'traffic' ? linearSwitch(context) : nothing} ${numbers.map((number) => this.#field(number, context))}
    </div>`;
  }

  #field(name: ChartNumber, context: SettingsContext): TemplateResult {
    const draft = this.#drafts.get(name);
    const problem = draft?.complained && !draft.result.ok ? problemText(name, draft.result, context) : '';
    return html`<div class="option">
      <label for=${name}>${context.texts.option[name]}</label>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        id=${name}
        .value=${draft?.typed ?? shown(name, valueOf(name, context.options), context.locale)}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? `${name}-problem` : nothing}
        @input=${(event: Event) => this.#type(name, (event.target as HTMLInputElement).value, context)}
        @change=${() => this.#leave(name, context)}
        @blur=${() => this.#leave(name, context)}
      />
      ${problem ? html`<span id="${name}-problem" class="problem">${problem}</span>` : nothing}
    </div>`;
  }

  #type(name: ChartNumber, typed: string, context: SettingsContext): void {
    const result = readTypedOption(name, typed, context.locale);
    this.#drafts.set(name, {typed, result, complained: false});
    if (result.ok) context.setNumber(name, result.value);
    context.changed();
  }

  #leave(name: ChartNumber, context: SettingsContext): void {
    const draft = this.#drafts.get(name);
    if (!draft) return;
    if (draft.result.ok) this.#drafts.delete(name);
    else this.#drafts.set(name, {...draft, complained: true});
    context.changed();
  }
}

function linearSwitch({texts, options, setLinear}: SettingsContext): TemplateResult {
  return html`<label class="switch">
    <input
      type="checkbox"
      .checked=${options.linear}
      @change=${(event: Event) => setLinear((event.target as HTMLInputElement).checked)}
    />
    ${texts.linear}
  </label>`;
}

function valueOf(
  name: ChartNumber,
  {budgetUsd, growthPerMonth, uncertainty, months}: ChartOptions,
): number | undefined {
  return {budget: budgetUsd, growth: growthPerMonth, uncertainty, months}[name];
}

function shown(name: ChartNumber, value: number | undefined, locale: string): string {
  return value === undefined ? '' : formatFieldValue(value, locale, CHART_NUMBERS[name].percent);
}

function problemText(
  name: ChartNumber,
  result: Extract<ReadOption, {ok: false}>,
  {messages, locale}: SettingsContext,
): string {
  const {min, max, percent} = CHART_NUMBERS[name];
  return text(messages.problem[result.problem], {
    example: shown(name, percent ? 0.1 : 12, locale),
    suggestion: result.suggestion ?? '',
    min: shown(name, min, locale),
    max: shown(name, max, locale),
  });
}
