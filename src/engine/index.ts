export type * from './offer.js';
export type * from './estimate-result.js';
export type {Scenario} from './scenario.js';
export {compare} from './compare.js';
export {DEFAULT_SCENARIO} from './default-scenario.js';
export {DAYS_PER_MONTH, estimate} from './estimate.js';
export {parseScenario, type ParsedScenario, type ScenarioProblem} from './parse-scenario.js';
export {priceUsage, type PriceUsageOptions, type PricedUsage, type Usage} from './price-usage.js';
export {
  MAX_CALLS_PER_CONVERSATION,
  MAX_NUMBER,
  SCENARIO_FIELDS,
  SCENARIO_PATHS,
  type ScenarioField,
  type ScenarioPath,
} from './scenario-fields.js';
