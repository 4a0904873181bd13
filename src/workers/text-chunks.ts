/** Characters that are read at once: little enough for a page, enough for a worker. */
const CHUNK_CHARACTERS = 65_536;

/** A piece of a source, and where it ends. */
export interface TextChunk {
  readonly text: string;
  /** Of a file: bytes; of a text: UTF-16 units. */
  readonly end: number;
}

/** Size of a source in what `TextChunk.end` counts. */
export const sizeOf = (source: string | Blob): number => (typeof source === 'string' ? source.length : source.size);

/**
 * Reads a text, or a file of UTF-8, piece by piece.
 *
 * @throws {DOMException} `NotReadableError` if the file has gone or changed since it was picked.
 */
export async function* textChunks(source: string | Blob): AsyncGenerator<TextChunk> {
  if (typeof source === 'string') yield* cut(source, 0, 1);
  else yield* decoded(source);
}

async function* decoded(file: Blob): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  let end = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      const text = decoder.decode(value, {stream: true});
      yield* cut(text, end, value.byteLength / Math.max(1, text.length));
      end += value.byteLength;
    }
    yield {text: decoder.decode(), end};
  } finally {
    await reader.cancel();
  }
}

function* cut(text: string, start: number, unitsPerCharacter: number): Generator<TextChunk> {
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
    const chunk = text.slice(at, at + CHUNK_CHARACTERS);
    yield {text: chunk, end: Math.round(start + (at + chunk.length) * unitsPerCharacter)};
  }
}
