/** Registers every element and exports their classes. */
import './elements/token-cost-calculator/define.js';
import './elements/token-cost-inputs/define.js';
import './elements/token-cost-ledger/define.js';
import './elements/token-cost-price/define.js';
import './elements/token-cost-scenario/define.js';
import './elements/token-cost-summary/define.js';
import './elements/token-cost-table/define.js';

export * from './elements.js';
