/** Tones of one theme, and the background that they were chosen for. */
export interface ChartPalette {
  readonly background: string;
  readonly tones: readonly string[];
}

/** Tones on a light page. `scripts/check-palette.mts` proves that they can be told apart, whoever looks. */
export const LIGHT_PALETTE: ChartPalette = {
  background: '#ffffff',
  tones: ['#1261db', '#d8771b', '#057d56', '#c33580', '#0e97a7', '#78201e', '#630f96', '#6e6500'],
};

/** Tones on a dark page; darker backgrounds than this one only add contrast. */
export const DARK_PALETTE: ChartPalette = {
  background: '#1e1e1e',
  tones: ['#8ca7ff', '#f19716', '#49be83', '#cd61a0', '#8fe4f0', '#dd4a27', '#906be8', '#ebe576'],
};

/** How many series are told apart; a ninth looks like the first. */
export const TONE_COUNT = 8;

/** Tone of what adds to a cost, and of what saves. */
export const UP_TONE = 5;
export const DOWN_TONE = 2;
