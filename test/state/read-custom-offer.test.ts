import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pickModels, withCustomOffer, withoutCustomOffer} from '../../src/state/custom-choices.js';
import type {CustomOffer} from '../../src/state/custom-offer.js';
import {offerEntries, readOffers} from '../../src/state/link-offers.js';
import {EMPTY_DRAFT, readCustomOffer, type CustomDraft} from '../../src/state/read-custom-offer.js';

const DRAFT: CustomDraft = {...EMPTY_DRAFT, name: 'Our deal', input: '2', output: '8'};
const OURS: CustomOffer = {id: 'custom/our-deal', name: 'Our deal', input: 2, output: 8};

describe('own rates as typed', () => {
  for (const {why, typed, locale, offer} of [
    {why: 'need a name and two rates', typed: {}, locale: 'en', offer: OURS},
    {
      why: 'may say the rest',
      typed: {cacheRead: '0.25', batch: '50', context: '128k'},
      locale: 'en',
      offer: {...OURS, cacheRead: 0.25, batch: 0.5, context: 128_000},
    },
    ...[
      ['0.5', 0.5],
      ['50%', 0.5],
      ['.5', 0.5],
      ['1', 1],
      ['0.5%', 0.005],
    ].map(([batch, share]) => ({
      why: `take a batch price of ${batch} as ${share} of the standard one`,
      typed: {batch: String(batch)},
      locale: 'en',
      offer: {...OURS, batch: Number(share)},
    })),
    {why: 'follow the language', typed: {input: '1,25'}, locale: 'de', offer: {...OURS, input: 1.25}},
    {why: 'may be free', typed: {input: '0', output: '$0'}, locale: 'en', offer: {...OURS, input: 0, output: 0}},
    {
      why: 'get an id of plain letters',
      typed: {name: '  Crème  Brûlée 2! '},
      locale: 'en',
      offer: {...OURS, id: 'custom/creme-brulee-2', name: 'Crème Brûlée 2!'},
    },
    {
      why: 'get an id in any script',
      typed: {name: '模型'},
      locale: 'en',
      offer: {...OURS, id: 'custom/offer', name: '模型'},
    },
  ]) {
    it(why, () => {
      assert.deepEqual(readCustomOffer({...DRAFT, ...typed}, locale, []), {ok: true, offer});
    });
  }

  for (const {why, typed, field, problem} of [
    {why: 'no name', typed: {name: ' '}, field: 'name', problem: {code: 'no-name'}},
    {why: '61 letters', typed: {name: 'x'.repeat(61)}, field: 'name', problem: {code: 'long-name'}},
    {why: 'no rate', typed: {input: ''}, field: 'input', problem: {code: 'empty', max: 1e6}},
    {why: 'a negative rate', typed: {output: '-1'}, field: 'output', problem: {code: 'negative', max: 1e6}},
    {
      why: 'a rate past a million',
      typed: {input: '1000001'},
      field: 'input',
      problem: {code: 'above-maximum', max: 1e6},
    },
    {why: 'more than the whole price', typed: {batch: '101'}, field: 'batch', problem: {code: 'above-maximum', max: 1}},
    {why: 'no room for a token', typed: {context: '0.5'}, field: 'context', problem: {code: 'below-minimum', min: 1}},
    {
      why: 'a separator out of place',
      typed: {cacheRead: '1,5'},
      field: 'cacheRead',
      problem: {code: 'misplaced-group', max: 1e6, suggestion: '1.5'},
    },
  ]) {
    it(`are refused with a reason at the field: ${why}`, () => {
      assert.deepEqual(readCustomOffer({...DRAFT, ...typed}, 'en', []), {ok: false, problems: {[field]: problem}});
    });
  }

  it('name every field that is wrong at once', () => {
    const read = readCustomOffer(EMPTY_DRAFT, 'en', []);
    assert.deepEqual(read.ok ? [] : Object.keys(read.problems), ['name', 'input', 'output']);
  });

  it('get an id that no other has', () => {
    const first = readCustomOffer(DRAFT, 'en', [OURS]);
    assert.equal(first.ok && first.offer.id, 'custom/our-deal-2');
  });

  for (const {why, name} of [
    {why: 'one letter that comes apart into four', name: '㋉'.repeat(30)},
    {why: 'as long as can be', name: 'x'.repeat(60)},
    {why: 'none that an id has', name: '模型'},
  ]) {
    it(`travel in a link, a second offer of that name too: ${why}`, () => {
      const first = readCustomOffer({...DRAFT, name, cacheRead: '1', context: '9'}, 'en', []);
      const second = readCustomOffer({...DRAFT, name}, 'en', first.ok ? [first.offer] : []);
      assert.ok(first.ok && second.ok);
      const offers = [first.offer, second.offer];
      const read = readOffers(offerEntries(offers));
      assert.deepEqual(read.refused, []);
      // Decisions are compared as JSON.
      assert.equal(JSON.stringify(read.offers), JSON.stringify(offers));
    });
  }

  it('keep their id when changed, and what the form does not ask for', () => {
    const edited = {...OURS, cacheWrite: 3, batch: 0.5};
    const read = readCustomOffer({...DRAFT, name: 'New name'}, 'en', [edited], edited);
    assert.deepEqual(read, {ok: true, offer: {...OURS, name: 'New name', cacheWrite: 3}});
  });
});

describe('the comparison', () => {
  const picked = {models: ['x/1'], selected: 'x/1', customOffers: []};
  it('takes a new offer in', () => {
    assert.deepEqual(withCustomOffer(picked, OURS), {
      models: ['x/1', OURS.id],
      selected: 'x/1',
      customOffers: [OURS],
    });
  });

  it('keeps a changed one in its place', () => {
    const both = {models: [OURS.id], selected: OURS.id, customOffers: [OURS, {...OURS, id: 'custom/b'}]};
    const changed = {...OURS, input: 5};
    assert.deepEqual(withCustomOffer(both, changed), {...both, customOffers: [changed, both.customOffers[1]]});
  });

  it('forgets a removed one and falls back to the first of the others', () => {
    const both = {models: [OURS.id, 'x/1'], selected: OURS.id, customOffers: [OURS]};
    assert.deepEqual(withoutCustomOffer(both, OURS.id), picked);
  });

  it('keeps what is selected while it is among the picked', () => {
    assert.deepEqual(pickModels('b', ['a', 'b']), {models: ['a', 'b'], selected: 'b'});
    assert.deepEqual(pickModels('c', ['a', 'b']), {models: ['a', 'b'], selected: 'a'});
    assert.deepEqual(pickModels('c', []), {models: [], selected: undefined});
  });
});
