import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {en} from '../../src/i18n/en/core.js';
import {sharing} from '../../src/i18n/en/sharing.js';
import {exportCsv} from '../../src/state/export-csv.js';
import {exportJson} from '../../src/state/export-json.js';
import {exportMarkdown} from '../../src/state/export-markdown.js';
import {formValue} from '../../src/state/form-value.js';
import {markdownTable, markdownText} from '../../src/state/markdown-table.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import type {Snapshot} from '../../src/state/snapshot.js';

const OWN = {id: 'custom/ours', name: '=Ours | <b>', input: 1, output: 2};
const EMBEDDING = starterCatalogue().offers.find(({kind}) => kind === 'embedding')?.id ?? '';

/** 10 conversations of 1,000 tokens in and 500 out, on GPT-4o ($2.50, $10.00) and on rates of one's own ($1, $2). */
function snapshot(): Snapshot {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings({
    models: 'openai/gpt-4o',
    conversations: 10,
    turns: 1,
    systemTokens: 0,
    userTokens: 1000,
    outputTokens: 500,
    cacheEnabled: false,
  });
  store.patch({customOffers: [OWN], models: ['openai/gpt-4o', OWN.id]});
  return store.snapshot;
}

/** The same on a day before either was sold. */
function unknownSnapshot(): Snapshot {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings({models: 'openai/gpt-4o', at: '2020-01-01'});
  return store.snapshot;
}

const LABELS = {
  title: 'What it costs',
  document: sharing.document,
  field: en.field,
  choice: en.choice,
  date: 'Nov 21, 2026',
};

describe('a comparison as CSV', () => {
  it('has a row per offer with the workload, the day and the dataset in each', () => {
    const [head = [], own = [], gpt = [], end] = exportCsv(snapshot())
      .split('\r\n')
      .map((line) => line.split(','));
    const cell = (row: string[], name: string): string | undefined => row[head.indexOf(name)];
    assert.deepEqual(end, ['']);
    assert.deepEqual([cell(own, 'offer'), cell(gpt, 'offer')], ['custom/ours', 'openai/gpt-4o']);
    // 10 x (1,000 x 1 + 500 x 2) / 1e6, and 10 x (1,000 x 2.5 + 500 x 10) / 1e6.
    assert.ok(Math.abs(Number(cell(own, 'usdPerMonth')) - 0.02) < 1e-15);
    assert.ok(Math.abs(Number(cell(gpt, 'usdPerMonth')) - 0.075) < 1e-15);
    for (const row of [own, gpt]) {
      assert.equal(row.length, head.length);
      assert.deepEqual(
        ['fits', 'pricesOf', 'scenario.tokens.user', 'scenario.cache.enabled', 'scenario.traffic.per'].map((name) =>
          cell(row, name),
        ),
        ['true', '2026-11-21', '1000', 'false', 'month'],
      );
      assert.match(cell(row, 'dataset') ?? '', /^20\d\d\.\d+\.\d+$/);
    }
    assert.match(cell(gpt, 'source') ?? '', /^https:\/\//);
    assert.equal(cell(own, 'name'), "'=Ours | <b>");
  });

  it('leaves empty what is not known', () => {
    const [head = [], row = []] = exportCsv(unknownSnapshot())
      .split('\r\n')
      .map((line) => line.split(','));
    for (const name of ['usdPerMonth', 'usdPerConversation', 'usdPerCall', 'fits', 'checked', 'source'])
      assert.equal(row[head.indexOf(name)], '', name);
  });
});

describe('a comparison as JSON', () => {
  it('holds what it rests on, unrounded', () => {
    const shown = snapshot();
    const read = JSON.parse(exportJson(shown)) as {
      results: Record<string, unknown>[];
      customOffers: unknown;
      scenario: unknown;
      pricesOf: string;
    };
    assert.deepEqual(read.scenario, shown.scenario);
    assert.deepEqual(read.customOffers, [OWN]);
    assert.equal(read.pricesOf, '2026-11-21');
    assert.deepEqual(
      read.results.map(({usdPerMonth}) => usdPerMonth),
      shown.estimates.map((estimate) => estimate.status === 'priced' && estimate.usd.perMonth),
    );
  });

  it('says null, never 0, where a price is not known', () => {
    const {results} = JSON.parse(exportJson(unknownSnapshot())) as {results: Record<string, unknown>[]};
    assert.deepEqual([results[0]?.['usdPerMonth'], results[0]?.['fits']], [null, null]);
  });
});

describe('a comparison as Markdown', () => {
  const lines = exportMarkdown(snapshot(), LABELS).split('\n');

  it('is a table with unrounded figures, and no name in it can become markup', () => {
    assert.equal(lines[0], '### What it costs');
    assert.equal(lines[2], '| Model | Seller | USD a month | USD a conversation | Fits | Price checked |');
    assert.equal(lines[3], '| --- | --- | ---: | ---: | --- | --- |');
    assert.equal(lines[4], '| =Ours \\| \\<b\\> | own rates | 0.02 | 0.002 | yes | own rates |');
    assert.match(lines[5] ?? '', /^\| GPT-4o \| OpenAI \| 0\.075 \| 0\.0075 \| yes \| 20\d\d-\d\d-\d\d \|$/);
  });

  it('says what it is the answer to and what it rests on', () => {
    assert.ok(lines.includes('| User message, tokens | 1000 |'));
    assert.ok(lines.includes('| Prompt caching | no |'));
    assert.ok(lines.includes('| Region | anywhere |'));
    assert.match(lines.at(-2) ?? '', /^Prices of Nov 21, 2026, dataset 20\d\d\.\d+\.\d+\. A month is 30 days\./);
  });

  it('says unknown where a price is not known', () => {
    assert.ok(
      exportMarkdown(unknownSnapshot(), LABELS).includes('| GPT-4o | OpenAI | unknown | unknown | unknown | unknown |'),
    );
  });
});

describe('a table as Markdown', () => {
  it('has fifteen digits, all that a double is sure of', () => {
    assert.equal(markdownTable([['a'], [0.1 + 0.2]]), '| a |\n| ---: |\n| 0.3 |');
  });

  it('stays one row whatever is in a cell', () => {
    assert.equal(markdownText('a\n| b\t[x](y) *z* `c`'), 'a \\| b \\[x\\](y) \\*z\\* \\`c\\`');
  });
});

describe('what a form sends', () => {
  it('is the workload, the answer and the dataset', () => {
    const shown = snapshot();
    const sent = JSON.parse(formValue(shown)) as {scenario: unknown; result: Record<string, number>; dataset: unknown};
    assert.deepEqual(sent.scenario, shown.scenario);
    assert.deepEqual(sent.dataset, {...shown.dataset});
    assert.equal(sent.result['offer'], 'openai/gpt-4o');
    assert.ok(Math.abs((sent.result['usdPerYear'] ?? 0) - 12 * 0.075) < 1e-12);
  });

  it('is null, never 0, where the price is not known', () => {
    const {result} = JSON.parse(formValue(unknownSnapshot())) as {result: Record<string, unknown>};
    assert.deepEqual([result['usdPerMonth'], result['offer']], [null, 'openai/gpt-4o']);
  });

  it('is null where nothing is compared', () => {
    const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
    store.patch({models: []});
    assert.equal((JSON.parse(formValue(store.snapshot)) as {result: unknown}).result, null);
  });
});

it('an embedding model is exported like any other', () => {
  const store = new ScenarioStore(starterCatalogue(), '2026-11-21');
  store.applySettings({models: EMBEDDING});
  assert.ok(exportCsv(store.snapshot).includes(`\r\n${EMBEDDING},`));
});
