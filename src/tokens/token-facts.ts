import type {EncodingName} from './encoding.js';

/** Where a fact about tokens is from. */
export interface FactSource {
  /** `vendor`: the maker's own page. `curated`: somebody else's measurement. */
  readonly kind: 'vendor' | 'curated';
  /** Always https. */
  readonly url: string;
  /** When it was last read: a day, or only the year where no more is known. */
  readonly retrieved: string;
  /** Set where somebody else's reading of that page is all we have. */
  readonly via?: 'reading';
}

/** One published figure on how many tokens a text makes, as it was published. */
export interface TokenFigure {
  /** The only kind of text that it holds for. */
  readonly text: 'english' | 'chinese';
  /** `times-tokenizer`: of another tokenizer's count. `times-reference`: of the count of a model whose tokenizer is not public. */
  readonly unit:
    'characters-per-token' | 'words-per-token' | 'tokens-per-character' | 'times-tokenizer' | 'times-reference';
  /** > 0. */
  readonly value: number;
  /** What the value multiplies: the key of a tokenizer, or the reference's name. */
  readonly of?: string;
  /** Which model was measured, where the figure is a measurement. */
  readonly model?: string;
  readonly source: string;
}

/** What is known about counting with a tokenizer. */
export interface TokenizerFacts {
  readonly name: string;
  /** Makes the same tokens of plain text as this public table. */
  readonly sameTableAs?: EncodingName;
  /** Of `sameTableAs`. */
  readonly source?: string;
  /** The one to estimate with first. */
  readonly figures?: readonly TokenFigure[];
}

/** Tokens of the system prompt that a provider adds to every request with tools. */
export interface ToolPrompt {
  readonly model: string;
  /** Where the model may choose not to call a tool. */
  readonly auto: number;
  /** Where it has to call one. */
  readonly any: number;
  readonly source: string;
}

/** Tokens of a tool whose definition the provider writes. */
export interface BuiltInTool {
  /** As in a request, e.g. `bash_20250124`. */
  readonly type: string;
  readonly tokens: number;
  readonly models: readonly string[];
  readonly source: string;
}

/** Tokens that the chat format adds around the text of messages. */
export interface ChatMessageTokens {
  /** Around each message, besides its role. */
  readonly perMessage: number;
  /** In every request, to open the reply. */
  readonly perReply: number;
  readonly source: string;
}

/** The published file of facts that counting needs and prices do not. */
export interface TokenFacts {
  readonly schemaVersion: 1;
  /** Calendar version of the data release, e.g. `2026.11.21`. */
  readonly version: string;
  readonly sources: Readonly<Record<string, FactSource>>;
  /** By the dataset's keys, all of them. */
  readonly tokenizers: Readonly<Record<string, TokenizerFacts>>;
  readonly toolPrompts: readonly ToolPrompt[];
  readonly builtInTools: readonly BuiltInTool[];
  readonly chatMessages: ChatMessageTokens;
}

/** A source as it is shown next to a number. */
export interface ShownSource {
  readonly url: string;
  /** A day, or only the year. */
  readonly checked: string;
  readonly status: 'official' | 'third-party';
}

/** @returns The source of that key, to be shown; undefined where the file has none. */
export function shownSource(key: string, {sources}: Pick<TokenFacts, 'sources'>): ShownSource | undefined {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (!source) return undefined;
  const {kind, url, retrieved} = source;
  return {url, checked: retrieved, status: kind === 'vendor' ? 'official' : 'third-party'};
}
