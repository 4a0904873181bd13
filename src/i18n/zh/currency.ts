import type {currency as english} from '../en/currency.js';

/** Chinese texts of amounts in the currency of a page. */
export const currency: typeof english = {
  beside: '（≈ {amount}）',
  note: '≈：按 {date} 1 USD = {rate} 折算为 {currency}（由本网站设定）。',
};
