import type {currency as english} from '../en/currency.js';

/** Japanese texts of amounts in the currency of a page. */
export const currency: typeof english = {
  beside: '（≈ {amount}）',
  note: '≈：{currency}換算、{date}時点で1 USD = {rate}（このサイトの設定）。',
};
