import type {ModeId} from '../../src/engine/offer.js';
import {seededRandom} from '../../src/engine/seeded-random.js';
import type {UsageRow} from '../../src/usage/usage-row.js';

/** Rates of a million tokens as the calls below are billed, past `over` prompt tokens by the second row. */
export const RATES = {
  long: {
    over: 272_000,
    rates: [
      [2.5, 0.25, 2.5, 2.5, 15],
      [5, 0.5, 5, 5, 22.5],
    ],
    batch: 0.5,
  },
  'writes-before': {over: Infinity, rates: [[2, 2, 2, 2, 10]], batch: 1},
  'writes-since': {over: Infinity, rates: [[3, 0.3, 3.75, 6, 15]], batch: 1},
} as const;

const DAYS = Array.from({length: 28}, (_, day) => `2026-${day < 14 ? '10' : '11'}-${String((day % 14) + 10)}`);
const MODELS = ['long', 'writes', 'mine'] as const;

/** Draws calls with prompts around 272,000 tokens, on 28 days of October and November, every fifth in batch. */
export function* drawnCalls(count: number, seed: number): Generator<UsageRow> {
  const random = seededRandom(seed, 0);
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  for (let index = 0; index < count; index += 1) {
    const prompt = random() < 0.5 ? 271_990 + whole(20) : whole(500_000);
    const cacheRead = whole(prompt);
    const cacheWrite = whole(prompt - cacheRead);
    const cacheWrite1h = whole(prompt - cacheRead - cacheWrite);
    const mode: ModeId | undefined = index % 5 === 0 ? 'batch' : undefined;
    yield {
      model: MODELS[whole(2)],
      day: DAYS[whole(27)],
      mode,
      prompt: 'without-cached',
      conversation: `conversation ${Math.floor(index / 7)}`,
      usage: {
        input: prompt - cacheRead - cacheWrite - cacheWrite1h,
        cacheRead,
        cacheWrite,
        cacheWrite1h,
        output: whole(4000),
        reasoning: whole(4000),
      },
    };
  }
}

/** What one of these calls costs, USD: multiplied out, with no help from the engine. */
export function plainUsd({model, day = '', mode, usage}: UsageRow): number {
  const {input = 0, cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0, output = 0, reasoning = 0} = usage;
  const name = model === 'long' ? 'long' : day < '2026-11-01' ? 'writes-before' : 'writes-since';
  const {over, rates, batch} = RATES[name];
  const isPast = input + cacheRead + cacheWrite + cacheWrite1h > over;
  const [inRate = 0, read = 0, write = 0, write1h = 0, out = 0] = (isPast ? rates[1] : undefined) ?? rates[0];
  const usd =
    input * inRate + cacheRead * read + cacheWrite * write + cacheWrite1h * write1h + (output + reasoning) * out;
  return (usd / 1e6) * (mode === 'batch' ? batch : 1);
}
