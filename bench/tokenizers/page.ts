import type {Contender, Counts} from './contender.js';

/** What the page of a contender tells of itself. */
export interface PageBench {
  /** Milliseconds from asking for the script until the first count could begin. */
  ready: () => Promise<number>;
  /** Keeps texts at hand, so that handing them over is not measured; runs the code warm on others. */
  keep: (texts: Readonly<Record<string, string>>, others: readonly string[]) => void;
  /** Forgets what earlier passes have left behind. */
  forget: () => void;
  /** Counts a text that is at hand. */
  pass: (name: string) => number;
  /** Median milliseconds to count anew after a character in the middle has changed. */
  editMs: (text: string) => number;
  /** Bytes of the page, with typed arrays and WebAssembly. */
  memory: () => Promise<number>;
}

declare global {
  interface Window {
    contender: Contender;
    bench: PageBench;
  }
  interface Performance {
    measureUserAgentSpecificMemory(): Promise<{bytes: number}>;
  }
}

let counts: Counts | undefined;
let kept: Readonly<Record<string, string>> = {};

const counter = (): Counts => {
  if (!counts) throw new Error('Not ready yet.');
  return counts;
};

const timed = (work: () => void): number => {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function loadScript(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
  });
}

window.bench = {
  ready: async () => {
    const startedAt = performance.now();
    await loadScript('contender.js');
    counts = await window.contender.make();
    return performance.now() - startedAt;
  },
  keep: (texts, others) => {
    kept = texts;
    for (const text of [...others, ...others, ...others]) counter().count(text);
  },
  forget: () => counter().forget(),
  pass: (name) => counter().count(kept[name] ?? ''),
  editMs: (text) => {
    const middle = text.length >> 1;
    counter().recount(text);
    const times = Array.from({length: 31}, (_, edit) => {
      const edited = `${text.slice(0, middle)}${'etaoinshrdlu'[edit % 12] ?? ''}${text.slice(middle + 1)}`;
      return timed(() => counter().recount(edited));
    });
    return median(times);
  },
  memory: async () => (await performance.measureUserAgentSpecificMemory()).bytes,
};
