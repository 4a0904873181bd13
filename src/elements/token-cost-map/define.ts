import {defineElement} from '../../internal/define.js';
import {TokenCostMapElement} from './token-cost-map.js';

defineElement('token-cost-map', TokenCostMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-map': TokenCostMapElement;
  }
}
