/** A library that counts the tokens of o200k_base. */
export interface Contender {
  /** Loads and builds all that counting needs. */
  make(): Promise<Counts>;
}

export interface Counts {
  /** Forgets what counting has remembered of earlier texts. */
  forget(): void;
  count(text: string): number;
  /** Counts a text of which one character has changed since the last call, the cheapest way the library has. */
  recount(text: string): number;
}
