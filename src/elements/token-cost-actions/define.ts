import {defineElement} from '../../internal/define.js';
import {TokenCostActionsElement} from './token-cost-actions.js';

defineElement('token-cost-actions', TokenCostActionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-actions': TokenCostActionsElement;
  }
}
