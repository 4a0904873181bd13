import {readFileSync} from 'node:fs';
import {DARK_PALETTE, LIGHT_PALETTE} from '../src/charts/chart-palette.js';
import {
  LEAST_CONTRAST,
  LEAST_DIFFERENCE,
  paletteFigures,
  paletteProblems,
  type Theme,
} from './palette/palette-figures.js';

// Another palette may be handed in as a JSON file: {"light": {"background": "#…", "tones": ["#…", …]}, …}.
const [file] = process.argv.slice(2);
const themes: Readonly<Record<string, Theme>> = file
  ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Theme>)
  : {light: LIGHT_PALETTE, dark: DARK_PALETTE};

for (const [name, theme] of Object.entries(themes)) {
  const {contrast, closest} = paletteFigures(theme);
  console.log(`${name}: ${theme.tones.length} tones on ${theme.background}`);
  console.log(`  least contrast ${contrast.ratio.toFixed(2)} (${contrast.tone}), wanted ${LEAST_CONTRAST}`);
  for (const {vision, difference, pair} of closest) {
    console.log(`  ${vision}: ΔE00 ${difference.toFixed(1)} (${pair.join(' and ')}), wanted ${LEAST_DIFFERENCE}`);
  }
}

const problems = Object.entries(themes).flatMap(([name, theme]) => paletteProblems(name, theme));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
