import {html, nothing, type TemplateResult} from 'lit';
import type {ScenarioPath} from '../../engine/scenario-fields.js';
import {formatCount} from '../../format/format-count.js';
import {explain as english} from '../../i18n/en/explain.js';
import {pieces, text} from '../../i18n/text.js';
import {viewTexts} from '../../i18n/texts.js';
import {addressLink} from '../../internal/provenance.js';
import {safeHttpsUrl} from '../../internal/safe-url.js';
import {termButton, type Term} from '../../internal/term-button.js';
import type {ViewContext} from '../../links/scenario-view.js';
import {fieldAssumptions, pagePreset, type FieldAssumption, type FieldOrigin} from '../../state/assumptions.js';
import {presetFacts} from '../../state/presets.js';
import {selectedEstimate} from '../../state/snapshot.js';
import type {AssumptionContext, AssumptionRow} from './assumption-row.js';
import {factRows, fixedRows} from './fact-rows.js';
import {fieldValueText} from './field-value-text.js';
import {badgeStyles} from '../../styles/badge.styles.js';
import {termStyles} from '../../styles/term.styles.js';
import {styles} from './token-cost-assumptions.styles.js';

/** Styles of the view; they come with it. */
export const assumptionsStyles = [termStyles, badgeStyles, styles];

/** Fields by what they are about, in the order of the form. */
const GROUPS = {
  traffic: ['traffic.conversations', 'traffic.per', 'turns', 'callsPerTurn'],
  tokens: [
    'tokens.system',
    'tokens.tools',
    'tokens.context',
    'tokens.user',
    'tokens.toolResult',
    'tokens.output',
    'tokens.reasoning',
    'tokenBasis',
  ],
  history: ['history.keep', 'history.lastTurns', 'history.withContext'],
  caching: ['cache.enabled', 'cache.hitRate', 'cache.ttl', 'responseCacheHitRate'],
  billing: ['batchShare', 'mode', 'region', 'retryRate', 'discount'],
  people: ['people', 'use', 'webSearchesPerConversation'],
} as const satisfies Record<string, readonly ScenarioPath[]>;

/** Draws all that the answer rests on. */
export function assumptionsView(view: ViewContext): TemplateResult {
  const context: AssumptionContext = {...view, texts: viewTexts(view.messages, 'explain', english)};
  const {assumption} = context.texts;
  const fields = fieldAssumptions(view.snapshot);
  const main = selectedEstimate(view.snapshot);
  const facts = main ? factRows(main.offer, context) : [];
  const fixed = fixedRows(context);
  const mine = fields.filter(({origin}) => origin.from === 'you').length;
  return html`${intro(fields.length + facts.length + fixed.length, mine, context)}
    <table part="table">
      <caption>
        ${assumption.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${assumption.name}</th>
          <th scope="col">${assumption.value}</th>
          <th scope="col">${assumption.from}</th>
        </tr>
      </thead>
      ${(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) =>
        groupView(assumption[group], fieldRows(GROUPS[group], fields, context), context),
      )}
      ${main ? groupView(text(assumption.facts, {model: main.offer.name}), facts, context) : nothing}
      ${groupView(assumption.fixed, fixed, context)}
    </table>`;
}

function intro(all: number, mine: number, context: AssumptionContext): TemplateResult {
  const {texts, locale, snapshot} = context;
  const count = text(texts.assumption.count, {all: formatCount(all, locale), mine: formatCount(mine, locale)});
  return html`<p class="intro">
    ${count} ${snapshot.preset === undefined ? nothing : reason(snapshot.preset, context)}
  </p>`;
}

/** Says why a preset has its numbers. A page need not say why its own have theirs: then no colon stands at the end. */
function reason(preset: string, context: AssumptionContext): TemplateResult {
  const {texts, snapshot} = context;
  const reasons: Readonly<Record<string, string>> = texts.presetWhy;
  const own = pagePreset(preset, snapshot);
  const why = (own ? own.why : reasons[preset]) ?? '';
  const sentence = text(texts.assumption.startedFrom, {preset: presetName(preset, context), why});
  const address = safeHttpsUrl(presetFacts(preset)?.source ?? '');
  const compare = address
    ? pieces<string | TemplateResult>(texts.assumption.compare, {source: addressLink(address, new URL(address).host)})
    : nothing;
  return html`${why === '' ? sentence.replace(/\s*[:：]\s*$/u, '') : sentence} ${compare}`;
}

/** Names a preset as the form does. */
function presetName(preset: string, {messages, snapshot}: AssumptionContext): string {
  const names: Readonly<Record<string, string>> = messages.preset;
  return pagePreset(preset, snapshot)?.name ?? names[preset] ?? preset;
}

function groupView(title: string, rows: readonly AssumptionRow[], context: AssumptionContext): TemplateResult {
  return html`<tbody>
    <tr class="group">
      <td colspan="3"><strong>${title}</strong></td>
    </tr>
    ${rows.map((row) => rowView(row, context))}
  </tbody>`;
}

function rowView({id, label, value, term, from, mine}: AssumptionRow, context: AssumptionContext): TemplateResult {
  return html`<tr data-assumption=${id} class=${mine ? 'mine' : ''}>
    <th scope="row">${label}${term ? termButton(term, context, label) : nothing}</th>
    <td class="value"><bdi>${value}</bdi></td>
    <td class="from"><bdi>${from}</bdi></td>
  </tr>`;
}

function fieldRows(
  paths: readonly ScenarioPath[],
  fields: readonly FieldAssumption[],
  context: AssumptionContext,
): AssumptionRow[] {
  return fields
    .filter(({path}) => paths.includes(path))
    .map((field) => ({
      id: field.path,
      label: context.messages.field[field.path],
      value: fieldValueText(field, context),
      term: field.path satisfies Term,
      from: originText(field.origin, context),
      mine: field.origin.from === 'you',
    }));
}

function originText(origin: FieldOrigin, context: AssumptionContext): string {
  const {origin: texts} = context.texts;
  if (origin.from !== 'preset') return texts[origin.from];
  return text(texts.preset, {preset: presetName(origin.preset, context)});
}
