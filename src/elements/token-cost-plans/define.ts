import {defineElement} from '../../internal/define.js';
import {TokenCostPlansElement} from './token-cost-plans.js';

defineElement('token-cost-plans', TokenCostPlansElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-plans': TokenCostPlansElement;
  }
}
