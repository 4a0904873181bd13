import type {Dataset} from '../../src/data/dataset.js';
import {coverageOf, type Coverage} from './coverage.js';

const START = '<!-- coverage:start, written by npm run data:build -->';
const END = '<!-- coverage:end -->';
const HEADINGS = [
  ...['Seller', 'Offers', 'Cache', 'Modes', 'Context', 'Output limit', 'Tokenizer'],
  ...['Verified', 'Corroborated', 'Imported', 'Oldest check', 'Newest check'],
];

/**
 * Writes what is known as a Markdown table: a row per seller, all of them last.
 *
 * @param dataset - Everything that is published.
 */
export function coverageTable(dataset: Dataset): string {
  const rows = coverageOf(dataset).map((row) => cellsOf(row, dataset));
  const rule = HEADINGS.map((_, index) => (index === 0 ? '---' : '--:'));
  return [HEADINGS, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Puts the table between its two markers.
 *
 * @param readme - Text of the README.
 * @throws {Error} If a marker is missing.
 */
export function withCoverageTable(readme: string, dataset: Dataset): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks "${START}" or "${END}"`);
  return `${before}${START}\n\n${coverageTable(dataset)}\n\n${END}${after}`;
}

function cellsOf(row: Coverage, {sellers}: Dataset): (string | number)[] {
  const share = (count: number): string => `${Math.round((100 * count) / Math.max(row.offers, 1))} %`;
  const {verified, corroborated, imported} = row.trust;
  return [
    row.seller === 'all' ? `**All ${Object.keys(sellers).length} sellers**` : (sellers[row.seller]?.name ?? row.seller),
    row.offers,
    ...[row.cache, row.modes, row.context, row.maxOutput, row.tokenizer].map(share),
    ...[verified, corroborated, imported].map(share),
    row.oldestCheck,
    row.newestCheck,
  ];
}
