/** What a visitor handed over. It stays in this element's memory and goes nowhere else but to the reader. */
export type LogSource =
  | {readonly kind: 'text'; readonly text: string; readonly isSample: boolean}
  | {readonly kind: 'file'; readonly file: File};

/** A field with more text than this takes seconds for each key. */
export const MOST_SHOWN = 100_000;

/** Of a longer text only its beginning is shown, characters. */
export const PREVIEW_LENGTH = 2_000;

/** @returns Whether a source is text that a field can show and a visitor can change. */
export function isEditable(source: LogSource): boolean {
  return source.kind === 'text' && source.text.length <= MOST_SHOWN;
}

/** @returns Whether a source is the example, as it comes. */
export function isSample(source: LogSource | undefined): boolean {
  return source?.kind === 'text' && source.isSample;
}

/** @returns What the reader reads. */
export function contentOf(source: LogSource): string | File {
  return source.kind === 'file' ? source.file : source.text;
}

/**
 * Takes the log out of what is dropped or pasted: a file, else text.
 *
 * @returns Undefined where there is neither.
 */
export function sourceIn(transfer: DataTransfer | null): LogSource | undefined {
  const file = transfer?.files[0];
  if (file) return {kind: 'file', file};
  const text = transfer?.getData('text/plain') ?? '';
  return text === '' ? undefined : {kind: 'text', text, isSample: false};
}
