import {defineElement} from '../../internal/define.js';
import {TokenCostAssumptionsElement} from './token-cost-assumptions.js';

defineElement('token-cost-assumptions', TokenCostAssumptionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-assumptions': TokenCostAssumptionsElement;
  }
}
