import {defineElement} from '../../internal/define.js';
import {TokenCostPriceElement} from './token-cost-price.js';

defineElement('token-cost-price', TokenCostPriceElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-price': TokenCostPriceElement;
  }
}
