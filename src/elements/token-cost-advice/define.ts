import {defineElement} from '../../internal/define.js';
import {TokenCostAdviceElement} from './token-cost-advice.js';

defineElement('token-cost-advice', TokenCostAdviceElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-advice': TokenCostAdviceElement;
  }
}
