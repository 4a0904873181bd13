/** The element classes. Importing this registers nothing; see `index.ts` or an element's `define.js` for that. */
export {TokenCostCalculatorElement} from './elements/token-cost-calculator/token-cost-calculator.js';
export {TokenCostInputsElement} from './elements/token-cost-inputs/token-cost-inputs.js';
export {TokenCostLedgerElement} from './elements/token-cost-ledger/token-cost-ledger.js';
export {TokenCostPriceElement} from './elements/token-cost-price/token-cost-price.js';
export {TokenCostScenarioElement} from './elements/token-cost-scenario/token-cost-scenario.js';
export {TokenCostSummaryElement, type SummaryShow} from './elements/token-cost-summary/token-cost-summary.js';
export {TokenCostTableElement} from './elements/token-cost-table/token-cost-table.js';
export type {RateName} from './state/quoted-rate.js';
export type {ScenarioOwner} from './links/scenario-owner.js';
export type {StatePatch} from './state/scenario-store.js';
export type {Problem, Snapshot} from './state/snapshot.js';
