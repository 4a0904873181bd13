import {defineElement} from '../../internal/define.js';
import '../token-cost-models/define.js';
import {TokenCostInputsElement} from './token-cost-inputs.js';

defineElement('token-cost-inputs', TokenCostInputsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-inputs': TokenCostInputsElement;
  }
}
