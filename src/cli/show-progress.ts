import {formatCount} from '../format/format-count.js';

const MILLISECONDS_BETWEEN = 100;

/** Shows how far a log has been read, on one line, where somebody is watching. */
export function showProgress(stream: NodeJS.WriteStream): {
  onProgress: (characters: number, rows: number) => void;
  end: () => void;
} {
  let shown = -Infinity;
  const clear = '\r\u001B[K';
  return {
    onProgress: (characters, rows) => {
      const now = performance.now();
      if (!stream.isTTY || now - shown < MILLISECONDS_BETWEEN) return;
      shown = now;
      stream.write(`${clear}${formatCount(characters / 1e6, 'en')} MB, ${formatCount(rows, 'en')} rows`);
    },
    end: () => {
      if (shown > -Infinity) stream.write(clear);
    },
  };
}
