import {defineElement} from '../../internal/define.js';
import {TokenCostChartElement} from './token-cost-chart.js';

defineElement('token-cost-chart', TokenCostChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-chart': TokenCostChartElement;
  }
}
