/** One way to a value: a key that is written like the whole path, or keys inside one another. */
interface Route {
  readonly key: string;
  readonly steps: readonly string[];
}

// Paths are those of the shapes and of a mapping: few.
const routesByPath = new Map<string, readonly Route[]>();

/**
 * Looks a value up by its path, among an object's own keys only.
 *
 * A column `usage.prompt_tokens` is found as well as a key inside an object. Where a text on the way holds a JSON
 * object, as exports to CSV have it, it is looked into. A key `ttl=1h` means the item of a list whose `ttl` is `1h`.
 *
 * @param path - Keys with dots between them; `|` between several paths of which the first that has a value counts.
 * @returns The value; undefined where there is none, or null.
 */
export function valueAt(root: unknown, path: string): unknown {
  if (typeof root !== 'object' || root === null) return undefined;
  for (const {key, steps} of routesOf(path)) {
    const value = Object.hasOwn(root, key) ? (root as Record<string, unknown>)[key] : deepValue(root, steps);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Says whether a value is an object with keys of its own, so not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function routesOf(path: string): readonly Route[] {
  let routes = routesByPath.get(path);
  if (!routes) {
    routes = path.split('|').map((key) => ({key, steps: key.split('.')}));
    routesByPath.set(path, routes);
  }
  return routes;
}

function deepValue(root: object, steps: readonly string[]): unknown {
  const [first = ''] = steps;
  if (steps.length === 1 || !Object.hasOwn(root, first)) return undefined;
  let value = (root as Record<string, unknown>)[first];
  for (let index = 1; index < steps.length && value !== undefined; index += 1)
    value = inside(value, steps[index] ?? '');
  return value;
}

function inside(holder: unknown, step: string): unknown {
  if (typeof holder === 'string') return ownValue(parsedObject(holder), step);
  return Array.isArray(holder) ? itemWith(holder, step) : ownValue(holder, step);
}

function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string, unknown>)[key];
}

function itemWith(list: readonly unknown[], step: string): unknown {
  const [key = '', text] = step.split('=');
  return list.find((item) => text !== undefined && ownValue(item, key) === text);
}

/** @returns The object that a text holds as JSON; undefined where it holds none. */
export function parsedObject(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
