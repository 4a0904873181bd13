import type {Scenario} from '../../../src/engine/scenario.js';
import {SumPerKey, sumOf} from './careful-sum.js';

const PARTS = ['tools', 'system', 'history', 'context', 'user', 'toolResults'] as const;

export type PromptPart = (typeof PARTS)[number];

/** A stretch of prompt. `id` names the content, `part` the reason it is in this particular prompt. */
export interface Segment {
  id: string;
  part: PromptPart;
  tokens: number;
}

/** One billed request; `previous` is what the cache can hold when it arrives. */
export interface Request {
  turn: number;
  call: number;
  prompt: readonly Segment[];
  previous: readonly Segment[];
}

/**
 * Writes out every request of one conversation, segment by segment.
 *
 * @param ratio - Offer tokens per token of the scenario.
 */
export function* requestsOf(scenario: Scenario, ratio: number): Generator<Request> {
  const size = (tokens: number): number => tokens * ratio;
  const opening = nonEmpty([
    {id: 'tools', part: 'tools', tokens: size(scenario.tokens.tools)},
    {id: 'system', part: 'system', tokens: size(scenario.tokens.system)},
  ]);
  const transcript: Segment[][] = [];
  let previous: readonly Segment[] = opening;
  for (let turn = 1; turn <= scenario.turns; turn++) {
    const {asked, exchanges} = writeTurn(scenario, turn, size);
    const start = [...opening, ...keptTurns(transcript, scenario).flat(), ...asked];
    for (let call = 1; call <= scenario.callsPerTurn; call++) {
      const prompt = nonEmpty([...start, ...exchanges.slice(0, call - 1).flat()]);
      yield {turn, call, prompt, previous};
      previous = prompt;
    }
    transcript.push(asTranscript(asked, exchanges, scenario));
  }
}

function writeTurn({tokens, callsPerTurn}: Scenario, turn: number, size: (tokens: number) => number) {
  const asked: Segment[] = [
    {id: `context#${turn}`, part: 'context', tokens: size(tokens.context)},
    {id: `user#${turn}`, part: 'user', tokens: size(tokens.user)},
  ];
  const exchanges: Segment[][] = [];
  for (let call = 1; call <= callsPerTurn; call++) {
    exchanges.push([
      {id: `output#${turn}.${call}`, part: 'history', tokens: size(tokens.output)},
      {id: `toolResult#${turn}.${call}`, part: 'toolResults', tokens: size(tokens.toolResult)},
    ]);
  }
  return {asked, exchanges};
}

/** What later turns see of a turn: the last call has an output but no tool result. */
function asTranscript(asked: Segment[], exchanges: Segment[][], {history}: Scenario): Segment[] {
  const kept = history.withContext ? asked : asked.filter(({part}) => part !== 'context');
  return nonEmpty([...kept, ...exchanges.flat().slice(0, -1)]).map((segment) => ({...segment, part: 'history'}));
}

function keptTurns(transcript: Segment[][], {history: {keep, lastTurns}}: Scenario): Segment[][] {
  if (keep === 'none') return [];
  return keep === 'all' ? transcript : transcript.filter((_, index) => index >= transcript.length - lastTurns);
}

function nonEmpty(segments: Segment[]): Segment[] {
  return segments.filter(({tokens}) => tokens > 0);
}

/** Number of leading segments this prompt shares with what was sent before. */
function sharedSegments({prompt, previous}: Request): number {
  const shared = prompt.findIndex((segment, index) => segment.id !== previous[index]?.id);
  return shared === -1 ? prompt.length : shared;
}

/** Tokens of one part of a prompt that share a fate: all inside the cacheable prefix, or all outside. */
export interface Stretch {
  part: PromptPart;
  isShared: boolean;
  tokens: number;
}

/** A request, measured. */
export interface MeasuredPrompt {
  promptTokens: number;
  /** The cacheable prefix. */
  prefixTokens: number;
  stretches: readonly Stretch[];
}

export function measure(request: Request): MeasuredPrompt {
  const shared = sharedSegments(request);
  const inside = new SumPerKey<PromptPart>();
  const outside = new SumPerKey<PromptPart>();
  request.prompt.forEach(({part, tokens}, index) => (index < shared ? inside : outside).add(part, tokens));
  const stretches = PARTS.flatMap((part) => [
    {part, isShared: true, tokens: inside.get(part)},
    {part, isShared: false, tokens: outside.get(part)},
  ]);
  const promptTokens = sumOf(stretches.map(({tokens}) => tokens));
  return {promptTokens, prefixTokens: inside.total, stretches};
}
