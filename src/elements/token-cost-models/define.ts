import {defineElement} from '../../internal/define.js';
import {TokenCostModelsElement} from './token-cost-models.js';

defineElement('token-cost-models', TokenCostModelsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-models': TokenCostModelsElement;
  }
}
