import '../../src/elements/token-cost-scenario/define.js';
import '../../src/elements/token-cost-counter/define.js';

/** A page with a counter on it, and what it feels of a large paste. */
export interface PasteBench {
  /** Milliseconds until the next frame was drawn, and until the count was there; the longest task meanwhile, 0: none over 50 ms. */
  paste: (characters: number) => Promise<{
    frameMs: number;
    countedMs: number;
    tokens: number;
    longestTaskMs: number;
    /** What the browser itself took to hand the clipboard over, within that task. */
    clipboardMs: number;
  }>;
  /** Pastes, and milliseconds from pressing Cancel until counting has stopped. */
  cancelMs: (characters: number) => Promise<number>;
  clear: () => Promise<void>;
  megabytes: () => Promise<number>;
}

declare global {
  interface Window {
    pasteBench: PasteBench;
  }
}

const SENTENCE =
  'The quick brown fox jumps over the lazy dog while 12,345 others (and my "friend") watch it — naïvely. ';

let longestTaskMs = 0;
new PerformanceObserver((list) => {
  for (const {duration} of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
}).observe({type: 'longtask'});

let clipboardMs = 0;
const getData = Reflect.get(DataTransfer.prototype, 'getData') as (format: string) => string;
DataTransfer.prototype.getData = function timed(format: string): string {
  const startedAt = performance.now();
  const text = getData.call(this, format);
  clipboardMs += performance.now() - startedAt;
  return text;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function find<E extends Element>(selector: string): E | null {
  return document.querySelector('token-cost-counter')?.shadowRoot?.querySelector<E>(selector) ?? null;
}

async function until(isTrue: () => boolean): Promise<number> {
  const startedAt = performance.now();
  while (!isTrue()) await frame();
  return performance.now() - startedAt;
}

/** The clipboard is the browser's own work, so it is filled before the clock starts. */
function pasteEvent(characters: number): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)).slice(0, characters));
  return new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true});
}

const tokens = (): number => Number(find<HTMLDataElement>('[part~=tokens] data')?.value ?? 0);
const isCounting = (): boolean => find('progress') !== null;

window.pasteBench = {
  paste: async (characters) => {
    await until(() => find('textarea') !== null);
    const event = pasteEvent(characters);
    await pause(500);
    [longestTaskMs, clipboardMs] = [0, 0];
    const startedAt = performance.now();
    setTimeout(() => find('textarea')?.dispatchEvent(event));
    await pause(0);
    await frame();
    await pause(0);
    const frameMs = performance.now() - startedAt;
    // A count of more than half as many tokens as the text has words cannot be that of another text.
    await until(() => !isCounting() && tokens() > characters / 10);
    const countedMs = performance.now() - startedAt;
    await pause(200);
    return {frameMs, countedMs, tokens: tokens(), longestTaskMs, clipboardMs};
  },
  cancelMs: async (characters) => {
    find('textarea')?.dispatchEvent(pasteEvent(characters));
    await until(isCounting);
    const startedAt = performance.now();
    find<HTMLButtonElement>('progress ~ button, .state button')?.click();
    await until(() => !isCounting());
    return performance.now() - startedAt;
  },
  clear: async () => {
    for (const button of document.querySelector('token-cost-counter')?.shadowRoot?.querySelectorAll('button') ?? []) {
      if (button.textContent.trim() === 'Clear') button.click();
    }
    await pause(1000);
  },
  megabytes: async () => (await performance.measureUserAgentSpecificMemory()).bytes / 1e6,
};
