import type {PriceUsageOptions, Usage} from '../../../src/engine/index.js';
import type {Offer} from '../../../src/engine/offer.js';
import {offerAt} from './typed-by-hand.js';

/** Token arithmetic that a seller, or a named third party, has printed. */
export interface PublishedExample {
  title: string;
  offer: Offer;
  usage: Usage;
  options?: PriceUsageOptions;
  /** The printed amount. */
  usd: number;
  source: string;
}

const CLAUDE = 'https://platform.claude.com/docs/en';
const M = 1_000_000;

/** Amounts that sellers print on their own pages. Read between 2026-07 and 2026-11. */
export const WORKED_BY_SELLERS: readonly PublishedExample[] = [
  ...[
    {model: 'Haiku 4.5', rates: {input: 1, output: 5}, usd: 36_100},
    {model: 'Opus 5', rates: {input: 5, output: 25}, usd: 180_500},
  ].map(({model, rates, usd}) => ({
    title: `moderating a billion posts on ${model}`,
    offer: offerAt(rates),
    usage: {input: 28_600 * M, output: 1_500 * M},
    usd,
    source: `${CLAUDE}/about-claude/use-case-guides/content-moderation`,
  })),
  ...[
    {model: 'Haiku 4.5', rates: {input: 1, output: 5}, usd: 87.75},
    {model: 'Opus 5', rates: {input: 5, output: 25}, usd: 438.75},
  ].map(({model, rates, usd}) => ({
    title: `summarising 1,000 subleases on ${model}`,
    offer: offerAt(rates),
    usage: {input: 86 * M, output: 350_000},
    usd,
    source: `${CLAUDE}/about-claude/use-case-guides/legal-summarization`,
  })),
  {
    title: '1,000 images of 4,784 tokens on Opus 5',
    offer: offerAt({input: 5, output: 25}),
    usage: {input: 4_784 * 1000},
    usd: 23.92,
    source: `${CLAUDE}/build-with-claude/vision`,
  },
  {
    title: 'an agent session on Opus 5, less its $0.08 hour: 0.705 - 0.08',
    offer: offerAt({input: 5, output: 25}),
    usage: {input: 50_000, output: 15_000},
    usd: 0.625,
    source: `${CLAUDE}/about-claude/pricing`,
  },
];

/** Rows of sellers' price tables: one million tokens of each kind, and the multiplier the page states for them. */
export const TABLE_ROWS: readonly PublishedExample[] = [
  ...[
    {model: 'Fable 5', rates: {input: 10, output: 50}, usd: 30},
    {model: 'Opus 5', rates: {input: 5, output: 25}, usd: 15},
    {model: 'Sonnet 4.6', rates: {input: 3, output: 15}, usd: 9},
  ].map(({model, rates, usd}) => ({
    title: `${model} in batch is half price`,
    offer: offerAt(rates, {modes: {batch: {x: 0.5}}}),
    usage: {input: M, output: M},
    options: {mode: 'batch' as const},
    usd,
    source: `${CLAUDE}/build-with-claude/batch-processing`,
  })),
  ...[
    {model: 'gpt-5.5', rates: {input: 5, cacheRead: 0.5, output: 30}, x: 2.5, usd: 12.5 + 1.25 + 75},
    {model: 'gpt-5.4-mini', rates: {input: 0.75, cacheRead: 0.075, output: 4.5}, x: 2, usd: 1.5 + 0.15 + 9},
    {model: 'gpt-5.2', rates: {input: 1.75, cacheRead: 0.175, output: 14}, x: 2, usd: 3.5 + 0.35 + 28},
    {model: 'gpt-5.1', rates: {input: 1.25, cacheRead: 0.125, output: 10}, x: 2, usd: 2.5 + 0.25 + 20},
    {model: 'gpt-5-mini', rates: {input: 0.25, cacheRead: 0.025, output: 2}, x: 1.8, usd: 0.45 + 0.045 + 3.6},
  ].map(({model, rates, x, usd}) => ({
    title: `${model} with priority is ${x} x standard, cached input too`,
    offer: offerAt(rates, {modes: {priority: {x}}}),
    usage: {input: M, cacheRead: M, output: M},
    options: {mode: 'priority' as const},
    usd,
    source: 'https://openai.com/api-priority-processing/',
  })),
  {
    title: 'GPT-5.6 Sol, fast and long: 16 + 1.60 + 60',
    offer: offerAt(
      {input: 4, cacheRead: 0.4, output: 20},
      {modes: {fast: {x: 2}}},
      {bands: [{over: 272_000, rates: {input: 8, cacheRead: 0.8, output: 30}}]},
    ),
    usage: {input: M, cacheRead: M, output: M},
    options: {mode: 'fast'},
    usd: 77.6,
    source: 'https://developers.openai.com/api/docs/pricing',
  },
  ...[
    {model: 'Fable 5', input: 10, kind: 'cacheWrite1h', times: 2, usd: 20},
    {model: 'Fable 5', input: 10, kind: 'cacheRead', times: 0.1, usd: 1},
    {model: 'Opus 5', input: 5, kind: 'cacheWrite1h', times: 2, usd: 10},
    {model: 'Opus 5', input: 5, kind: 'cacheRead', times: 0.1, usd: 0.5},
    {model: 'Sonnet 5', input: 2, kind: 'cacheWrite1h', times: 2, usd: 4},
    {model: 'Sonnet 4.6', input: 3, kind: 'cacheWrite1h', times: 2, usd: 6},
    {model: 'Sonnet 4.6', input: 3, kind: 'cacheRead', times: 0.1, usd: 0.3},
    {model: 'Haiku 4.5', input: 1, kind: 'cacheWrite', times: 1.25, usd: 1.25},
    {model: 'Haiku 4.5', input: 1, kind: 'cacheWrite1h', times: 2, usd: 2},
    {model: 'Haiku 4.5', input: 1, kind: 'cacheRead', times: 0.1, usd: 0.1},
    {model: 'Haiku 3.5', input: 0.8, kind: 'cacheRead', times: 0.1, usd: 0.08},
  ].map(({model, input, kind, times, usd}) => ({
    title: `${model}, a million tokens of ${kind} at ${times} x input`,
    offer: offerAt({input, output: 5 * input, [kind]: input * times}),
    usage: {[kind]: M},
    usd,
    source: `${CLAUDE}/build-with-claude/prompt-caching`,
  })),
];

/** Amounts worked out by hand from a rule on a seller's page, or printed by somebody else. */
export const WORKED_BY_OTHERS: readonly PublishedExample[] = [
  {
    title: 'GPT-6.1 Terra past 272,000: 2 + 0.10 + 7.50',
    offer: offerAt(
      {input: 1, cacheRead: 0.05, output: 5},
      {},
      {bands: [{over: 272_000, rates: {input: 2, cacheRead: 0.1, output: 7.5}}]},
    ),
    usage: {input: M, cacheRead: M, output: M},
    usd: 9.6,
    source: 'https://docs.litellm.ai/blog/gpt-6-1-terra',
  },
  {
    // 10,001 x 0.50 + 90,000 x 0.05 + 1,000 x 2.50 = 5,000.5 + 4,500 + 2,500 = 12,000.5 millionths
    title: 'Haiku 5.5 one token past 100,000, nine tenths of them cached: all at the high band',
    offer: offerAt(
      {input: 0.1, cacheRead: 0.01, output: 0.5},
      {},
      {bands: [{over: 100_000, rates: {input: 0.5, cacheRead: 0.05, output: 2.5}}]},
    ),
    usage: {input: 10_001, cacheRead: 90_000, output: 1_000},
    usd: 0.0120005,
    source: `${CLAUDE}/models/haiku-5-5/overview`,
  },
  {
    // 200,000 x 4 + 1,000 x 12 = 812,000 millionths; the lower rates are half of these
    title: 'grok-4.7 at exactly 200,000: the long band begins there',
    offer: offerAt(
      {input: 2, output: 6},
      {},
      {bands: [{over: 200_000, inclusive: true, rates: {input: 4, output: 12}}]},
    ),
    usage: {input: 200_000, output: 1_000},
    usd: 0.812,
    source: 'https://docs.x.ai/developers/pricing',
  },
  {
    // 5 x 0.1 x 0.5 x 1.1
    title: 'Opus 5: cache read, batch and US residency multiply',
    offer: offerAt({input: 5, cacheRead: 0.5, output: 25}, {modes: {batch: {x: 0.5}}, uplifts: {us: 1.1}}),
    usage: {cacheRead: M},
    options: {mode: 'batch', region: 'us'},
    usd: 0.275,
    source: `${CLAUDE}/about-claude/pricing`,
  },
  {
    // 86 x 2.50 + 1,920 x 1.25 + 300 x 10 = 215 + 2,400 + 3,000 millionths
    title: 'GPT-4o, the usage object OpenAI prints: 2,006 prompt tokens, 1,920 of them cached, 300 out',
    offer: offerAt({input: 2.5, cacheRead: 1.25, output: 10}),
    usage: {input: 2_006 - 1_920, cacheRead: 1_920, output: 300},
    usd: 0.005615,
    source: 'https://developers.openai.com/api/docs/guides/prompt-caching',
  },
  ...[
    {at: '2026-12-31', usd: 0.75 + 3.75},
    {at: '2027-01-01', usd: 1.5 + 7.5},
  ].map(({at, usd}) => ({
    title: `Gemini 3.8 Flash on ${at}`,
    offer: {
      ...offerAt({}),
      prices: [
        ...offerAt({input: 0.75, output: 3.75}, {}, {until: '2027-01-01'}).prices,
        ...offerAt({input: 1.5, output: 7.5}, {}, {from: '2027-01-01'}).prices,
      ],
    },
    usage: {input: M, output: M},
    options: {at},
    usd,
    source: 'https://ai.google.dev/gemini-api/docs/pricing',
  })),
  {
    // 7 peak hours x 5 days = 35 of 168 hours at double: 0.15 x (133 + 2 x 35) / 168
    title: 'DeepSeek flash, a million tokens spread over the week with its peak hours',
    offer: offerAt(
      {input: 0.15, output: 0.6},
      {},
      {
        schedule: [
          {from: '01:00', to: '04:00', days: [1, 2, 3, 4, 5], rates: {input: 0.3, output: 1.2}},
          {from: '06:00', to: '10:00', days: [1, 2, 3, 4, 5], rates: {input: 0.3, output: 1.2}},
        ],
      },
    ),
    usage: {input: M},
    usd: 0.18125,
    source: 'https://api-docs.deepseek.com/quick_start/pricing',
  },
];
