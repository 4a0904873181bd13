import type {Scenario} from './scenario.js';

/** Parts of a prompt, in the order in which a provider sees them. */
export type PromptPart = 'tools' | 'system' | 'history' | 'context' | 'user' | 'toolResults';

/** Tokens that grow by equal steps from call to call: `start`, `start + step`, ... */
export interface Progression {
  readonly start: number;
  readonly step: number;
}

/** One part of the prompts of a run. */
export interface PartRun extends Progression {
  readonly part: PromptPart;
  /** What it holds beyond the cacheable prefix, the same in every call of the run. */
  readonly fresh: number;
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
  readonly parts: readonly PartRun[];
  readonly prompt: Progression;
  /** The part of the prompt that the previous call has put into the cache. */
  readonly prefix: Progression;
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

/** Tells which call of the conversation stands at an index of a run, all from 1 but the index. */
export function callAt({turn, call, along}: CallRun, index: number): {turn: number; call: number} {
  return along === 'turn' ? {turn: turn + index, call} : {turn, call: call + index};
}

/** Reads a progression at an index from 0. */
export function valueAt({start, step}: Progression, index: number): number {
  return start + step * index;
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
  const {tools, system, context, user, output, toolResult, transcript, window} = shape;
  const opens = call === 1;
  const history = transcript * Math.min(turn - 1, window) + output * (call - 1);
  const historyStep = along === 'call' ? output : turn <= window ? transcript : 0;
  const toolResultStep = along === 'call' ? toolResult : 0;
  const parts: PartRun[] = [
    {part: 'tools', start: tools, step: 0, fresh: 0},
    {part: 'system', start: system, step: 0, fresh: 0},
    {part: 'history', start: history, step: historyStep, fresh: opens ? freshHistory(shape, turn, history) : output},
    {part: 'context', start: context, step: 0, fresh: opens ? context : 0},
    {part: 'user', start: user, step: 0, fresh: opens ? user : 0},
    {part: 'toolResults', start: toolResult * (call - 1), step: toolResultStep, fresh: opens ? 0 : toolResult},
  ];
  const step = historyStep + toolResultStep;
  const prompt = {start: parts.reduce((sum, part) => sum + part.start, 0), step};
  const prefix = {start: parts.reduce((sum, part) => sum + (part.start - part.fresh), 0), step};
  return {turn, call, along, count, parts, prompt, prefix};
}

/** What the first call of a turn adds to the cached history: the last answer, the last turn, or all of it. */
function freshHistory({window, output, transcript, ...shape}: TurnShape, turn: number, history: number): number {
  const slides = turn - 1 > window;
  if (turn === 1 || slides) return history;
  return shape.extends ? output : transcript;
}
