/** The names in the first line of a table. */
export class TableHeader {
  readonly #names: readonly string[];

  constructor(cells: readonly string[]) {
    const names = cells.map((cell) => cell.trim());
    // Of columns of one name the first counts, and no name may stand for what every object has.
    this.#names = names.map((name, index) => (names.indexOf(name) === index && name !== '__proto__' ? name : ''));
  }

  /** What is expected of a row that does not fit. */
  get expected(): string {
    return `${this.#names.length} columns`;
  }

  /** A row with cells missing may have been cut off, and one with too many has a delimiter where none belongs. */
  fits(cells: readonly string[]): boolean {
    const {length} = this.#names;
    return cells.length >= length && cells.slice(length).every((cell) => cell.trim() === '');
  }

  /** @returns The cells by name; an empty one is undefined. */
  record(cells: readonly string[]): Record<string, string | undefined> {
    const record: Record<string, string | undefined> = {};
    this.#names.forEach((name, index) => {
      if (name !== '') record[name] = cells[index] === '' ? undefined : cells[index];
    });
    return record;
  }
}
