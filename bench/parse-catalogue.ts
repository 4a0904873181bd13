import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {buildDataset} from '../scripts/data/build-dataset.js';
import {DATA_FOLDER} from '../scripts/data/paths.js';
import {readAuthoringData} from '../scripts/data/read-authoring-data.js';
import {createCatalogue, type Catalogue} from '../src/data/catalogue.js';
import {parseDataset} from '../src/data/parse-dataset.js';
import {medianTimes} from './support/median-time.js';
import {readPeerData} from './support/peer-data.js';

const BUILT_FILE = `${DATA_FOLDER}/dist/catalogue.json`;

// Before a build there is no file; the merged data then is what it would hold, with past periods on top.
const isBuilt = existsSync(BUILT_FILE);
const ours = isBuilt
  ? readFileSync(BUILT_FILE, 'utf8')
  : JSON.stringify(buildDataset(readAuthoringData(DATA_FOLDER)).dataset);
const peer = readPeerData();

function load(): Catalogue {
  return createCatalogue(checked());
}

function checked(): Catalogue['dataset'] {
  const result = parseDataset(JSON.parse(ours));
  if ('problems' in result) throw new Error(`the catalogue is not valid: ${JSON.stringify(result.problems[0])}`);
  return result.dataset;
}

const medians = medianTimes({
  parse: () => JSON.parse(ours) as unknown,
  check: checked,
  load,
  peer: () => JSON.parse(peer.json) as unknown,
});

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
const gzipped = (text: string): string => `${(gzipSync(text, {level: 9}).length / 1000).toFixed(1)} kB gzip`;
const row = (what: string, milliseconds: number): string[] => [
  what,
  `${milliseconds.toFixed(2)} ms`,
  `${(milliseconds / medians.parse).toFixed(1)} x`,
  `${(milliseconds / medians.peer).toFixed(1)} x`,
];

const rows = [
  ['median of 300', 'time', 'to JSON.parse', 'to the peer'],
  row('catalogue: JSON.parse', medians.parse),
  row('catalogue: + parseDataset', medians.check),
  row('catalogue: + createCatalogue', medians.load),
  row('genai-prices: JSON.parse', medians.peer),
];
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));

const offers = load().offers.length;
console.log(`catalogue (${isBuilt ? 'built' : 'merged'}): ${offers} offers, ${kilobytes(ours)}, ${gzipped(ours)}`);
console.log(`genai-prices: ${peer.models} models, ${kilobytes(peer.json)}, ${gzipped(peer.json)}\n`);
for (const cells of rows)
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
