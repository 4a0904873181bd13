/** Views of the same calls: of several in one report the first counts. */
export const VIEWS: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'session', 'sessions', 'blocks']);

/** Keys under which exports and reports keep their rows. */
export const ROW_LISTS: ReadonlySet<string> = new Set([
  'data',
  'rows',
  'results',
  'records',
  'items',
  'entries',
  'events',
  'logs',
  'requests',
  'generations',
  'observations',
  ...VIEWS,
]);
