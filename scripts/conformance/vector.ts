import type {LineKind, UnpricedReason} from '../../src/engine/estimate-result.js';
import type {Offer} from '../../src/engine/offer.js';
import type {PriceUsageOptions, Usage} from '../../src/engine/price-usage.js';
import type {Scenario} from '../../src/engine/scenario.js';

/** Fields of a scenario that differ from the default beside it; of a group, only those that differ. */
export type ScenarioPatch = {
  readonly [Field in keyof Scenario]?: Scenario[Field] extends object ? Partial<Scenario[Field]> : Scenario[Field];
};

/** What one call of a conversation should come to; figures left out are not checked. */
export interface ExpectedCall {
  /** Both from 1. */
  turn: number;
  call: number;
  promptTokens?: number;
  /** Expected tokens read from the prompt cache. */
  cachedTokens?: number;
  /** Threshold of the band in force, 0 for the base rates. */
  band?: number;
  usd?: number;
}

/** What a calculator should say; figures left out are not checked. */
export interface Expected {
  /** Absent: priced. */
  status?: 'priced' | 'unpriced';
  reason?: UnpricedReason;
  /** One call as billed, USD. */
  usd?: number;
  /** Threshold of the band that one call as billed is in. */
  band?: number;
  usdPerCall?: number;
  usdPerTurn?: number;
  usdPerConversation?: number;
  usdPerDay?: number;
  usdPerMonth?: number;
  usdPerYear?: number;
  /** Billed tokens a month. */
  tokens?: Partial<Record<LineKind, number>>;
  perCall?: readonly ExpectedCall[];
}

/** One question with its answer, for any calculator. */
export interface Vector {
  id: string;
  /** What is at stake, as a title. */
  why: string;
  /** Where the figures come from; never from the engine. */
  basis: 'arithmetic' | 'published' | 'simulation';
  /** A workload; or else `usage`. */
  scenario?: ScenarioPatch;
  /** One call as billed. */
  usage?: Usage;
  offer: Offer;
  options?: PriceUsageOptions;
  expected: Expected;
  /** Hand arithmetic by the path of a figure, e.g. `perCall.1.usd`. */
  arithmetic?: Readonly<Record<string, string>>;
  /** Largest deviation, as a share of the expected figure. */
  tolerance: number;
  /** Who printed a published figure. */
  source?: string;
}

/** A file of vectors. */
export interface VectorTopic {
  topic: string;
  about: string;
  defaultScenario: Scenario;
  vectors: readonly Vector[];
}

/** Everything in one file. */
export interface VectorIndex {
  name: string;
  version: string;
  defaultScenario: Scenario;
  topics: readonly Pick<VectorTopic, 'topic' | 'about'>[];
  vectors: readonly (Vector & {topic: string})[];
}

/**
 * Lists every number a vector expects, by path; what merely names a call or a band is left out.
 *
 * @returns Such as `['perCall.1.usd', 0.0096]`.
 */
export function figuresOf({expected}: Vector): [path: string, figure: number][] {
  const {perCall = [], tokens = {}, ...rest} = expected;
  const figures = Object.entries(rest).filter(([name]) => name.startsWith('usd')) as [string, number][];
  for (const [kind, count] of Object.entries(tokens)) figures.push([`tokens.${kind}`, count]);
  perCall.forEach(({promptTokens, cachedTokens, usd}, index) => {
    for (const [name, figure] of Object.entries({promptTokens, cachedTokens, usd})) {
      if (figure !== undefined) figures.push([`perCall.${index}.${name}`, figure]);
    }
  });
  return figures;
}

/** Fills the gaps of a patch. */
export function patched(scenario: Scenario, patch: ScenarioPatch): Scenario {
  const entries = Object.entries(patch).map(([field, value]) => {
    const before = scenario[field as keyof Scenario];
    return [field, typeof before === 'object' && typeof value === 'object' ? {...before, ...value} : value];
  });
  return {...scenario, ...(Object.fromEntries(entries) as Partial<Scenario>)};
}
