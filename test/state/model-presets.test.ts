import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Model} from '../../src/data/dataset.js';
import {emphasisedIds} from '../../src/state/emphasis.js';
import {groupBySeller} from '../../src/state/model-groups.js';
import {presetModels} from '../../src/state/model-presets.js';
import {catalogueOf, offerOf, snapshotOf} from './small-catalogue.js';

const model = (tier: Model['tier'], released?: string): Model => ({
  name: 'M',
  tier,
  reasoning: 'none',
  ...(released !== undefined && {released}),
});
const at = (usd: number): {input: number; output: number} => ({input: usd, output: usd});
const catalogue = catalogueOf(
  [
    offerOf('acme/old', at(1)),
    offerOf('acme/new', at(9)),
    offerOf('acme/new-pro', at(90)),
    offerOf('acme/tiny', at(0.5), {context: 10}),
    offerOf('bolt/best', at(4)),
    offerOf('bolt/next', at(3), {status: 'deprecated'}),
    offerOf('bolt/dear', {input: 1}),
    offerOf('cloud-x/new', at(2), {model: 'acme/new'}),
    offerOf('vect/embed', {input: 0.1}, {kind: 'embedding'}),
  ],
  {
    'acme/old': model('frontier', '2025-01-01'),
    'acme/new': model('frontier', '2026-06-01'),
    'acme/new-pro': model('frontier', '2026-06-01'),
    'acme/tiny': model('budget', '2026-07-01'),
    'bolt/best': model('frontier'),
    'bolt/next': model('frontier', '2026-09-01'),
    'bolt/dear': model('frontier', '2026-10-01'),
  },
);

describe('ready-made choices of models', () => {
  const snapshot = snapshotOf(catalogue, {models: ['acme/old']});
  for (const {preset, why, ids} of [
    {
      preset: 'frontier',
      why: 'take the newest of each lab that can be bought, the cheaper of one day, the cheapest lab first',
      ids: ['bolt/best', 'acme/new'],
    },
    {
      preset: 'cheapest',
      why: 'take what the workload fits into; no cloud, no embedding',
      ids: ['acme/old', 'bolt/best'],
    },
    {preset: 'authored', why: 'take what the page names', ids: ['acme/old']},
  ] as const) {
    it(`${preset}: ${why}`, () => assert.deepEqual(presetModels(preset, snapshot), ids));
  }
});

describe('offers by seller', () => {
  it('keep the order of sellers and start with the newest model, those of unknown age last', () => {
    const groups = groupBySeller(catalogue.offers, catalogue).map(({seller, offers}) => [
      seller,
      offers.map(({id}) => id.slice(seller.length + 1)).join(' '),
    ]);
    assert.deepEqual(groups, [
      ['acme', 'tiny new new-pro old'],
      ['bolt', 'dear next best'],
      ['cloud-x', 'new'],
      ['vect', 'embed'],
    ]);
  });
});

describe('offers that stand out', () => {
  const ten = Array.from({length: 10}, (_, index) => `m${String(index)}`);
  for (const {why, models, selected, ids} of [
    {why: 'are all of a few', models: ['a', 'b'], selected: 'b', ids: ['a', 'b']},
    {why: 'are the first eight of many', models: ten, selected: 'm0', ids: ten.slice(0, 8)},
    {why: 'always include the selected one', models: ten, selected: 'm9', ids: [...ten.slice(0, 7), 'm9']},
    {why: 'are none where nothing is picked', models: [], selected: undefined, ids: []},
    {why: 'leave out a selected one that is not picked', models: ['a'], selected: 'b', ids: ['a']},
  ]) {
    it(why, () => assert.deepEqual([...emphasisedIds({models, selected})], ids));
  }
});
