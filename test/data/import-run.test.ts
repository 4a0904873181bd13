import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {findProvider} from '@pydantic/genai-prices';
import {runImport} from '../../scripts/data/import-run.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {parseReviewFlags} from '../../scripts/data/review-flags.js';
import {installedUpstreamVersion, UPSTREAM_PROVIDERS} from '../../scripts/data/upstream.js';
import {banded, Bench, dated, ended, one, plain, root, two, type Model} from './import-bench.js';

// After the day of the bench's first comparison.
const SINCE = '2026-10-01';

describe('an import is accepted when', () => {
  const later = {from: '2026-11-01', rates: {input: 2, output: 8}, source: 's', checked: '2026-09-01'};
  for (const {why, before = [one], models, curated} of [
    {why: 'nothing changes', models: [one]},
    {why: 'a model is new', models: [one, two]},
    {why: 'a rate exactly doubles', models: [{...one, prices: dated(plain, SINCE, {...plain, output_mtok: 16})}]},
    {why: 'a rate exactly halves', models: [{...one, prices: dated(plain, SINCE, {...plain, output_mtok: 4})}]},
    {why: 'a rate is new', models: [{...one, prices: dated(plain, SINCE, {...plain, cache_write_mtok: 3})}]},
    {why: 'a band is new at twice the rate', models: [{...one, prices: dated(plain, SINCE, banded(4))}]},
    {why: 'reading the cache costs as much as input', models: [one, {...two, prices: {...plain, cache_read_mtok: 2}}]},
    {why: 'a new model costs $1,000', models: [one, {...two, prices: {...plain, output_mtok: 1_000}}]},
    {why: 'a name only sounds like one that moves', models: [one, {...two, id: 'one-latests'}]},
    {
      why: 'a period that is not past changes',
      before: [{...one, prices: dated(plain, '2026-12-01', plain)}],
      models: [{...one, prices: dated(plain, '2026-12-01', {...plain, output_mtok: 9})}],
    },
    {
      why: 'a promotion has not ended',
      models: [one],
      curated: {one: {prices: ended.map((period) => ({...period, until: '2026-11-22'}))}},
    },
    {
      why: 'a promotion has ended and the list price follows',
      models: [one],
      curated: {one: {prices: [...ended, later]}},
    },
    {
      why: 'a band of an announced period changes',
      before: [{...one, prices: dated(plain, '2026-12-01', banded(4))}],
      models: [{...one, prices: dated(plain, '2026-12-01', banded(5))}],
    },
  ]) {
    it(why, () => {
      const {code, refusals} = new Bench(before, curated).import(models);
      assert.deepEqual({code, refusals}, {code: 0, refusals: []});
    });
  }
});

describe('what an import remembers', () => {
  const alias: Model = {id: 'one-latest', prices: plain};

  it('that a moving alias stays out', () => {
    const bench = new Bench([one]);
    assert.equal(bench.import([one, alias], ['--leave-out=moving-alias']).code, 0);
    assert.deepEqual(Object.keys(bench.offers()), ['one']);
    const files = bench.files();
    assert.equal(bench.import([one, {...alias, prices: {...plain, input_mtok: 9}}]).code, 0, 'it is not asked again');
    assert.deepEqual(bench.files(), files);
  });

  it('that a moving alias was taken, until it moves', () => {
    const bench = new Bench([one]);
    assert.equal(bench.import([one, alias], ['--allow=moving-alias:lab/one-latest']).code, 0);
    assert.equal(bench.import([one, alias]).code, 0);
    const {code, refusals} = bench.import([one, {...alias, prices: {...plain, input_mtok: 3}}]);
    assert.equal(code, 1);
    assert.match(refusals.join(), /input 2, .* -> input 3, /);
  });

  it('a rate of 0 that was allowed', () => {
    const bench = new Bench([one]);
    const free = [{...one, prices: dated(plain, SINCE, {...plain, output_mtok: 0})}];
    assert.equal(bench.import(free, ['--allow=rate-zero']).code, 0);
    assert.equal(bench.import(free).code, 0);
    const {refusals} = bench.import([{...one, prices: dated(plain, SINCE, plain)}], ['--allow=past-period']);
    assert.match(refusals.join(), /: output 0 -> output 8 .*\[rate-jump\]$/, 'it is asked again once it costs again');
  });
});

describe('what an import prints', () => {
  it('a table of what changes, for the changelog', () => {
    const bench = new Bench([one, two]);
    const cheaper = {...one, context_window: 128_000, prices: dated(plain, '2026-12-01', {...plain, output_mtok: 4})};
    const {text} = bench.import([cheaper, {id: 'three', prices: plain}], ['--allow=model-gone']);
    const source = '@pydantic/genai-prices@9.9.9 https://lab.example/prices';
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('|')),
      [
        '| offer | field | before | after | source |',
        '| --- | --- | --- | --- | --- |',
        `| lab/one | context | – | 128000 | ${source} |`,
        `| lab/one | until | – | 2026-12-01 | ${source} |`,
        `| lab/one | input from 2026-12-01 | – | 2 | ${source} |`,
        `| lab/one | output from 2026-12-01 | – | 4 | ${source} |`,
        `| lab/one | cacheRead from 2026-12-01 | – | 0.5 | ${source} |`,
        `| lab/three | offer | – | input 2, output 8, cacheRead 0.5 | ${source} |`,
        `| lab/two | offer | input 2, output 8, cacheRead 0.5 | gone | ${source} |`,
      ],
    );
  });

  it('that nothing changes, the second time', () => {
    const bench = new Bench([one, two]);
    const files = bench.files();
    assert.match(bench.import([two, one]).text, /^No price changes\./);
    assert.deepEqual(bench.files(), files);
  });

  for (const flag of ['--allow=everything', '--leave-out=rate-jump', '--force']) {
    it(`which kinds there are, for ${flag}`, () => assert.throws(() => parseReviewFlags([flag]), /rate|Unknown|kinds/));
  }
});

describe('the import of today', () => {
  it('changes nothing in the files that are checked in', () => {
    const folder = mkdtempSync(join(root, 'real-'));
    cpSync(`${DATA_FOLDER}/imported`, `${folder}/imported`, {recursive: true});
    cpSync(`${DATA_FOLDER}/sellers`, `${folder}/sellers`, {recursive: true});
    const lines: string[] = [];
    const code = runImport({
      findProvider,
      providers: UPSTREAM_PROVIDERS,
      version: installedUpstreamVersion(),
      folder,
      today: '2026-11-21',
      flags: parseReviewFlags([]),
      print: (line) => lines.push(line),
    });
    assert.equal(code, 0, lines.join('\n'));
    for (const name of readdirSync(`${DATA_FOLDER}/imported`)) {
      const [now, before] = [folder, DATA_FOLDER].map((path) => readFileSync(`${path}/imported/${name}`, 'utf8'));
      assert.equal(now, before, name);
    }
  });
});
