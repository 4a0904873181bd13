import {estimate} from '../../src/engine/estimate.js';
import type {PricedEstimate} from '../../src/engine/estimate-result.js';
import type {Offer} from '../../src/engine/offer.js';
import {priceUsage} from '../../src/engine/price-usage.js';
import type {Scenario} from '../../src/engine/scenario.js';
import type {CallsExpression, OwnOffer, ScenarioExpression, ScenarioPatch} from './golden-case.js';
import {capacityFigure, type CapacityExpression} from './golden-capacity.js';
import {storageUsd, toolUsd} from './golden-fees.js';
import {planFigure, type PlanExpression} from './golden-plans.js';
import {MERGED_CATALOGUE} from './merged-catalogue.js';

// Spelled out, so that a new default scenario moves no published figure.
const NOTHING: Scenario = {
  traffic: {conversations: 1, per: 'month'},
  turns: 1,
  callsPerTurn: 1,
  tokens: {system: 0, tools: 0, context: 0, user: 0, toolResult: 0, output: 0, reasoning: 0},
  history: {keep: 'all', lastTurns: 1, withContext: true},
  cache: {enabled: false, hitRate: 0, ttl: 'short'},
  responseCacheHitRate: 0,
  batchShare: 0,
  mode: 'standard',
  region: 'global',
  retryRate: 0,
  discount: 0,
  tokenBasis: 'same-tokens',
  people: 1,
  use: 'product',
  webSearchesPerConversation: 0,
};

/**
 * Computes a published example with our engine, never with the example's own formula.
 *
 * @returns The figure in the example's unit.
 */
export function computed(
  expression: CallsExpression | ScenarioExpression | CapacityExpression | PlanExpression,
): number {
  if ('capacity' in expression) return capacityFigure(expression);
  if ('plan' in expression) return planFigure(expression);
  const offer = offerOf(expression);
  return 'calls' in expression
    ? usdOfCalls(expression, offer) + usdBesides(expression, offer)
    : figure(expression, offer);
}

function offerOf({offer, peak}: CallsExpression | ScenarioExpression): Offer {
  if (typeof offer !== 'string') return ownOffer(offer);
  const ours = MERGED_CATALOGUE.offer(offer);
  if (!ours) throw new Error(`our data has no ${offer}`);
  return peak ? alwaysAtPeak(ours) : ours;
}

function ownOffer({rates, bands = [], modes = {}}: OwnOffer): Offer {
  const terms = {source: 'example', checked: '2026-01-01', trust: 'imported'} as const;
  return {
    id: 'x/own',
    seller: 'x',
    model: 'x/own',
    name: 'own',
    kind: 'chat',
    prices: [{rates, bands, ...terms}],
    modes,
  };
}

/** The engine mixes peak hours into the week, and a published row speaks of a single one of them. */
function alwaysAtPeak(offer: Offer): Offer {
  const prices = offer.prices.map(({schedule = [], ...period}) => ({
    ...period,
    schedule: schedule.slice(0, 1).map(({rates}) => ({from: '00:00', to: '24:00', rates})),
  }));
  return {...offer, prices};
}

function usdOfCalls({calls, at}: CallsExpression, offer: Offer): number {
  return calls.reduce((sum, {times = 1, usage, ...how}) => {
    const bill = priceUsage(usage, offer, {...how, ...(at !== undefined && {at})});
    if (bill.status !== 'priced') throw new Error(`unpriced: ${bill.reason.code}`);
    return sum + times * bill.usd;
  }, 0);
}

function usdBesides({stored, tools = []}: CallsExpression, offer: Offer): number {
  const fees = tools.map((time) => toolUsd(MERGED_CATALOGUE.seller(offer.seller), time));
  return fees.reduce((sum, usd) => sum + usd, stored ? storageUsd(offer, stored) : 0);
}

function figure(expression: ScenarioExpression, offer: Offer): number {
  const scenario = solved(expression, offer);
  const price = (changed = scenario): PricedEstimate => priced(changed, offer, expression.at);
  return reading(expression.read, scenario, price) / (expression.scale ?? 1);
}

function reading(
  read: ScenarioExpression['read'],
  scenario: Scenario,
  price: (changed?: Scenario) => PricedEstimate,
): number {
  switch (read) {
    case 'conversations':
      return scenario.traffic.conversations;
    case 'hitRate':
      return scenario.cache.hitRate;
    case 'usdPerMonth':
      return price().usd.perMonth;
    case 'batchSaving':
      return 1 - price().usd.perMonth / price({...scenario, batchShare: 0}).usd.perMonth;
    default: {
      const kind = read.replace('Tokens', '');
      const lines = price().lines.filter((line) => kind === 'billed' || line.kind === kind);
      return lines.reduce((sum, {tokens}) => sum + tokens, 0);
    }
  }
}

/** Halves the range until it is as narrow as doubles allow; the cost must grow, or fall, all the way. */
function solved({scenario: patch, solve, at}: ScenarioExpression, offer: Offer): Scenario {
  if (!solve) return patched(NOTHING, patch);
  const {vary, until} = solve;
  const trial = (value: number): Scenario =>
    patched(
      patched(NOTHING, patch),
      vary === 'hitRate' ? {cache: {hitRate: value}} : {traffic: {conversations: value}},
    );
  const usd = (scenario: Scenario): number => priced(scenario, offer, at).usd.perMonth;
  const target = until === 'uncached' ? usd(patched(trial(0), {cache: {enabled: false}})) : until;
  let [low, high] = [0, vary === 'hitRate' ? 1 : 1e9];
  const grows = usd(trial(high)) > usd(trial(low));
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (usd(trial(middle)) < target === grows) low = middle;
    else high = middle;
  }
  return trial(low);
}

function priced(scenario: Scenario, offer: Offer, at: string | undefined): PricedEstimate {
  const result = estimate(scenario, offer, at === undefined ? {} : {at});
  if (result.status !== 'priced') throw new Error(`unpriced: ${result.reason.code}`);
  return result;
}

function patched(scenario: Scenario, patch: ScenarioPatch): Scenario {
  const entries = Object.entries(patch).map(([field, value]) => {
    const before = scenario[field as keyof Scenario];
    return [field, typeof before === 'object' && typeof value === 'object' ? {...before, ...value} : value];
  });
  return {...scenario, ...(Object.fromEntries(entries) as Partial<Scenario>)};
}
