import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {buildDataset} from '../scripts/data/build-dataset.js';
import {DATA_FOLDER} from '../scripts/data/paths.js';
import {readAuthoringData} from '../scripts/data/read-authoring-data.js';
import {createCatalogue} from '../src/data/catalogue.js';
import {DEFAULT_SCENARIO} from '../src/engine/default-scenario.js';
import {estimate} from '../src/engine/estimate.js';
import {withField} from '../src/engine/scenario-fields.js';
import type {Scenario} from '../src/engine/scenario.js';
import {sweep} from '../src/engine/sweep.js';
import {genaiModels, tokenlensModels, type PeerModel} from './support/peer-requests.js';

const OFFERS = 300;
const POINTS = 200;
const RUNS = 7;
const OUTPUT_TOKENS = 500;

const catalogue = createCatalogue(buildDataset(readAuthoringData(DATA_FOLDER)).dataset);
const offers = catalogue.offers
  .filter((offer) => offer.kind === 'chat' && estimate(DEFAULT_SCENARIO, offer).status === 'priced')
  .slice(0, OFFERS);
const userTokens = Float64Array.from({length: POINTS}, (_, index) => 50 * (index + 1));

const oneRequest: Scenario = {
  ...DEFAULT_SCENARIO,
  traffic: {conversations: 1, per: 'month'},
  turns: 1,
  tokens: {system: 0, tools: 0, context: 0, user: 0, toolResult: 0, output: OUTPUT_TOKENS, reasoning: 0},
  cache: {...DEFAULT_SCENARIO.cache, enabled: false},
};
const twentyTurns: Scenario = {
  ...oneRequest,
  turns: 20,
  tokens: {...oneRequest.tokens, system: 2_000},
  cache: {enabled: true, hitRate: 0.8, ttl: 'short'},
};

function bySweep(scenario: Scenario): () => number {
  return () => sweep(scenario, offers, 'tokens.user', userTokens).usdPerMonth[0]?.[0] ?? Number.NaN;
}

function byEstimate(scenario: Scenario): () => number {
  return () => {
    let usd = 0;
    for (const user of userTokens) {
      const point = withField(scenario, 'tokens.user', user);
      for (const offer of offers) {
        const result = estimate(point, offer);
        if (result.status === 'priced') usd += result.usd.perMonth;
      }
    }
    return usd;
  };
}

/** Goes round the models that the peer knows until it has priced as many requests as we have. */
function byPeer(models: readonly PeerModel[]): () => number {
  return () => {
    let usd = 0;
    for (const user of userTokens) {
      for (let index = 0; index < offers.length; index += 1) {
        usd += models[index % models.length]?.price(user, OUTPUT_TOKENS) ?? 0;
      }
    }
    return usd;
  };
}

/** Models on which the peer's price of a request is ours, too. */
function agreeing(models: readonly PeerModel[]): number {
  const point = withField(oneRequest, 'tokens.user', 1000);
  return models.filter(({offer, price}) => {
    const ours = estimate(point, offer);
    return ours.status === 'priced' && Math.abs((price(1000, OUTPUT_TOKENS) ?? 0) / ours.usd.perMonth - 1) < 1e-9;
  }).length;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median of seven runs of each, milliseconds; each round calls every function once, the first does not count. */
function medianTimes(functions: readonly (() => number)[]): number[] {
  const times: number[][] = functions.map(() => []);
  for (let round = -1; round < RUNS; round += 1) {
    functions.forEach((run, index) => {
      const started = performance.now();
      if (!(run() > 0)) throw new Error('a run priced nothing');
      if (round >= 0) times[index]?.push(performance.now() - started);
    });
  }
  return times.map(median);
}

/** Bytes that a point of a sweep leaves on the heap, the rows themselves apart: 4,000 more points against 200. */
function heapBytesPerPoint(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const more = 4_000;
  const growth = (points: number): number => {
    const values = new Float64Array(points).fill(1000);
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    sweep(twentyTurns, offers, 'tokens.user', values);
    return process.memoryUsage().heapUsed - before;
  };
  return median(Array.from({length: RUNS}, () => (growth(POINTS + more) - growth(POINTS)) / more));
}

const genai = genaiModels(offers);
const tokenlens = tokenlensModels(offers);
const names = [
  'sweep, one request',
  'estimate() per point, one request',
  `@pydantic/genai-prices calcPrice (${genai.length} models known, ${agreeing(genai)} at our price)`,
  `tokenlens costFromUsage (${tokenlens.length} models known, ${agreeing(tokenlens)} at our price)`,
  'sweep, 20 turns with caching',
  'estimate() per point, 20 turns with caching',
];
const times = medianTimes([
  bySweep(oneRequest),
  byEstimate(oneRequest),
  byPeer(genai),
  byPeer(tokenlens),
  bySweep(twentyTurns),
  byEstimate(twentyTurns),
]);

console.log(`${offers.length} offers x ${POINTS} values of tokens.user = ${offers.length * POINTS} prices`);
console.log(`median of ${RUNS} runs after one to warm up, and its ratio to the sweep of one request\n`);
const [base = Number.NaN] = times;
const width = Math.max(...names.map((name) => name.length));
names.forEach((name, index) => {
  const time = times[index] ?? Number.NaN;
  console.log(`${name.padEnd(width)}  ${time.toFixed(2).padStart(9)} ms  ${(time / base).toFixed(1).padStart(7)} x`);
});
console.log(
  `\nheap that one more point takes, for all ${offers.length} offers: ${heapBytesPerPoint().toFixed(1)} bytes`,
);
