import type {currency as english} from '../en/currency.js';

/** Spanish texts of amounts in the currency of a page. */
export const currency: typeof english = {
  beside: '(≈ {amount})',
  note: '≈: en {currency}, a {rate} por 1 USD el {date}, fijado por este sitio.',
};
