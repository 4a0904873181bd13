/** English texts of amounts in the currency of a page. */
export const currency = {
  /** Stands behind an amount in USD. */
  beside: '(≈ {amount})',
  note: '≈: in {currency}, at {rate} for 1 USD on {date}, set by this site.',
};
