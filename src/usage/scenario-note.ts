type NoParams = Readonly<Record<string, never>>;

/** What was assumed to make a scenario of a log, and what its averages hide. */
export type ScenarioNote =
  /** Nothing was changed. */
  | {readonly code: 'no-calls'; readonly params: NoParams}
  /** Rows that do not say how many calls they sum up: so many calls of the usual size were assumed. */
  | {readonly code: 'calls-estimated'; readonly params: {readonly rows: number; readonly calls: number}}
  /** The log has no days, so the traffic is what it was. */
  | {readonly code: 'traffic-kept'; readonly params: NoParams}
  /** The traffic of these days, for a month of 30; rows without a day are taken for rows of the same days. */
  | {
      readonly code: 'traffic-from-days';
      readonly params: {readonly days: number; readonly calls: number; readonly rowsWithoutDay: number};
    }
  /** Too few calls are tied together: each counts as a conversation. */
  | {readonly code: 'conversations-unknown'; readonly params: {readonly calls: number; readonly ofCalls: number}}
  /** Only so many conversations were looked at. */
  | {readonly code: 'conversations-partial'; readonly params: {readonly count: number}}
  /** A conversation has a whole number of calls. */
  | {readonly code: 'turns-rounded'; readonly params: {readonly mean: number; readonly calls: number}}
  /** Prompts grow by more than a first message has, so the calls are those of an agent in one turn. */
  | {readonly code: 'agent-loop'; readonly params: {readonly calls: number; readonly tokensPerCall: number}}
  /** Prompts grow by less than the answers, so no history is sent. */
  | {readonly code: 'history-not-kept'; readonly params: NoParams}
  /** The log reads more from caches, in tokens per call, than a scenario of this shape can. */
  | {readonly code: 'cache-reads-capped'; readonly params: {readonly logged: number; readonly scenario: number}}
  /** Share of the prompt tokens that were not cached; a scenario with caching writes them. */
  | {readonly code: 'uncached-as-written'; readonly params: {readonly share: number}}
  | {readonly code: 'models-mixed'; readonly params: {readonly models: number}}
  /** Calls past a threshold of the offer, and what they cost more for it over the log: an average hides them. */
  | {
      readonly code: 'past-threshold';
      readonly params: {readonly calls: number; readonly ofCalls: number; readonly extraUsd: number};
    };
