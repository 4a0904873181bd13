export type * from './capacity.js';
export type * from './capacity-comparison.js';
export type * from './capacity-option.js';
export type * from './evidence.js';
export type * from './estimate-result.js';
export type * from './flip-result.js';
export type * from './forecast-inputs.js';
export type * from './offer.js';
export type * from './plan.js';
export type * from './plan-comparison.js';
export type {Scenario} from './scenario.js';
export {
  breakEvenTraffic,
  cacheBreakEven,
  type BreakEvenTraffic,
  type CacheBreakEven,
  type CachedRates,
} from './break-even.js';
export {compare} from './compare.js';
export {compareCapacity, type CompareCapacityOptions} from './compare-capacity.js';
export {comparePlans} from './compare-plans.js';
export {compareTiers, MODEL_TIERS, type ModelTier, type TierComparison} from './compare-tiers.js';
export {DEFAULT_SCENARIO} from './default-scenario.js';
export {estimate} from './estimate.js';
export {DAYS_PER_MONTH} from './month.js';
export {flipPoints, type FlipPointsOptions} from './flip-points.js';
export {forecast, type Forecast, type ForecastMonth, type ForecastRange, type PricedForecast} from './forecast.js';
export {parseScenario, type ParsedScenario, type ScenarioProblem} from './parse-scenario.js';
export {MAX_PLAN_STEP_PEOPLE, planSteps, type PlanStep} from './plan-steps.js';
export {priceUsage, type PriceUsageOptions, type PricedUsage, type Usage} from './price-usage.js';
export {recommend, RECOMMEND_ASSUMPTIONS} from './recommend.js';
export type {Finding, FindingCode, RecommendAssumptions, RecommendOptions} from './finding.js';
export {routeMix, type Route, type RoutedCost, type RoutePart, type RouteRole} from './route-mix.js';
export {savings, type Savings, type SavingsStep} from './savings.js';
export {SAVINGS_ORDER, type SavingsLever, type SavingsLevers} from './savings-levers.js';
export {
  MAX_CALLS_PER_CONVERSATION,
  MAX_NUMBER,
  SCENARIO_FIELDS,
  SCENARIO_PATHS,
  type ScenarioField,
  type ScenarioPath,
} from './scenario-fields.js';
export {
  sensitivity,
  type ParameterSensitivity,
  type PricedSensitivity,
  type SensitivityOptions,
} from './sensitivity.js';
export {BUDGET_COUNTS, solveBudget, type BudgetAnswer, type BudgetCount, type BudgetQuestion} from './solve-budget.js';
export {sweep, type NumericScenarioPath, type Sweep} from './sweep.js';
export {TIER_MODES, tierMatrix, type TierCell, type TierRow} from './tier-matrix.js';
export {unitEconomics, type ProductTerms, type UnitEconomics} from './unit-economics.js';
export type {BudgetCrossing} from './budget-crossings.js';
export type {CostAtValue} from './cost-slope.js';
export type {RateElasticity} from './rate-elasticities.js';
export type {Spread} from './triangular-points.js';
export {provisionedPrice} from './provisioned-price.js';
export {closestThroughput} from './measured-work.js';
