import {defineElement} from '../../internal/define.js';
import '../token-cost-table/define.js';
import {TokenCostSectionsElement} from './token-cost-sections.js';

defineElement('token-cost-sections', TokenCostSectionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-sections': TokenCostSectionsElement;
  }
}
