import type {currency as english} from '../en/currency.js';

/** German texts of amounts in the currency of a page. */
export const currency: typeof english = {
  beside: '(≈ {amount})',
  note: '≈: in {currency}, zum Kurs von {rate} je 1 USD am {date}, von dieser Website festgelegt.',
};
