import type {EncodingName} from '../tokens/encoding.js';
import {IncrementalCount} from '../tokens/incremental-count.js';
import {measureInSlices} from '../tokens/text-size.js';
import {TokenCounter} from '../tokens/token-counter.js';
import {Vocabulary} from '../tokens/vocabulary.js';
import type {TextCount} from './counting-client.js';
import type {CountingResult, CountingTask} from './counting-task.js';
import {Pace} from './pace.js';
import {readStructure} from './read-structure.js';
import {SLICE_MS} from './slice-ms.js';
import type {TaskContext, TaskRunner} from './worker-messages.js';

/** Longest text of which the pieces are remembered, so that an edit recounts what it changed only. */
const MOST_REMEMBERED = 1_000_000;

/** JSON is parsed in one go, which a page can bear for so many characters. */
const MOST_READ_ON_PAGE = 1_000_000;

interface Counters {
  readonly once: TokenCounter;
  readonly typed: IncrementalCount;
}

/** Counts texts one after the other; a text that is typed is recounted where it has changed. */
export function countingRunner(place: keyof typeof SLICE_MS): TaskRunner<CountingTask, number, CountingResult> {
  const counters = new Map<EncodingName, Counters>();
  const pace = new Pace(SLICE_MS[place]);
  let queue: Promise<unknown> = Promise.resolve();

  const load = async (encoding: EncodingName, ranks: string, {signal}: TaskContext<number>): Promise<void> => {
    const vocabulary = await pace.run(Vocabulary.build(ranks), () => signal.throwIfAborted());
    const once = new TokenCounter(vocabulary, encoding);
    counters.set(encoding, {once, typed: new IncrementalCount(once)});
  };

  const run: TaskRunner<CountingTask, number, CountingResult> = async (task, context) => {
    if (task.kind === 'clear') {
      forget(counters.values());
      return {};
    }
    if (task.kind === 'load') {
      await load(task.encoding, task.ranks, context);
      return {};
    }
    const known = counters.get(task.encoding);
    if (!known) throw new Error(`${task.encoding} is not loaded.`);
    const text = typeof task.source === 'string' ? task.source : await task.source.text();
    context.signal.throwIfAborted();
    if (task.kind === 'count') return {counted: await count(text, task.withTokenEnds, known, pace, context)};
    const isReadable = place === 'worker' || text.length <= MOST_READ_ON_PAGE;
    return {
      structure: isReadable ? readStructure(text, (part) => known.once.count(part), task.model) : {kind: 'plain'},
    };
  };

  // One at a time: all of them share what they remember.
  return (task, context) => {
    const result = queue.then(() => {
      context.signal.throwIfAborted();
      return run(task, context);
    });
    queue = result.catch(() => undefined);
    return result;
  };
}

async function count(
  text: string,
  withTokenEnds: boolean,
  {once, typed}: Counters,
  pace: Pace,
  {signal, onProgress}: TaskContext<number>,
): Promise<Omit<TextCount, 'via'>> {
  const onBreath = (done: number): void => {
    signal.throwIfAborted();
    onProgress(done / text.length);
  };
  const isTyped = text.length <= MOST_REMEMBERED;
  if (!isTyped) typed.clear();
  const tokens = await pace.run(isTyped ? typed.setInSlices(text) : once.countInSlices(text), onBreath);
  const size = await pace.run(measureInSlices(text), () => signal.throwIfAborted());
  return {tokens, ...size, ...(withTokenEnds && {tokenEnds: once.tokenEnds(text)})};
}

function forget(all: Iterable<Counters>): void {
  for (const {once, typed} of all) {
    typed.clear();
    once.clear();
  }
}
