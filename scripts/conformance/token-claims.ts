import {figureIn, type Figure, type WorkedExample} from './figure.js';
import {ourOffer, priced, statedOffer} from './workload.js';
import type {ScenarioPatch} from './vector.js';

const DAYS_PER_MONTH = 30;
const PLAN_USD = 200;
/** Claude 3.5 Haiku is no longer sold. */
const HAIKU_DAY = '2026-02-18';

const AT_3_15 = statedOffer({input: 3, output: 15});
const FREE_WRITES = statedOffer({input: 3, output: 15, cacheRead: 0.3});
const CACHED = statedOffer({input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75});
const ALWAYS_FOUND: ScenarioPatch = {cache: {enabled: true, hitRate: 1}};
const NO_HISTORY: ScenarioPatch = {history: {keep: 'none'}};

const usd = figureIn('usd');
const times = figureIn('times');
const count = figureIn('count');
const millionTokens = figureIn('million tokens');
const share = figureIn('share');

function monthlyBill(): WorkedExample {
  const {usd: cost} = priced({traffic: {conversations: 2500, per: 'day'}, tokens: {user: 4000, output: 1000}}, AT_3_15);
  const requests = PLAN_USD / cost.perConversation;
  return {
    id: 'monthly-bill',
    said: '2,500 requests a day of 4,000 tokens in and 1,000 out, at $3 and $15, cost about $200 a month.',
    figures: [
      usd('month', 'A month', cost.perMonth, '2,500 x 30 x (4,000 x 3 + 1,000 x 15) / 1,000,000'),
      count('requests', 'Requests that $200 buys', requests, '200 / 0.027'),
      count('requestsPerDay', 'The same a day', requests / DAYS_PER_MONTH, '200 / 0.027 / 30'),
    ],
    right: 'Ten times too low. $200 a month is about 247 such requests a day.',
  };
}

function agentTask(): WorkedExample {
  const flat = (calls: number, output: number): number =>
    priced({...NO_HISTORY, turns: calls, tokens: {user: 3000, output}}, AT_3_15).usd.perConversation;
  const resent = (calls: number): number =>
    priced({callsPerTurn: calls, tokens: {user: 3000, output: 800}}, AT_3_15).usd.perConversation;
  return {
    id: 'agent-task',
    said: 'An agent task of 5 to 15 calls, each 3,000 tokens in and 800 out at $3 and $15, costs $0.045 to $0.135.',
    figures: [
      usd('inputLow', '5 calls, input alone', flat(5, 0), '5 x 3,000 x 3 / 1,000,000'),
      usd('inputHigh', '15 calls, input alone', flat(15, 0), '15 x 3,000 x 3 / 1,000,000'),
      usd('low', '5 calls', flat(5, 800), '5 x (3,000 x 3 + 800 x 15) / 1,000,000'),
      usd('high', '15 calls', flat(15, 800), '15 x (3,000 x 3 + 800 x 15) / 1,000,000'),
      usd(
        'resentLow',
        '5 calls that send earlier answers again',
        resent(5),
        '((5 x 3,000 + 10 x 800) x 3 + 5 x 800 x 15) / 1,000,000',
      ),
      usd('resentHigh', '15 such calls', resent(15), '((15 x 3,000 + 105 x 800) x 3 + 15 x 800 x 15) / 1,000,000'),
    ],
    right:
      'That is the input alone. With its output the task costs $0.105 to $0.315, and more if answers are sent again.',
  };
}

const millions = (patch: ScenarioPatch, offer = AT_3_15): number =>
  PLAN_USD / (priced(patch, offer).effectiveUsdPerMTok ?? NaN);

function planCrossover(): WorkedExample {
  const mix = (id: string, input: number): Figure =>
    millionTokens(
      id,
      `${input} % input`,
      millions({tokens: {user: input, output: 100 - input}}),
      `200 / (${input} % x 3 + ${100 - input} % x 15)`,
    );
  const mostlyRead: ScenarioPatch = {...ALWAYS_FOUND, tokens: {system: 64, user: 16, output: 20}};
  return {
    id: 'plan-crossover',
    said: 'Paying by the token at $3 and $15 costs as much as a $200 plan at 50 to 80 million tokens a month.',
    figures: [
      mix('allInput', 100),
      ...[95, 90, 80, 50].map((input) => mix(`input${input}`, input)),
      millionTokens(
        'cachedFreeWrites',
        '80 % input, four fifths of it read from a cache',
        millions(mostlyRead, FREE_WRITES),
        '200 / (64 % x 0.30 + 16 % x 3 + 20 % x 15)',
      ),
      millionTokens(
        'cached',
        'The same where writing costs 1.25 x',
        millions(mostlyRead, CACHED),
        '200 / (64 % x 0.30 + 16 % x 3.75 + 20 % x 15)',
      ),
    ],
    right:
      'It depends on the mix: 37.0 million at 80/20, 47.6 million at 90/10, and never more than 66.7 million without caching.',
  };
}

function turnsGrowth(): WorkedExample {
  const chat = (turns: number, patch: ScenarioPatch = {}, offer = AT_3_15): number =>
    priced({turns, tokens: {system: 1000, user: 200, output: 300}, ...patch}, offer).usd.perConversation;
  const growth = (patch?: ScenarioPatch, offer?: typeof AT_3_15): number =>
    chat(10, patch, offer) / chat(3, patch, offer);
  const messages = (turns: number): number => priced({turns, tokens: {user: 500}}, AT_3_15).usd.perConversation;
  return {
    id: 'turns-growth',
    said: 'A conversation of 10 turns costs about 3 times one of 3 turns.',
    figures: [
      times('resent', 'All sent again', growth(), '(34,500 x 3 + 3,000 x 15) / (5,100 x 3 + 900 x 15)'),
      times(
        'cached',
        'All sent again, every prefix read from the cache',
        growth(ALWAYS_FOUND, CACHED),
        '(29,800 x 0.30 + 4,700 x 3.75 + 3,000 x 15) / (3,900 x 0.30 + 1,200 x 3.75 + 900 x 15)',
      ),
      times('noHistory', 'Nothing sent again', growth(NO_HISTORY), '10 / 3'),
      times('messages', 'Messages alone, all sent again', messages(10) / messages(3), '55 / 6'),
    ],
    right:
      'Only with caching, or where no history is sent. With 1,000 tokens of system prompt, 200 per message and 300 per answer, ' +
      'at $3 and $15, ten turns sent again in full cost more than 5 times three turns.',
  };
}

const session = (patch: ScenarioPatch, offer = AT_3_15, at?: string): number =>
  priced({turns: 20, tokens: {user: 8000, output: 1000}, ...patch}, offer, at).usd.perConversation;

function sessionFigures(): Figure[] {
  const haiku = ourOffer('anthropic/claude-3-5-haiku');
  const flat = (input: string, output: number): string => `20 x (8,000 x ${input} + 1,000 x ${output}) / 1,000,000`;
  const resent = (input: string, output: number): string =>
    `((210 x 8,000 + 190 x 1,000) x ${input} + 20,000 x ${output}) / 1,000,000`;
  const small = (patch: ScenarioPatch): number => session(patch, haiku, HAIKU_DAY);
  return [
    usd('flat', '8,000 is the whole input of each turn', session(NO_HISTORY), flat('3', 15)),
    usd('flatSmall', 'The same on Claude 3.5 Haiku', small(NO_HISTORY), flat('0.80', 4)),
    usd('resent', '8,000 is new in each turn and all is sent again', session({}), resent('3', 15)),
    usd('resentSmall', 'The same on Claude 3.5 Haiku', small({}), resent('0.80', 4)),
    usd(
      'cached',
      'All sent again, every prefix read from the cache',
      session(ALWAYS_FOUND, CACHED),
      '(1,691,000 x 0.30 + 179,000 x 3.75 + 20,000 x 15) / 1,000,000',
    ),
  ];
}

function codingSession(): WorkedExample {
  return {
    id: 'coding-session',
    said: 'A coding session of 20 turns with 8,000 tokens in and 1,000 out costs $0.78 at $3 and $15, and $0.21 at $0.80 and $4.',
    figures: sessionFigures(),
    right:
      'Right only if 8,000 is all that a turn sends. If it comes on top of the history, the session costs $5.91 and $1.58.',
  };
}

function batchShare(): WorkedExample {
  const offer = statedOffer({input: 3, output: 15}, {modes: {batch: {x: 0.5}}});
  const month = (share: number): number =>
    priced({batchShare: share, tokens: {user: 1000, output: 200}}, offer).usd.perMonth;
  const saved = (share: number): number => 1 - month(share) / month(0);
  return {
    id: 'batch-share',
    said: 'Sending 30 % through a half-price batch saves 15 %.',
    figures: [
      share('saved', 'Saved with 30 % in batch', saved(0.3), '30 % x (1 - 0.5)'),
      share('savedAll', 'Saved with everything in batch', saved(1), '1 - 0.5'),
    ],
    right:
      'Right, if those 30 % are 30 % of the token spend; a share of the requests is that only where they are alike.',
  };
}

/** Claims about paying by the token that are often repeated, each computed by the engine. */
export const TOKEN_CLAIMS: readonly WorkedExample[] = [
  monthlyBill(),
  agentTask(),
  planCrossover(),
  turnsGrowth(),
  codingSession(),
  batchShare(),
];
