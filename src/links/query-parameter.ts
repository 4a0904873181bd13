/**
 * Reads a parameter of an address.
 *
 * @returns Undefined where the address has none of that name.
 */
export function queryParameter(address: string, name: string): string | undefined {
  return new URLSearchParams(partsOf(address).query).get(name) ?? undefined;
}

/**
 * Puts a parameter into an address and leaves everything else in it as it is, down to the last character: other parts
 * belong to the page, and rewriting them as `URLSearchParams` does may break its router.
 *
 * @param name - Letters, digits, `-` and `_`.
 * @param value - Of characters that need no escape; undefined takes the parameter out.
 */
export function withQueryParameter(address: string, name: string, value: string | undefined): string {
  const {path, query, hash} = partsOf(address);
  const others = query.split('&').filter((part) => part !== '' && part.split('=', 1)[0] !== name);
  const parts = value === undefined ? others : [...others, `${name}=${value}`];
  return path + (parts.length > 0 ? `?${parts.join('&')}` : '') + hash;
}

function partsOf(address: string): {path: string; query: string; hash: string} {
  const hashAt = address.indexOf('#');
  const end = hashAt < 0 ? address.length : hashAt;
  const before = address.slice(0, end);
  const queryAt = before.indexOf('?');
  return {
    path: queryAt < 0 ? before : before.slice(0, queryAt),
    query: queryAt < 0 ? '' : before.slice(queryAt + 1),
    hash: address.slice(end),
  };
}
