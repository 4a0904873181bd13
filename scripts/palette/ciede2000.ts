/** A colour in CIELAB: lightness 0 to 100, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

const RADIANS = Math.PI / 180;
const POWER_25_7 = 25 ** 7;

/**
 * Measures how different two colours look.
 *
 * @returns ΔE00: 0 for the same colour, about 1 for the least that can be seen, 100 for black and white.
 * @see Sharma, Wu, Dalal: The CIEDE2000 color-difference formula, 2005.
 */
export function ciede2000(one: Lab, two: Lab): number {
  const [first, second] = withAdjustedChroma(one, two);
  const meanLightness = (first.lightness + second.lightness) / 2;
  const meanChroma = (first.chroma + second.chroma) / 2;
  const hue = meanHue(first, second);
  const product = Math.sqrt(first.chroma * second.chroma);

  const lightness = (second.lightness - first.lightness) / lightnessWeight(meanLightness);
  const chroma = (second.chroma - first.chroma) / (1 + 0.045 * meanChroma);
  const turn = product === 0 ? 0 : hueDifference(first.hue, second.hue);
  const hueStep = (2 * product * Math.sin((turn * RADIANS) / 2)) / (1 + 0.015 * meanChroma * hueWeight(hue));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueStep ** 2 + rotation(hue, meanChroma) * chroma * hueStep);
}

interface Polar {
  lightness: number;
  chroma: number;
  /** Degrees, 0 to 360. */
  hue: number;
}

function withAdjustedChroma(one: Lab, two: Lab): [Polar, Polar] {
  const chroma7 = ((Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma7 / (chroma7 + POWER_25_7));
  return [polar(one, stretch), polar(two, stretch)];
}

function polar([lightness, a, b]: Lab, stretch: number): Polar {
  const degrees = Math.atan2(b, a * stretch) / RADIANS;
  return {lightness, chroma: Math.hypot(a * stretch, b), hue: (degrees + 360) % 360};
}

function hueDifference(first: number, second: number): number {
  const turn = second - first;
  if (Math.abs(turn) <= 180) return turn;
  return turn > 0 ? turn - 360 : turn + 360;
}

function meanHue(first: Polar, second: Polar): number {
  const sum = first.hue + second.hue;
  if (first.chroma === 0 || second.chroma === 0) return sum;
  if (Math.abs(first.hue - second.hue) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function lightnessWeight(lightness: number): number {
  const distance = (lightness - 50) ** 2;
  return 1 + (0.015 * distance) / Math.sqrt(20 + distance);
}

function hueWeight(hue: number): number {
  const wave = (factor: number, shift: number): number => Math.cos((factor * hue + shift) * RADIANS);
  return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
}

function rotation(hue: number, chroma: number): number {
  const angle = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  return -Math.sin(2 * angle * RADIANS) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + POWER_25_7));
}
