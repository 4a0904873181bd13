import {cacheBreakEven} from '../../src/engine/break-even.js';
import {figureIn, type WorkedExample} from './figure.js';
import type {ScenarioPatch} from './vector.js';
import {ourOffer, priced, statedOffer} from './workload.js';

const GPT_4O = ourOffer('openai/gpt-4o');
const GPT_4O_MINI = ourOffer('openai/gpt-4o-mini');
const BUFFER = 0.3;

const usd = figureIn('usd');
const share = figureIn('share');
const times = figureIn('times');

const perDay = (conversations: number): ScenarioPatch => ({traffic: {conversations, per: 'day'}});
const SUPPORT: ScenarioPatch = {tokens: {system: 800, context: 2400, user: 150, output: 350}};
const SMALL: ScenarioPatch = {tokens: {user: 2000, output: 500}};

function supportChat(): WorkedExample {
  const day = priced({...perDay(300_000), ...SUPPORT}, GPT_4O).usd;
  const shorter = priced({tokens: {system: 560, context: 1680, user: 105, output: 350}}, GPT_4O).usd;
  const cached = (hitRate: number): number =>
    priced({...perDay(300_000), ...SUPPORT, responseCacheHitRate: hitRate}, GPT_4O).usd.perMonth;
  return {
    id: 'support-chat',
    said: 'A support chat of 50,000 conversations a day with six requests each: 800 tokens of system prompt, 2,400 of history, 150 of message, 350 of answer, on GPT-4o.',
    figures: [
      usd('request', 'A request', day.perCall, '(3,350 x 2.50 + 350 x 10) / 1,000,000'),
      usd('day', 'A day', day.perDay, '300,000 x 0.011875'),
      usd('month', 'A month', day.perMonth, '30 x 3,562.50'),
      usd('cached15', 'A month, 15 % answered from a response cache', cached(0.15), '85 % x 106,875'),
      usd('cached30', 'A month, 30 % answered so', cached(0.3), '70 % x 106,875'),
      share(
        'shorter',
        'Saved by a prompt 30 % shorter',
        1 - shorter.perCall / day.perCall,
        '30 % x 3,350 x 2.50 / (3,350 x 2.50 + 350 x 10)',
      ),
    ],
    right: 'A shorter prompt saves on the input only: 30 % fewer prompt tokens are 21 % here.',
  };
}

function budget(): WorkedExample {
  const {perMonth} = priced({...perDay(5000), ...SMALL}, GPT_4O).usd;
  return {
    id: 'budget',
    said: '5,000 requests a day of 2,000 tokens in and 500 out on GPT-4o, with a buffer of 30 %.',
    figures: [
      usd('month', 'A month', perMonth, '5,000 x 30 x (2,000 x 2.50 + 500 x 10) / 1,000,000'),
      usd('buffered', 'With the buffer', perMonth * (1 + BUFFER), '1,500 x 1.3'),
    ],
    right: 'As said.',
  };
}

function nightlyBatch(): WorkedExample {
  const day = (batchShare: number): number => priced({...perDay(1_000_000), ...SMALL, batchShare}, GPT_4O).usd.perDay;
  return {
    id: 'nightly-batch',
    said: '40 % of 1,000,000 daily requests at $0.01 can wait for a half-price batch.',
    figures: [
      usd(
        'request',
        'A request of 2,000 + 500 tokens on GPT-4o',
        day(0) / 1_000_000,
        '(2,000 x 2.50 + 500 x 10) / 1,000,000',
      ),
      usd('saved', 'Saved a day', day(0) - day(0.4), '40 % x 1,000,000 x 0.01 x 0.5'),
    ],
    right: 'As said.',
  };
}

function routing(): WorkedExample {
  const strong = priced(SMALL, GPT_4O).usd.perMonth;
  const cheap = priced(SMALL, GPT_4O_MINI).usd.perMonth;
  return {
    id: 'routing',
    said: 'Simple tasks go to GPT-4o mini, the rest to GPT-4o.',
    figures: [
      share(
        'saved',
        'Saved by 80 % on GPT-4o mini, same tokens',
        1 - (0.2 * strong + 0.8 * cheap) / strong,
        '80 % x (1 - 6 %)',
      ),
      times('upgrade', 'GPT-4o for all, of GPT-4o mini', strong / cheap, '2.50 / 0.15 = 10 / 0.60'),
    ],
    right: 'The saving holds for equal tokens and without a second try; a task that comes back is paid twice.',
  };
}

function promptCaching(): WorkedExample {
  const short = cacheBreakEven({input: 1, cacheRead: 0.1, cacheWrite: 1.25});
  const hour = cacheBreakEven({input: 1, cacheRead: 0.1, cacheWrite: 2});
  return {
    id: 'prompt-caching',
    said: 'Prompt caching takes 50 to 90 % off the input.',
    figures: [
      share(
        'hitRate',
        'Hits from which it pays, writing at 1.25 x, reading at 0.1 x',
        short.hitRate,
        '(1.25 - 1) / (1.25 - 0.1)',
      ),
      times('reads', 'The same in reads per write', short.readsPerWrite, '(1.25 - 1) / (1 - 0.1)'),
      share('hitRate1h', 'Hits from which an hour at 2 x pays', hour.hitRate, '(2 - 1) / (2 - 0.1)'),
      times('reads1h', 'The same in reads per write', hour.readsPerWrite, '(2 - 1) / (1 - 0.1)'),
    ],
    right: 'Off the tokens that are read, and only above a hit rate where writing costs extra.',
  };
}

function hiddenTokens(): WorkedExample {
  const offer = statedOffer({input: 3, output: 15});
  const answer = (reasoning: number): number => priced({tokens: {output: 500, reasoning}}, offer).usd.perCall;
  const schema = (tools: number): number => priced({...perDay(100_000), tokens: {tools}}, GPT_4O).usd.perDay;
  const system = (tokens: number): number => priced({...perDay(100_000), tokens: {system: tokens}}, GPT_4O).usd.perDay;
  return {
    id: 'hidden-tokens',
    said: 'What is easy to overlook: thinking, tool schemas, prompts that grow.',
    figures: [
      usd('visible', '500 visible tokens at $15', answer(0), '500 x 15 / 1,000,000'),
      usd('thinking', 'The same with 5,000 tokens of thinking', answer(5000), '5,500 x 15 / 1,000,000'),
      usd(
        'schemaLow',
        'A tool schema of 500 tokens in 100,000 requests a day on GPT-4o',
        schema(500),
        '100,000 x 500 x 2.50 / 1,000,000',
      ),
      usd('schemaHigh', 'One of 2,000 tokens', schema(2000), '100,000 x 2,000 x 2.50 / 1,000,000'),
      usd(
        'drift',
        'A system prompt that grew from 500 to 3,000 tokens, a day more',
        system(3000) - system(500),
        '100,000 x 2,500 x 2.50 / 1,000,000',
      ),
    ],
    right: 'As said: all of it is billed in every request.',
  };
}

function embeddings(): WorkedExample {
  const offer = ourOffer('openai/text-embedding-3-small');
  const {perMonth} = priced({traffic: {conversations: 1_000_000}, tokens: {context: 800}}, offer).usd;
  return {
    id: 'embeddings',
    said: 'text-embedding-3-small costs $0.02 per million tokens.',
    figures: [usd('corpus', 'A million documents of 800 tokens', perMonth, '1,000,000 x 800 x 0.02 / 1,000,000')],
    right: 'As said; an embedding has no output.',
  };
}

/** Figures of introductory articles on what tokens cost, computed on our prices. */
export const ARTICLE_EXAMPLES: readonly WorkedExample[] = [
  supportChat(),
  budget(),
  nightlyBatch(),
  routing(),
  promptCaching(),
  hiddenTokens(),
  embeddings(),
];
