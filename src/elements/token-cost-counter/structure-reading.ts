import type {EncodingName} from '../../tokens/encoding.js';
import type {CountingClient} from '../../workers/counting-client.js';
import type {TextStructure} from '../../workers/text-structure.js';

/** What decides about the structure of a text and its figures. */
export interface StructureQuestion {
  readonly source: string | Blob;
  /** How the text begins: only what begins like JSON is looked into. */
  readonly beginning: string;
  readonly encoding: EncodingName;
  /** Key of the dataset's models; undefined: there is none to be asked about. */
  readonly model: string | undefined;
}

/** Finds out whether a text is a conversation or tool definitions. */
export class StructureReading {
  readonly #open: () => Promise<CountingClient>;
  readonly #changed: () => void;
  #question: StructureQuestion | undefined;
  #structure: TextStructure | undefined;
  #running = new AbortController();

  /** @param changed - Called when there is something else to show, never from within a call. */
  constructor(open: () => Promise<CountingClient>, changed: () => void) {
    this.#open = open;
    this.#changed = changed;
  }

  /** Undefined for plain words, and as long as it is not known. */
  get structure(): TextStructure | undefined {
    return this.#structure;
  }

  /** Looks into a text, unless that was done already. @param question - Undefined: nothing has been counted. */
  use(question: StructureQuestion | undefined): void {
    if (isSame(this.#question, question)) return;
    this.#question = question;
    this.#running.abort();
    this.#running = new AbortController();
    if (!question || !/^\s*[[{]/.test(question.beginning)) {
      this.#structure = undefined;
      return;
    }
    // What is on show stays until there is something to take its place: a text that is typed changes all the time.
    void this.#run(question, this.#running.signal);
  }

  /** Forgets what was asked, so that the next drawing asks again. */
  pause(): void {
    this.#running.abort();
    this.#question = undefined;
  }

  async #run({source, encoding, model}: StructureQuestion, signal: AbortSignal): Promise<void> {
    try {
      const client = await this.#open();
      const structure = await client.structureOf(source, {encoding, signal, ...(model !== undefined && {model})});
      if (signal.aborted) return;
      this.#structure = structure.kind === 'plain' ? undefined : structure;
      this.#changed();
    } catch {
      // Its tokens are counted all the same, as those of any text.
      if (!signal.aborted) this.#structure = undefined;
    }
  }
}

function isSame(one: StructureQuestion | undefined, other: StructureQuestion | undefined): boolean {
  return one?.source === other?.source && one?.encoding === other?.encoding && one?.model === other?.model;
}
