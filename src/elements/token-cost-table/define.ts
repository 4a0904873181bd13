import {defineElement} from '../../internal/define.js';
import {TokenCostTableElement} from './token-cost-table.js';

defineElement('token-cost-table', TokenCostTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-table': TokenCostTableElement;
  }
}
