import type {Scenario} from './scenario.js';

/** Parts of a prompt, in the order in which a provider sees them. */
export const PROMPT_PARTS = ['tools', 'system', 'history', 'context', 'user', 'toolResults'] as const;
export type PromptPart = (typeof PROMPT_PARTS)[number];

/** Tokens that grow by equal steps from call to call: `start`, `start + step`, ... */
export interface Progression {
  readonly start: number;
  readonly step: number;
}

/**
 * Calls of one conversation whose every part grows by equal steps.
 *
 * A conversation of any length is a handful of these, so 10,000 calls cost no more than ten.
 */
export interface CallRun {
  /** First call of the run, both from 1. */
  readonly turn: number;
  readonly call: number;
  /** Which of the two advances within the run. */
  readonly along: 'turn' | 'call';
  readonly count: number;
  readonly prompt: Progression;
  /** The part of the prompt that the previous call has put into the cache. */
  readonly prefix: Progression;
  readonly parts: Readonly<Record<PromptPart, Progression>>;
  /** What each part holds beyond the cacheable prefix. */
  readonly fresh: Readonly<Record<PromptPart, Progression>>;
}

/** All calls of one conversation; output and reasoning are the same in each. */
export interface Conversation {
  readonly calls: number;
  readonly turns: number;
  readonly callsPerTurn: number;
  readonly output: number;
  readonly reasoning: number;
  readonly runs: readonly CallRun[];
}

/** How a turn's tokens add up. */
interface TurnShape {
  readonly tools: number;
  readonly system: number;
  readonly context: number;
  readonly user: number;
  readonly toolResult: number;
  readonly output: number;
  /** What one earlier turn adds to the history. */
  readonly transcript: number;
  /** Whether a kept turn keeps its context, so that the next prompt extends this one without a gap. */
  readonly extends: boolean;
  /** Most turns kept. */
  readonly window: number;
}

/**
 * Lays out the calls of one conversation.
 *
 * The cacheable prefix is the longest common prefix with the previous call's prompt. It ends at the first
 * thing dropped: a context that is not kept, or the oldest turn when the window slides.
 *
 * @param ratio - Tokens of this offer's tokenizer per token of the scenario, > 0.
 * @see docs/guides/billing-rules.md#conversations
 */
export function conversationOf(scenario: Scenario, ratio: number): Conversation {
  const {turns, callsPerTurn} = scenario;
  const shape = turnShape(scenario, ratio);
  const runs =
    turns >= callsPerTurn ? runsAlongTurns(shape, turns, callsPerTurn) : runsAlongCalls(shape, turns, callsPerTurn);
  return {
    calls: turns * callsPerTurn,
    turns,
    callsPerTurn,
    output: scenario.tokens.output * ratio,
    reasoning: scenario.tokens.reasoning * ratio,
    runs,
  };
}

function turnShape({tokens, history, callsPerTurn, turns}: Scenario, ratio: number): TurnShape {
  const context = tokens.context * ratio;
  const user = tokens.user * ratio;
  const output = tokens.output * ratio;
  const toolResult = tokens.toolResult * ratio;
  const kept = history.withContext ? context : 0;
  return {
    tools: tokens.tools * ratio,
    system: tokens.system * ratio,
    context,
    user,
    toolResult,
    output,
    transcript: kept + user + output + (toolResult + output) * (callsPerTurn - 1),
    extends: kept === context,
    window: history.keep === 'all' ? turns : history.keep === 'last' ? history.lastTurns : 0,
  };
}

function runsAlongTurns(shape: TurnShape, turns: number, callsPerTurn: number): CallRun[] {
  const growing = Math.min(turns, shape.window + 1);
  const runs: CallRun[] = [];
  for (let call = 1; call <= callsPerTurn; call += 1) {
    // The very first call alone has no call before it; later calls of a turn extend the one before.
    const first = call === 1 ? 1 : 0;
    if (first) runs.push(callRun(shape, 1, 1, 'turn', 1));
    if (growing > first) runs.push(callRun(shape, first + 1, call, 'turn', growing - first));
    if (turns > growing) runs.push(callRun(shape, growing + 1, call, 'turn', turns - growing));
  }
  return runs;
}

function runsAlongCalls(shape: TurnShape, turns: number, callsPerTurn: number): CallRun[] {
  const runs: CallRun[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    runs.push(callRun(shape, turn, 1, 'call', 1), callRun(shape, turn, 2, 'call', callsPerTurn - 1));
  }
  return runs;
}

function callRun(shape: TurnShape, turn: number, call: number, along: 'turn' | 'call', count: number): CallRun {
  const growth = shape.output + shape.toolResult;
  const grows = along === 'turn' && turn <= shape.window;
  const historyStep = along === 'call' ? shape.output : grows ? shape.transcript : 0;
  const history = shape.transcript * Math.min(turn - 1, shape.window) + shape.output * (call - 1);
  const toolResultStep = along === 'call' ? shape.toolResult : 0;
  const parts = {
    tools: fixed(shape.tools),
    system: fixed(shape.system),
    history: {start: history, step: historyStep},
    context: fixed(shape.context),
    user: fixed(shape.user),
    toolResults: {start: shape.toolResult * (call - 1), step: toolResultStep},
  };
  const start = PROMPT_PARTS.reduce((sum, part) => sum + parts[part].start, 0);
  const prompt = {start, step: along === 'call' ? growth : historyStep};
  if (call > 1) {
    const prefix = {start: start - growth, step: prompt.step};
    return {turn, call, along, count, prompt, prefix, parts, fresh: freshWithinTurn(shape)};
  }
  const {prefix, freshHistory} = firstOfTurn(shape, turn, parts.history);
  const fresh = {...NOTHING_FRESH, history: freshHistory, context: parts.context, user: parts.user};
  return {turn, call, along, count, prompt, prefix, parts, fresh};
}

/** Within a turn a call extends the previous prompt by the answer and the tool's result. */
function freshWithinTurn({output, toolResult}: TurnShape): CallRun['fresh'] {
  return {...NOTHING_FRESH, history: fixed(output), toolResults: fixed(toolResult)};
}

/** What the first call of a turn finds of the history: all but the last answer, all but the last turn, or nothing. */
function firstOfTurn(
  shape: TurnShape,
  turn: number,
  history: Progression,
): {prefix: Progression; freshHistory: Progression} {
  const shared = shape.tools + shape.system;
  const slides = turn - 1 > shape.window;
  if (turn === 1 || slides) return {prefix: fixed(shared), freshHistory: history};
  const freshTokens = shape.extends ? shape.output : shape.transcript;
  return {
    prefix: {start: shared + history.start - freshTokens, step: history.step},
    freshHistory: fixed(freshTokens),
  };
}

function fixed(tokens: number): Progression {
  return {start: tokens, step: 0};
}

const NONE = fixed(0);
const NOTHING_FRESH = {tools: NONE, system: NONE, history: NONE, context: NONE, user: NONE, toolResults: NONE};
