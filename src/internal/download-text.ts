/** Long enough for a browser to have taken over what it was told to save. */
const REVOKE_AFTER_MS = 1000;

/**
 * Offers a text to the visitor as a file. Nothing is sent anywhere.
 *
 * @param type - Media type, e.g. `text/csv`.
 */
export function downloadText(name: string, type: string, content: string): void {
  // Without the mark at the start a spreadsheet reads UTF-8 as something else.
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
