import {defineElement} from '../../internal/define.js';
import {TokenCostSummaryElement} from './token-cost-summary.js';

defineElement('token-cost-summary', TokenCostSummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-summary': TokenCostSummaryElement;
  }
}
