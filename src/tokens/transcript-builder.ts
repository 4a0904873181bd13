import type {ToolDefinition} from './tool-definitions.js';
import type {Transcript, TranscriptFormat} from './transcript.js';

interface Call {
  output: string[];
  reasoning: string[];
  toolResults: string[];
}

interface Turn {
  user: string[];
  calls: Call[];
}

/** What the last piece was: it decides whether the next one starts a turn, a call, or neither. */
type Last = 'start' | 'user' | 'call' | 'result';

/**
 * Puts a conversation together, piece by piece in the order of the transcript.
 *
 * The user's words start a turn unless nobody has answered the words before; whatever a model says starts a call unless
 * it is still talking. So a message cut into several pieces is one call, and results of tools called at once are one
 * step.
 */
export class TranscriptBuilder {
  tools: readonly ToolDefinition[] | 'not-given' | 'unreadable' = 'not-given';
  readonly #system: string[] = [];
  readonly #turns: Turn[] = [];
  readonly #leftOut = {images: 0, files: 0, other: 0, hiddenReasoning: 0};
  #format: TranscriptFormat = 'messages';
  #last: Last = 'start';

  /** Says whose format it is; the first to know wins. */
  recognise(format: TranscriptFormat): void {
    if (this.#format === 'messages') this.#format = format;
  }

  system(text: string): void {
    this.#system.push(text);
  }

  user(text: string): void {
    this.#turn(this.#last !== 'user').user.push(text);
    this.#last = 'user';
  }

  /** A model begins to answer, or goes on. */
  call(): void {
    this.#call();
  }

  output(text: string): void {
    this.#call().output.push(text);
  }

  reasoning(text: string): void {
    this.#call().reasoning.push(text);
  }

  toolResult(text: string): void {
    const {calls} = this.#turn(false);
    let call = calls.at(-1);
    if (!call) calls.push((call = emptyCall()));
    call.toolResults.push(text);
    this.#last = 'result';
  }

  leaveOut(what: keyof Transcript['leftOut']): void {
    this.#leftOut[what] += 1;
  }

  get isEmpty(): boolean {
    return this.#turns.length === 0 && this.#system.length === 0;
  }

  /** @param isRequest - Whether it is all that was sent. */
  build(isRequest: boolean): Transcript {
    return {
      format: this.#format,
      system: this.#system,
      tools: this.#toolsOf(isRequest),
      turns: this.#turns,
      isRequest,
      leftOut: this.#leftOut,
    };
  }

  #toolsOf(isRequest: boolean): Transcript['tools'] {
    if (typeof this.tools !== 'string') return this.tools;
    return this.tools === 'not-given' && isRequest ? [] : undefined;
  }

  #turn(isNew: boolean): Turn {
    let turn = this.#turns.at(-1);
    if (!turn || isNew) this.#turns.push((turn = {user: [], calls: []}));
    return turn;
  }

  #call(): Call {
    const {calls} = this.#turn(false);
    let call = calls.at(-1);
    if (!call || this.#last !== 'call') calls.push((call = emptyCall()));
    this.#last = 'call';
    return call;
  }
}

function emptyCall(): Call {
  return {output: [], reasoning: [], toolResults: []};
}
