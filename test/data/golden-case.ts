import {readFileSync} from 'node:fs';
import type {ToolFee} from '../../src/data/dataset.js';
import type {Band, ISODate, Mode, ModeId, Rates} from '../../src/engine/offer.js';
import type {PriceUsageOptions, Usage} from '../../src/engine/price-usage.js';
import type {Scenario} from '../../src/engine/scenario.js';
import type {CapacityExpression} from './golden-capacity.js';
import type {PlanExpression} from './golden-plans.js';

/** Rates that the published example names itself, where our prices are not what it is about. */
export interface OwnOffer {
  rates: Rates;
  bands?: Band[];
  modes?: Partial<Record<ModeId, Mode>>;
}

/** Fields of a scenario that differ from one call a month that sends nothing. */
export type ScenarioPatch = {
  [Field in keyof Scenario]?: Scenario[Field] extends object ? Partial<Scenario[Field]> : Scenario[Field];
};

interface OnOffer {
  /** Id of an offer in our data, or the example's own rates. */
  offer: string | OwnOffer;
  /** Day whose prices count; absent for own rates. */
  at?: ISODate;
  /** All hours are peak hours. */
  peak?: true;
}

/** Tokens kept in a cache that is paid by the hour. */
export interface StoredCache {
  tokens: number;
  hours: number;
}

/** Time for which a tool of the offer's seller runs, past whatever is free. */
export interface ToolTime {
  tool: ToolFee['tool'];
  variant?: string;
  minutes: number;
}

/** Calls as billed, whose USD are added up, with what our data says the seller charges besides. */
export interface CallsExpression extends OnOffer {
  calls: ({times?: number; usage: Usage} & Pick<PriceUsageOptions, 'mode' | 'region'>)[];
  stored?: StoredCache;
  tools?: ToolTime[];
}

/** One figure of a scenario's estimate. */
export interface ScenarioExpression extends OnOffer {
  scenario: ScenarioPatch;
  /** Looks for the traffic, or the cache hit rate, at which a month costs so many USD, or as much as without a cache. */
  solve?: {vary: 'conversations' | 'hitRate'; until: number | 'uncached'};
  read: 'usdPerMonth' | 'inputTokens' | 'outputTokens' | 'billedTokens' | 'batchSaving' | 'conversations' | 'hitRate';
  /** What the figure is divided by, e.g. 1e6 for millions of tokens; 1 if absent. */
  scale?: number;
}

/** A worked price example as somebody published it. */
export interface GoldenCase {
  id: string;
  seller: string;
  title: string;
  source: string;
  /** When the source was read; as exact as is known. */
  seen: string;
  published: number;
  unit: string;
  /** Largest deviation from the published figure, in its unit. */
  tolerance: number;
  /** How our engine computes it. */
  expression?: CallsExpression | ScenarioExpression | CapacityExpression | PlanExpression;
  /** Why it does not: a key of the reasons. */
  reason?: string;
}

export const GOLDEN = JSON.parse(readFileSync(new URL('../fixtures/golden.json', import.meta.url), 'utf8')) as {
  reasons: Record<string, string>;
  cases: GoldenCase[];
};
