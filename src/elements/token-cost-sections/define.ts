import {defineElement} from '../../internal/define.js';
import '../token-cost-advice/define.js';
import '../token-cost-assumptions/define.js';
import '../token-cost-chart/define.js';
import '../token-cost-ledger/define.js';
import '../token-cost-map/define.js';
import '../token-cost-plans/define.js';
import '../token-cost-table/define.js';
import '../token-cost-tiers/define.js';
import {TokenCostSectionsElement} from './token-cost-sections.js';

defineElement('token-cost-sections', TokenCostSectionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-sections': TokenCostSectionsElement;
  }
}
