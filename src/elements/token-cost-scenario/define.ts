import {defineElement} from '../../internal/define.js';
import {TokenCostScenarioElement} from './token-cost-scenario.js';

defineElement('token-cost-scenario', TokenCostScenarioElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-scenario': TokenCostScenarioElement;
  }
}
