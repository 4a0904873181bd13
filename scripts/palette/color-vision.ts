import type {Lab} from './ciede2000.js';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What people without one kind of cone see, in linear sRGB.
 *
 * @see Machado, Oliveira, Fernandes: A physiologically-based model for simulation of color vision deficiency, 2009,
 *   severity 1.0.
 */
const SIMULATIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof SIMULATIONS;

export const VISIONS = Object.keys(SIMULATIONS) as Vision[];

/** CIE XYZ of linear sRGB with the white point D65, then scaled so that white is 1, 1, 1. */
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/**
 * Tells how a colour looks.
 *
 * @param hex - sRGB, `#rrggbb`.
 * @throws {RangeError} If it is written in another way.
 */
export function seenAs(hex: string, vision: Vision): Lab {
  const seen = times(SIMULATIONS[vision], linear(hex)).map((part) => Math.min(1, Math.max(0, part)));
  const white = times(XYZ, [1, 1, 1]);
  const [x, y, z] = times(XYZ, triple(seen)).map((part, index) => cubeRoot(part / (white[index] ?? 1)));
  const [fx, fy, fz] = triple([x ?? 0, y ?? 0, z ?? 0]);
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/**
 * Measures contrast as WCAG does.
 *
 * @returns 1 for the same colour to 21 for black on white.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(hex: string, backgroundHex: string): number {
  const [high = 0, low = 0] = [luminance(hex), luminance(backgroundHex)].sort((one, two) => two - one);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): Triple {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new RangeError(`A colour must be like #1a2b3c, not ${hex}.`);
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return triple(parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)));
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return triple(matrix.map((row) => row[0] * x + row[1] * y + row[2] * z));
}

function cubeRoot(part: number): number {
  return part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
}

function triple([one = 0, two = 0, three = 0]: readonly number[]): Triple {
  return [one, two, three];
}
