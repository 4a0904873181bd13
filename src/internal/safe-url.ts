/**
 * Lets through absolute https addresses only.
 *
 * Every address that comes from a dataset passes here before it becomes a link or a request: a template does not
 * stop `javascript:`.
 *
 * @returns The address in its normal form, or undefined for anything else.
 */
export function safeHttpsUrl(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
