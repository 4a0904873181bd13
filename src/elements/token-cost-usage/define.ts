import {defineElement} from '../../internal/define.js';
import {TokenCostUsageElement} from './token-cost-usage.js';

defineElement('token-cost-usage', TokenCostUsageElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-usage': TokenCostUsageElement;
  }
}
