import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {buildPlanFiles} from '../../scripts/data/build-plans.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';

const NAMES = ['plans.json', 'capacity.json'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pricing-data-'));
  for (const name of ['plans', 'capacity.json', 'version.json']) {
    cpSync(join(DATA_FOLDER, name), join(folder, name), {recursive: true});
  }
});
afterEach(() => rmSync(folder, {recursive: true}));

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('buildPlanFiles', () => {
  it('finds nothing wrong with the files and writes them, minified', () => {
    const {problems, texts} = buildPlanFiles({folder});
    assert.deepEqual(problems, []);
    for (const name of NAMES) {
      const written = readFileSync(join(folder, 'dist', name), 'utf8');
      assert.equal(written, texts[name]);
      assert.equal(written, JSON.stringify(JSON.parse(written)));
    }
  });

  it('writes the same twice', () => assert.deepEqual(buildPlanFiles({folder}), buildPlanFiles({folder})));

  it('carries the schema version, the version of the data and its newest day', () => {
    const {texts} = buildPlanFiles({folder});
    const {version} = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as {version: string};
    const heads = NAMES.map((name) => JSON.parse(texts[name]!) as Record<string, unknown>);
    assert.deepEqual(
      heads.map(({schemaVersion, version: own}) => [schemaVersion, own]),
      [
        [1, version],
        [1, version],
      ],
    );
    // The newest days typed by hand: the release notes of TokenGauge, and the collection of GPU prices.
    assert.deepEqual(
      heads.map(({asOf}) => asOf),
      ['2026-11-03', '2026-11-09'],
    );
  });

  it('only looks when asked to check, and asks for a build where none is', () => {
    const {problems} = buildPlanFiles({folder, check: true});
    assert.deepEqual(
      problems,
      NAMES.map((name) => `pricing-data/dist/${name} is stale: run npm run data:build`),
    );
    assert.equal(existsSync(join(folder, 'dist')), false);
  });

  it('is content with a fresh build, and not with an older one', () => {
    buildPlanFiles({folder});
    assert.deepEqual(buildPlanFiles({folder, check: true}).problems, []);
    edit('plans/mistral.json', (text) => text.replace('14.99', '15.99'));
    assert.equal(buildPlanFiles({folder, check: true}).problems.length, 1);
  });

  it('names the faulty place and writes nothing', () => {
    edit('plans/mistral.json', (text) => text.replace('14.99', '"14.99"'));
    const {problems} = buildPlanFiles({folder});
    assert.match(
      problems.join(),
      /^plans\.json\/plans\/\d+\/prices\/0\/usdPerMonth: expected a number >= 0.*, got "14\.99"$/,
    );
    assert.equal(existsSync(join(folder, 'dist')), false);
  });

  it('asks why a source is there that nothing cites', () => {
    edit('capacity.json', (text) => text.replaceAll('"source": "nvidia-nim"', '"source": "tensorrt-llm-1.0"'));
    assert.deepEqual(buildPlanFiles({folder}).problems, ['capacity.json/sources/nvidia-nim: nothing cites it']);
  });

  it('names the file that is not JSON', () => {
    edit('plans/xai.json', () => '{');
    assert.throws(() => buildPlanFiles({folder}), /plans\/xai\.json/);
  });
});
