import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import type {TieredPrices} from '@pydantic/genai-prices';
import {runImport} from '../../scripts/data/import-run.js';
import {parseReviewFlags} from '../../scripts/data/review-flags.js';
import type {FindProvider, UpstreamModel} from '../../scripts/data/upstream.js';

/** What a fixture upstream sells. */
export type Model = Omit<UpstreamModel, 'match'>;

/** A folder that goes when the tests are over. */
export const root = mkdtempSync(join(tmpdir(), 'import-poison-'));
after(() => rmSync(root, {recursive: true}));

export const plain = {input_mtok: 2, output_mtok: 8, cache_read_mtok: 0.5};
type Dated = Extract<Model['prices'], readonly unknown[]>;
type Undated = Exclude<Model['prices'], readonly unknown[]>;
export const dated = (before: Undated, from: string, now: Undated): Dated => [
  {prices: before},
  {constraint: {type: 'start_date', start_date: from}, prices: now},
];
export const banded = (input: number): Undated => ({
  ...plain,
  input_mtok: Object.assign(Object.create(null) as TieredPrices, {base: 2, tiers: [{start: 271_999, price: input}]}),
});

function upstreamWith(models: readonly Model[]): FindProvider {
  return ({providerId}) => ({
    id: providerId ?? '',
    name: 'Fixture',
    api_pattern: '',
    pricing_urls: ['https://lab.example/prices'],
    models: models.map((model) => ({...model, match: {equals: model.id}})),
  });
}

/** A folder to import into, with what was imported last and what people wrote. */
export class Bench {
  readonly folder = mkdtempSync(join(root, 'data-'));

  constructor(before?: readonly Model[], curated: Record<string, unknown> = {}) {
    mkdirSync(`${this.folder}/sellers`);
    writeFileSync(`${this.folder}/sellers/lab.json`, JSON.stringify({offers: curated}));
    if (before) assert.equal(this.import(before).code, 0, 'the fixture itself is fine');
  }

  import(models: readonly Model[], args: readonly string[] = [], today = '2026-11-21') {
    const lines: string[] = [];
    const code = runImport({
      findProvider: upstreamWith(models),
      providers: {lab: 'lab'},
      version: '9.9.9',
      folder: this.folder,
      today,
      flags: parseReviewFlags(args),
      print: (line) => lines.push(line),
    });
    return {code, text: lines.join('\n'), refusals: lines.join('\n').match(/^lab\/.*\[[a-z-]+\]$/gm) ?? []};
  }

  files(): Record<string, string> {
    const folder = `${this.folder}/imported`;
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
  }

  offers(): Record<string, unknown> {
    return (JSON.parse(this.files()['lab.json'] ?? '{}') as {offers: Record<string, unknown>}).offers;
  }
}

export const one: Model = {id: 'one', prices: plain};
export const two: Model = {id: 'two', prices: plain};
/** A promotion without a price after it. */
export const ended = [
  {rates: {input: 1, output: 4}, promo: true, until: '2026-11-01', source: 's', checked: '2026-09-01'},
];
