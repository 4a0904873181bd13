import {html, nothing, type TemplateResult} from 'lit';
import type {Scenario} from '../../engine/scenario.js';
import {formatCount} from '../../format/format-count.js';
import {plural, text} from '../../i18n/text.js';
import type {EncodingName} from '../../tokens/encoding.js';
import type {TextStructure} from '../../workers/text-structure.js';
import type {TranscriptNote} from '../../tokens/transcript-notes.js';
import type {TranscriptScenario} from '../../tokens/transcript-scenario.js';
import type {CounterContext} from './counter-context.js';
import {countFigure} from './counts-view.js';
import type {ScenarioChange} from './scenario-change.js';
import {TOKEN_PARTS} from './token-part.js';

type Chat = Extract<TextStructure, {kind: 'transcript'}>;

/**
 * Draws what a conversation amounts to, what its averages hide, and the button that takes it over.
 *
 * @param encoding - Tokenizer that has counted its parts.
 */
export function chatView(
  chat: Chat,
  encoding: EncodingName,
  change: ScenarioChange,
  context: CounterContext,
): TemplateResult {
  const {texts, messages, locale, snapshot} = context;
  const {scenario, conversations, skipped} = chat;
  const {turns, notes} = scenario;
  const lead = text(plural(locale, conversations, texts.chat.lead), {
    n: formatCount(conversations, locale),
    turns: text(plural(locale, turns, messages.summary.turns), {n: formatCount(turns, locale)}),
  });
  const make = (): void => change.apply(withChat(snapshot.scenario, scenario), 'chat', texts.chat.made, context);
  return html`<section class="structure" aria-labelledby="chat-lead">
    <p id="chat-lead">${lead}</p>
    <dl class="parts">
      ${figuresOf(scenario, context).map(
        ([label, figure]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${figure}</dd>
          </div>`,
      )}
    </dl>
    <button class="button" type="button" @click=${make}>${texts.chat.make}</button>
    <ul class="notes">
      <li>${text(texts.basis.counted, {table: encoding})}</li>
      ${notes.map((note) => html`<li>${noteText(note, context)}</li>`)}
      ${snapshot.scenario.tokens.context > 0 ? html`<li>${texts.chat.context}</li>` : nothing}
      ${skipped > 0 ? html`<li>${text(texts.chat.skipped, {n: formatCount(skipped, locale)})}</li>` : nothing}
    </ul>
  </section>`;
}

/** @returns A scenario that follows a conversation; what that does not tell stays as it is. */
function withChat(scenario: Scenario, {turns, callsPerTurn, tokens}: TranscriptScenario): Scenario {
  const whole = Object.fromEntries(Object.entries(tokens).map(([part, n]) => [part, Math.round(n)]));
  return {
    ...scenario,
    turns,
    callsPerTurn: callsPerTurn ?? scenario.callsPerTurn,
    // Whatever a user attached is in the messages already.
    tokens: {...scenario.tokens, context: 0, ...whole},
  };
}

/** Whole tokens, as they are taken over. */
function figuresOf(
  {callsPerTurn, tokens}: TranscriptScenario,
  context: CounterContext,
): [label: string, figure: TemplateResult][] {
  const {texts, locale} = context;
  const given: Readonly<Record<string, number | undefined>> = {...tokens};
  const parts = [...TOKEN_PARTS, 'reasoning' as const].flatMap((part): [string, TemplateResult][] => {
    const n = given[part];
    const label = part === 'reasoning' ? texts.chat.reasoning : texts.part[part];
    return n === undefined ? [] : [[label, countFigure(texts.tokens, Math.round(n), context)]];
  });
  if (callsPerTurn === undefined) return parts;
  return [[texts.chat.calls, html`<data value=${callsPerTurn}>${formatCount(callsPerTurn, locale)}</data>`], ...parts];
}

function noteText({code, params}: TranscriptNote, {texts, locale}: CounterContext): string {
  const written = Object.entries(params).map(([name, n]) => [name, formatCount(n, locale)]);
  return text(texts.chat.note[code], Object.fromEntries(written) as Record<string, string>);
}
