/** Characters by which a spreadsheet takes a text for a formula. */
const FORMULA = /^\s*[=+\-@\t\r\0]/;

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet opens as data, never as a formula.
 *
 * @param rows - Numbers stay numbers, unrounded; texts that a spreadsheet would run get a `'` in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
