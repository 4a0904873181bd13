import type {Scenario} from './scenario.js';

/** What calls of a conversation are made of, in an offer's own tokens; overwritten for every scenario. */
export interface PointShape {
  tools: number;
  system: number;
  context: number;
  user: number;
  toolResult: number;
  output: number;
  reasoning: number;
  /** What one earlier turn adds to the history. */
  transcript: number;
  /** Whether a kept turn keeps its context. */
  extends: boolean;
  /** Most turns kept. */
  window: number;
}

/** Consecutive calls whose prompts grow by equal steps, in plain numbers; overwritten for every run. */
export interface PointRun {
  count: number;
  promptStart: number;
  prefixStart: number;
  step: number;
  historyStart: number;
  historyStep: number;
  historyFresh: number;
  resultsStart: number;
  resultsStep: number;
  resultsFresh: number;
  /** Parts that do not grow, and how much of them every call finds in the prefix. */
  fixed: number;
  fixedPrefix: number;
}

export function emptyShape(): PointShape {
  const prompt = {tools: 0, system: 0, context: 0, user: 0, toolResult: 0};
  return {...prompt, output: 0, reasoning: 0, transcript: 0, extends: true, window: 0};
}

export function emptyRun(): PointRun {
  const history = {historyStart: 0, historyStep: 0, historyFresh: 0};
  const results = {resultsStart: 0, resultsStep: 0, resultsFresh: 0};
  return {count: 0, promptStart: 0, prefixStart: 0, step: 0, ...history, ...results, fixed: 0, fixedPrefix: 0};
}

/**
 * Reads a scenario into a shape.
 *
 * The order of every sum, here and in `setRun`, is that of `conversationOf`, so that a prompt of exactly a
 * threshold's size lies on the same side of it on both paths.
 *
 * @param ratio - Tokens of this offer's tokenizer per token of the scenario, > 0.
 */
export function readShape(shape: PointShape, scenario: Scenario, ratio: number): void {
  const {tokens, history, callsPerTurn} = scenario;
  shape.tools = tokens.tools * ratio;
  shape.system = tokens.system * ratio;
  shape.context = tokens.context * ratio;
  shape.user = tokens.user * ratio;
  shape.toolResult = tokens.toolResult * ratio;
  shape.output = tokens.output * ratio;
  shape.reasoning = tokens.reasoning * ratio;
  const kept = history.withContext ? shape.context : 0;
  const laterCalls = (shape.toolResult + shape.output) * (callsPerTurn - 1);
  shape.transcript = kept + shape.user + shape.output + laterCalls;
  shape.extends = kept === shape.context;
  shape.window = history.keep === 'all' ? scenario.turns : history.keep === 'last' ? history.lastTurns : 0;
}

/**
 * Lays out one run of calls.
 *
 * @param turn - First call of the run, both from 1.
 * @param along - Which of the two advances within the run.
 */
export function setRun(
  run: PointRun,
  shape: PointShape,
  turn: number,
  call: number,
  along: 'turn' | 'call',
  count: number,
): void {
  const {tools, system, context, user, output, toolResult, transcript, window} = shape;
  const opens = call === 1;
  run.count = count;
  run.historyStart = transcript * Math.min(turn - 1, window) + output * (call - 1);
  run.historyStep = along === 'call' ? output : turn <= window ? transcript : 0;
  run.historyFresh = opens ? freshHistory(shape, turn, run.historyStart) : output;
  run.resultsStart = toolResult * (call - 1);
  run.resultsStep = along === 'call' ? toolResult : 0;
  run.resultsFresh = opens ? 0 : toolResult;
  run.step = run.historyStep + run.resultsStep;
  run.fixed = tools + system + context + user;
  run.fixedPrefix = opens ? tools + system : run.fixed;
  run.promptStart = tools + system + run.historyStart + context + user + run.resultsStart;
  run.prefixStart =
    tools +
    system +
    (run.historyStart - run.historyFresh) +
    (opens ? 0 : context) +
    (opens ? 0 : user) +
    (run.resultsStart - run.resultsFresh);
}

/** What the first call of a turn adds to the cached history: the last answer, the last turn, or all of it. */
function freshHistory(shape: PointShape, turn: number, history: number): number {
  const slides = turn - 1 > shape.window;
  if (turn === 1 || slides) return history;
  return shape.extends ? shape.output : shape.transcript;
}
