import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {buildDataset} from '../../scripts/data/build-dataset.js';
import {coverageOf} from '../../scripts/data/coverage.js';
import {coverageTable, withCoverageTable} from '../../scripts/data/coverage-table.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import type {Dataset, OfferRecord} from '../../src/data/dataset.js';

const offer = (id: string, more: Partial<OfferRecord> = {}): OfferRecord => ({
  id: `lab/${id}`,
  seller: 'lab',
  model: 'lab/m',
  kind: 'chat',
  prices: [{rates: {input: 1, output: 2}, source: 's', checked: '2026-09-01', trust: 'imported'}],
  ...more,
});

const newer = {rates: {input: 1, cacheRead: 0.1}, source: 's', checked: '2026-10-01', trust: 'verified'} as const;

const dataset: Dataset = {
  schemaVersion: 1,
  version: '2026.11.21',
  asOf: '2026-10-01',
  currency: 'USD',
  sources: {s: {kind: 'vendor', url: 'https://example.com', retrieved: '2026'}},
  tokenizers: {t: {name: 'T'}},
  sellers: {lab: {name: 'Lab', kind: 'lab', pricingUrl: 'https://example.com'}},
  models: {
    'lab/m': {name: 'M', tier: 'mid', reasoning: 'none'},
    'lab/n': {name: 'N', tier: 'mid', reasoning: 'none', tokenizer: 't'},
  },
  offers: [
    offer('a', {model: 'lab/n', context: 1000, maxOutput: 10}),
    offer('b', {prices: [newer], modes: {batch: {x: 0.5}}}),
    offer('c', {cache: {kind: 'automatic'}, context: 1000}),
  ],
};

// Of three offers: b and c cache, b has a mode, a and c a context, a an output limit and a tokenizer, b is verified.
const CELLS = '3 | 67 % | 33 % | 67 % | 33 % | 33 % | 33 % | 0 % | 67 % | 2026-09-01 | 2026-10-01 |';

describe('the coverage table', () => {
  it('has a row per seller and one for all', () => {
    assert.deepEqual(coverageTable(dataset).split('\n').slice(2), [
      `| Lab | ${CELLS}`,
      `| **All 1 sellers** | ${CELLS}`,
    ]);
  });

  it('counts the newest price of an offer only', () => {
    const twice = {...dataset, offers: [offer('a', {prices: [...offer('a').prices, newer]})]};
    const {trust, oldestCheck} = coverageOf(twice)[0] ?? {};
    assert.deepEqual([trust, oldestCheck], [{verified: 1, corroborated: 0, imported: 0}, '2026-10-01']);
  });

  it('changes nothing of a README but what is between the markers, and nothing twice', () => {
    const markers = ['<!-- coverage:start, written by npm run data:build -->', '<!-- coverage:end -->'];
    const once = withCoverageTable(`# A\n\n${markers.join('\nold\n')}\n\nZ\n`, dataset);
    assert.equal(once, `# A\n\n${markers.join(`\n\n${coverageTable(dataset)}\n\n`)}\n\nZ\n`);
    assert.equal(withCoverageTable(once, dataset), once);
  });

  it('needs its markers', () => {
    assert.throws(() => withCoverageTable('# A', dataset), /README\.md lacks "<!-- coverage:start/);
  });

  it('is up to date in the README of the data', () => {
    const readme = readFileSync(`${DATA_FOLDER}/README.md`, 'utf8');
    assert.equal(readme, withCoverageTable(readme, buildDataset(readAuthoringData(DATA_FOLDER)).dataset));
  });
});
