/** Registers every element and exports their classes. */
import './elements/token-cost-actions/define.js';
import './elements/token-cost-advice/define.js';
import './elements/token-cost-assumptions/define.js';
import './elements/token-cost-calculator/define.js';
import './elements/token-cost-chart/define.js';
import './elements/token-cost-counter/define.js';
import './elements/token-cost-inputs/define.js';
import './elements/token-cost-ledger/define.js';
import './elements/token-cost-map/define.js';
import './elements/token-cost-models/define.js';
import './elements/token-cost-plans/define.js';
import './elements/token-cost-price/define.js';
import './elements/token-cost-scenario/define.js';
import './elements/token-cost-sections/define.js';
import './elements/token-cost-summary/define.js';
import './elements/token-cost-table/define.js';
import './elements/token-cost-tiers/define.js';
import './elements/token-cost-usage/define.js';

export * from './elements.js';
