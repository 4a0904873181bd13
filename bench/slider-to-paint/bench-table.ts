import type {Scenario} from '../../src/engine/scenario.js';

/** A table that follows a scenario. */
export interface BenchTable {
  readonly rows: number;
  readonly columns: number;
  readonly show: (scenario: Scenario) => void;
  /** What the first row says a month costs. */
  readonly shown: () => string;
}
