import {defineElement} from '../../internal/define.js';
import {TokenCostLedgerElement} from './token-cost-ledger.js';

defineElement('token-cost-ledger', TokenCostLedgerElement);

declare global {
  interface HTMLElementTagNameMap {
    'token-cost-ledger': TokenCostLedgerElement;
  }
}
