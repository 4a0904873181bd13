import {unsafeCSS} from 'lit';
import {DARK_PALETTE, LIGHT_PALETTE} from '../../charts/chart-palette.js';

/** A tint of each colour of the charts, so light that text keeps its contrast. */
export const toneStyles = unsafeCSS(
  LIGHT_PALETTE.tones
    .map((light, index) => {
      const colour = `var(--token-cost-series-${index + 1}, light-dark(${light}, ${DARK_PALETTE.tones[index] ?? light}))`;
      return `.tone-${index + 1} {--_tone: color-mix(in srgb, ${colour} 22%, transparent)}`;
    })
    .join('\n'),
);
