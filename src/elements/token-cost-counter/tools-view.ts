import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import {badge} from '../../internal/badge.js';
import {selectedEstimate} from '../../state/snapshot.js';
import type {EncodingName} from '../../tokens/encoding.js';
import type {ToolTokenLine} from '../../tokens/tool-tokens.js';
import type {TextStructure} from '../../workers/text-structure.js';
import type {CounterContext} from './counter-context.js';
import type {ScenarioChange} from './scenario-change.js';
import {sourceView} from './source-view.js';

type Tools = Extract<TextStructure, {kind: 'tools'}>;

/**
 * Draws what tool definitions add to every call, line by line, and the button that takes the sum over.
 *
 * @param encoding - Tokenizer that has counted the definitions.
 */
export function toolsView(
  {names, added}: Tools,
  encoding: EncodingName,
  change: ScenarioChange,
  context: CounterContext,
): TemplateResult {
  const {texts, locale, snapshot} = context;
  const counted = (n: number, forms: typeof texts.tokens): string =>
    text(plural(locale, n, forms), {n: formatCount(n, locale)});
  const tokens = counted(added.tokens, texts.tokens);
  const {scenario} = snapshot;
  const isPartial = added.lines.some((line) => line.tokens === undefined);
  const use = (): void =>
    change.apply(
      {...scenario, tokens: {...scenario.tokens, tools: added.tokens}},
      'tools',
      text(texts.used, {tokens, part: texts.part.tools}),
      context,
    );
  return html`<section class="structure" aria-labelledby="tools-lead">
    <p id="tools-lead">${counted(names.length, texts.toolList.lead)}</p>
    <dl class="parts">${added.lines.map((line) => lineView(line, context))}</dl>
    <button class="button" type="button" aria-describedby="tools-hint" @click=${use}>
      ${text(texts.use, {tokens, part: texts.part.tools})}
    </button>
    <p id="tools-hint" class="hint">
      ${text(texts.basis.counted, {table: encoding})} ${isPartial ? texts.toolList.partial : nothing}
      ${texts.toolList.hint}
    </p>
  </section>`;
}

function lineView({code, type = '', tokens, source}: ToolTokenLine, context: CounterContext): TemplateResult {
  const {texts, locale, snapshot} = context;
  const model = selectedEstimate(snapshot)?.offer.name ?? '';
  return html`<div data-line=${code}>
    <dt>${text(texts.toolList.line[code], {type, model})}</dt>
    <dd>
      ${tokens === undefined ? badge('unknown', context) : html`<data value=${tokens}>${formatCount(tokens, locale)}</data>`}
      ${source ? html`<small>${sourceView(source, context)}</small>` : nothing}
    </dd>
  </div>`;
}
