import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Mode, Offer} from '../../src/engine/offer.js';
import {TIER_MODES, tierMatrix, type TierCell} from '../../src/engine/tier-matrix.js';
import {MERGED_CATALOGUE} from '../data/merged-catalogue.js';
import {assertClose} from './oracle/closeness.js';
import {offerAt, scenarioOf} from './oracle/typed-by-hand.js';

const MODES: Record<'batch' | 'flex' | 'priority' | 'fast', Mode> = {
  batch: {x: 0.5},
  flex: {x: 0.75},
  priority: {x: 2},
  fast: {rates: {input: 6}},
};
const SOLD = offerAt({input: 4, output: 0}, {id: 'seller/sold', modes: MODES});
const MILLION = scenarioOf({}, {user: 1e6});

function cells(offer: Offer, scenario = MILLION, at?: string): TierCell[] {
  const [row] = tierMatrix(scenario, [offer], at === undefined ? {} : {at});
  return TIER_MODES.map((mode) => row!.usdPerMonth[mode]);
}

describe('a tier matrix', () => {
  it('has a column for every way of asking', () => {
    assert.deepEqual(TIER_MODES, ['standard', 'batch', 'flex', 'priority', 'fast']);
    assert.deepEqual(cells(SOLD), [4, 2, 3, 8, 6]);
  });

  it('sets aside what the scenario itself asks for', () => {
    const busy = {...MILLION, mode: 'priority' as const, batchShare: 0.3};
    assert.deepEqual(cells(SOLD, busy), [4, 2, 3, 8, 6]);
    assert.deepEqual([busy.mode, busy.batchShare], ['priority', 0.3]);
  });

  it('says which modes are not offered', () => {
    const {batch, fast} = MODES;
    assert.deepEqual(cells({...SOLD, modes: {batch, fast}}), [4, 2, 'not offered', 'not offered', 6]);
    const none = ['not offered', 'not offered', 'not offered', 'not offered'];
    assert.deepEqual(cells(offerAt({input: 4, output: 0})), [4, ...none]);
  });

  it('offers a mode up to the day before its end', () => {
    const ending = {...SOLD, modes: {flex: {x: 0.75, until: '2026-11-30'}}};
    assert.equal(cells(ending, MILLION, '2026-11-29')[2], 3);
    assert.equal(cells(ending, MILLION, '2026-11-30')[2], 'not offered');
  });

  it('takes the newest day on which an offer was checked', () => {
    const ending = {...SOLD, modes: {flex: {x: 0.75, until: '2026-11-20'}}};
    assert.equal(cells(ending)[2], 'not offered');
  });

  it('knows no price where there is none, but still what is not offered', () => {
    const {batch} = MODES;
    const unknown = {...offerAt({input: 4}), modes: {batch}};
    assert.deepEqual(cells(unknown), ['unknown', 'unknown', 'not offered', 'not offered', 'not offered']);
  });

  it('tells free from unknown', () => {
    assert.deepEqual(cells(offerAt({input: 0, output: 0}, {modes: MODES})), [0, 0, 0, 0, 6]);
  });

  it('keeps the order of the offers', () => {
    const ids = ['b', 'a', 'c'].map((id) => ({...SOLD, id}));
    assert.deepEqual(
      tierMatrix(MILLION, ids).map(({offer}) => offer.id),
      ['b', 'a', 'c'],
    );
  });

  it('shows GPT-4o at half price in batch', () => {
    // 1,000,000 requests a day of 2,000 x 2.50 + 500 x 10 millionths are $10,000 a day; see openai.com/api/pricing
    const scenario = scenarioOf({traffic: {conversations: 1e6, per: 'day'}}, {user: 2_000, output: 500});
    const [row] = tierMatrix(scenario, [MERGED_CATALOGUE.find('openai/gpt-4o')!]);
    const {standard, batch} = row!.usdPerMonth;
    assertClose(Number(standard), 300_000, 'standard');
    assertClose(Number(batch), 150_000, 'batch');
    // 40 % of it in batch
    assertClose((0.4 * (Number(standard) - Number(batch))) / 30, 2_000, 'saved a day');
  });

  it('refuses a scenario out of its domain', () => {
    assert.throws(() => tierMatrix(scenarioOf({discount: -1}, {}), [SOLD]), /^RangeError: scenario\.discount: .* -1$/);
    assert.throws(() => tierMatrix(MILLION, [SOLD], {at: 'now'}), /^RangeError: at: .* now$/);
  });
});
