import {ciede2000} from './ciede2000.js';
import {contrastOf, seenAs, VISIONS, type Vision} from './color-vision.js';

/** Tones of one theme and what they stand on. */
export interface Theme {
  readonly background: string;
  readonly tones: readonly string[];
}

/** Least contrast of a tone with its background: WCAG 1.4.11. */
export const LEAST_CONTRAST = 3;

/** Least ΔE00 between any two tones, whoever looks. */
export const LEAST_DIFFERENCE = 11;

export interface ClosestPair {
  readonly vision: Vision;
  readonly difference: number;
  readonly pair: readonly [string, string];
}

export interface PaletteFigures {
  readonly contrast: {readonly tone: string; readonly ratio: number};
  readonly closest: readonly ClosestPair[];
}

/**
 * Measures the weakest points of a palette.
 *
 * @throws {RangeError} If it has fewer than two tones.
 */
export function paletteFigures({background, tones}: Theme): PaletteFigures {
  if (tones.length < 2) throw new RangeError(`A palette must have two tones or more, not ${tones.length}.`);
  const contrasts = tones.map((tone) => ({tone, ratio: contrastOf(tone, background)}));
  return {
    contrast: contrasts.reduce((worst, each) => (each.ratio < worst.ratio ? each : worst)),
    closest: VISIONS.map((vision) => closestPair(tones, vision)),
  };
}

/** @returns What is wrong with a palette, as sentences; empty is good. */
export function paletteProblems(name: string, theme: Theme): string[] {
  const {contrast, closest} = paletteFigures(theme);
  const weak = contrast.ratio >= LEAST_CONTRAST ? [] : [`${name}: ${contrast.tone} has contrast ${contrast.ratio}`];
  const alike = closest
    .filter(({difference}) => !(difference >= LEAST_DIFFERENCE))
    .map(({vision, difference, pair}) => `${name}: ${pair.join(' and ')} differ by ${difference} with ${vision}`);
  return [...weak, ...alike];
}

function closestPair(tones: readonly string[], vision: Vision): ClosestPair {
  const pairs = tones.flatMap((one, index) => tones.slice(index + 1).map((two) => [one, two] as const));
  return pairs
    .map((pair) => ({vision, pair, difference: ciede2000(seenAs(pair[0], vision), seenAs(pair[1], vision))}))
    .reduce((worst, each) => (each.difference < worst.difference ? each : worst));
}
