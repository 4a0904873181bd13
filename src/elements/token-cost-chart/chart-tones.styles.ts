import {unsafeCSS} from 'lit';
import {DARK_PALETTE, DOWN_TONE, LIGHT_PALETTE, UP_TONE} from '../../charts/chart-palette.js';

const toneAt = (index: number): string =>
  `var(--token-cost-series-${index + 1}, light-dark(${LIGHT_PALETTE.tones[index] ?? ''}, ${DARK_PALETTE.tones[index] ?? ''}))`;

const TONES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LIGHT_PALETTE.tones.map((_, index) => [String(index), toneAt(index)])),
  grey: 'var(--token-cost-series-context, light-dark(#858585, #8a8a8a))',
  up: `var(--token-cost-series-up, ${toneAt(UP_TONE)})`,
  down: `var(--token-cost-series-down, ${toneAt(DOWN_TONE)})`,
};

/** A reader's own colours are few: dashes, markers and hatching tell the rest apart. */
const SYSTEM_TONES = ['CanvasText', 'LinkText', 'Highlight'];

const rules = Object.entries(TONES).map(([name, color]) => `.tone-${name}{--_tone:${color};color:var(--_tone)}`);

const systemRules = Object.keys(TONES).map(
  (name, index) => `.tone-${name}{--_tone:${name === 'grey' ? 'GrayText' : (SYSTEM_TONES[index % 3] ?? '')}}`,
);

/** Colours of series, for the probe that the canvas is coloured from and for the swatches of the legend. */
export const toneStyles = unsafeCSS(
  `${rules.join('')}@media (forced-colors: active){.tone,.probe{forced-color-adjust:none}${systemRules.join('')}}`,
);
