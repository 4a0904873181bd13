import {defineElement} from '../../internal/define.js';
import '../token-cost-actions/define.js';
import '../token-cost-inputs/define.js';
import '../token-cost-scenario/define.js';
import '../token-cost-sections/define.js';
import '../token-cost-summary/define.js';
import {TokenCostCalculatorElement} from './token-cost-calculator.js';

defineElement('token-cost-calculator', TokenCostCalculatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-calculator': TokenCostCalculatorElement;
  }
}
