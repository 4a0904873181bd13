import {defineElement} from '../../internal/define.js';
import {TokenCostTiersElement} from './token-cost-tiers.js';

defineElement('token-cost-tiers', TokenCostTiersElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-tiers': TokenCostTiersElement;
  }
}
