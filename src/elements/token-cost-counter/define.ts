import {defineElement} from '../../internal/define.js';
import {TokenCostCounterElement} from './token-cost-counter.js';

defineElement('token-cost-counter', TokenCostCounterElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-counter': TokenCostCounterElement;
  }
}
