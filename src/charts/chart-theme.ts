import {toneName, type Tone} from './series-look.js';

/** One tone, ready for a canvas. */
export interface ToneColors {
  readonly line: string;
  readonly band: string;
  readonly bar: string | CanvasPattern;
}

/** What the page looks like around a chart. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly hairline: string;
  /** Under the position that the data cursor is on. */
  readonly soft: string;
  readonly accent: string;
  readonly background: string;
  /** By name of the tone. */
  readonly tones: Readonly<Record<string, ToneColors>>;
  readonly fontFamily: string;
  /** Of the labels, px. */
  readonly fontSizePx: number;
  /** The reader's own few colours are in force, so lines are told apart by their dashes. */
  readonly forcedColors: boolean;
}

/** @returns Colours of a tone, the text's own where the theme has none. */
export function toneColors({tones, text}: ChartTheme, tone: Tone): ToneColors {
  return tones[toneName(tone)] ?? {line: text, band: text, bar: text};
}

/** @returns A font as a canvas wants it. */
export function canvasFont({fontFamily, fontSizePx}: ChartTheme): string {
  return `${fontSizePx}px ${fontFamily}`;
}
