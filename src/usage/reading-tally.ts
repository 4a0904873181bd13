import type {BadRow, UsageReading} from './usage-reading.js';
import type {PromptMeaning} from './usage-row.js';
import type {UsageShape} from './usage-shape.js';

const MOST_SHOWN = 20;

type Format = {name: string; rows: number; prompt: PromptMeaning};

/** Counts what became of the rows of a file. */
export class ReadingTally {
  readonly #formats = new Map<string, Format>();
  readonly #firstBadRows: BadRow[] = [];
  rows = 0;
  badRows = 0;
  repeated = 0;
  passedOver = 0;

  add({name, promptMeans}: UsageShape): void {
    this.rows += 1;
    const format = this.#formats.get(name);
    if (format) format.rows += 1;
    else this.#formats.set(name, {name, rows: 1, prompt: promptMeans});
  }

  bad(row: BadRow): void {
    this.badRows += 1;
    if (this.#firstBadRows.length < MOST_SHOWN) this.#firstBadRows.push(row);
  }

  reading(rest: Pick<UsageReading, 'columns' | 'mapping'>): UsageReading {
    return {
      formats: [...this.#formats.values()],
      rows: this.rows,
      badRows: this.badRows,
      firstBadRows: [...this.#firstBadRows],
      repeated: this.repeated,
      passedOver: this.passedOver,
      ...rest,
    };
  }
}
