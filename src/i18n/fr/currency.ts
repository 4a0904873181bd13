import type {currency as english} from '../en/currency.js';

/** French texts of amounts in the currency of a page. */
export const currency: typeof english = {
  beside: '(≈ {amount})',
  note: '≈ : en {currency}, au taux de {rate} pour 1 USD le {date}, fixé par ce site.',
};
