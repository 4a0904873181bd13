import {html, nothing, type TemplateResult} from 'lit';
import {estimate} from '../../engine/estimate.js';
import {SCENARIO_FIELDS, SCENARIO_PATHS, fieldValue, type ScenarioPath} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import {formatCount} from '../../format/format-count.js';
import {formatPercent} from '../../format/format-percent.js';
import {formatUsdRounded} from '../../format/format-usd-rounded.js';
import {sharing} from '../../i18n/en/sharing.js';
import {text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import type {ScenarioFromUsage} from '../../usage/scenario-from-usage.js';
import type {ScenarioNote} from '../../usage/scenario-note.js';
import type {Snapshot} from '../../state/snapshot.js';
import type {UsageContext} from './usage-context.js';

/** What a log always says something about. */
const SAID: readonly ScenarioPath[] = [
  'traffic.conversations',
  'turns',
  'callsPerTurn',
  'tokens.system',
  'tokens.user',
  'tokens.toolResult',
  'tokens.output',
  'tokens.reasoning',
  'cache.enabled',
  'cache.hitRate',
  'batchShare',
];

/** What the part shows and can do. */
export interface ScenarioPartContext extends UsageContext {
  readonly made: ScenarioFromUsage;
  /** Whether this log is the scenario in force. */
  readonly isTaken: boolean;
  /** Whether undoing takes back just that. */
  readonly isUndoable: boolean;
  /** What has happened last, for screen readers. */
  readonly status: string;
  readonly take: () => void;
  readonly undo: () => void;
}

/** Draws the scenario that a log amounts to, what its averages hide, and a button that puts it in force. */
export function scenarioPart(context: ScenarioPartContext): TemplateResult {
  const {texts, made, isTaken, isUndoable, status, take, undo, messages} = context;
  const cost = costText(texts.scenarioCost, made.scenario, context);
  return html`<div class="part" role="group" aria-labelledby="scenario">
    <p id="scenario" class="title">${texts.scenario}</p>
    <p>${texts.scenarioLead} ${cost}</p>
    <dl>
      ${pathsOf(made.scenario, context).map(
        (path) =>
          html`<div data-field=${path}>
            <dt>${messages.field[path]}</dt>
            <dd><bdi>${valueText(made.scenario, path, context)}</bdi>${insteadView(made.scenario, path, context)}</dd>
          </div>`,
      )}
    </dl>
    <ul class="notes">
      ${made.notes.map((note) => html`<li>${noteText(note, context)}</li>`)}
    </ul>
    <p class="done">
      ${
        isTaken
          ? html`<span>${texts.taken}</span>`
          : html`<button class="button" data-do="take" @click=${take}>${texts.take}</button>`
      }
      ${
        isTaken && isUndoable
          ? html`<button class="link" data-do="undo" @click=${undo}>
              ${viewTexts(messages, 'sharing', sharing).undo}
            </button>`
          : nothing
      }
      <span role="status" class="visually-hidden">${status}</span>
    </p>
  </div>`;
}

/** Fills a sentence about what a scenario costs on the model that the answer is about; empty where nobody knows. */
export function costText(message: string, scenario: Scenario, {snapshot, locale}: CostContext): string {
  const offer = selectedOffer(snapshot);
  const result = offer && estimate(scenario, offer, {at: snapshot.at});
  if (result?.status !== 'priced') return '';
  return text(message, {model: result.offer.name, usd: formatUsdRounded(result.usd.perMonth, locale)});
}

type CostContext = Pick<UsageContext, 'snapshot' | 'locale'>;

function selectedOffer({catalogue, selected, models}: Snapshot): ReturnType<Snapshot['catalogue']['offer']> {
  return catalogue.offer(selected ?? models[0] ?? '');
}

/** What the log always says, and whatever else would change. */
function pathsOf(scenario: Scenario, context: UsageContext): ScenarioPath[] {
  const isSaid = (path: ScenarioPath): boolean =>
    SAID.includes(path) && (path !== 'cache.hitRate' || scenario.cache.enabled);
  return SCENARIO_PATHS.filter((path) => isSaid(path) || isOther(scenario, path, context));
}

/** Draws what a value would take the place of; nothing where it stays. */
function insteadView(scenario: Scenario, path: ScenarioPath, context: UsageContext): TemplateResult | typeof nothing {
  const {snapshot, texts} = context;
  if (!isOther(scenario, path, context)) return nothing;
  return html` <small>${text(texts.instead, {value: valueText(snapshot.scenario, path, context)})}</small>`;
}

function isOther(scenario: Scenario, path: ScenarioPath, {snapshot}: UsageContext): boolean {
  return fieldValue(scenario, path) !== fieldValue(snapshot.scenario, path);
}

function valueText(scenario: Scenario, path: ScenarioPath, {messages, locale, texts}: UsageContext): string {
  const value = fieldValue(scenario, path);
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'number') {
    const choices: Readonly<Record<string, string>> = messages.choice;
    return choices[String(value)] ?? String(value);
  }
  const field = SCENARIO_FIELDS[path];
  const isShare = path === 'retryRate' || ('max' in field && field.max === 1);
  return isShare ? formatPercent(value, locale) : formatCount(value, locale);
}

function noteText({code, params}: ScenarioNote, {texts, locale, snapshot}: UsageContext): string {
  const shown: Record<string, string> = {model: selectedOffer(snapshot)?.name ?? ''};
  for (const [name, value] of Object.entries<number>(params)) {
    if (name === 'share') shown[name] = formatPercent(value, locale);
    else if (name === 'extraUsd') shown['usd'] = formatUsdRounded(value, locale);
    else shown[name] = formatCount(value, locale);
  }
  return text(texts.hidden[code], shown);
}
