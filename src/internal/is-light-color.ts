/** Half of CIE lightness: text of 4.5:1 is darker on white and lighter on black. */
const MIDDLE_LIGHTNESS = 50;
/** The same as relative luminance, and as lightness in OKLab. */
const MIDDLE_LUMINANCE = 0.184;
const MIDDLE_OK_LIGHTNESS = 0.57;

/**
 * Tells whether a colour is light, so that text in it stands on something dark.
 *
 * @param color - As `getComputedStyle` gives it: `rgb()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`.
 */
export function isLightColor(color: string): boolean {
  const [space = '', ...numbers] = color.match(/[a-z][\w-]*|-?[\d.]+(?:e-?\d+)?/gi) ?? [];
  // The space of color() is a word of its own: color(display-p3 1 1 1).
  const [first = 0, second = 0, third = 0] = numbers
    .map((word) => (word === 'none' ? 0 : Number(word)))
    .filter((value) => !Number.isNaN(value));
  if (/^l(ab|ch)$/.test(space)) return first > MIDDLE_LIGHTNESS;
  if (/^okl(ab|ch)$/.test(space)) return first > MIDDLE_OK_LIGHTNESS;
  const full = space.startsWith('rgb') ? 255 : 1;
  const luminance = 0.2126 * linear(first / full) + 0.7152 * linear(second / full) + 0.0722 * linear(third / full);
  return luminance > MIDDLE_LUMINANCE;
}

/** Undoes the sRGB transfer curve. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
