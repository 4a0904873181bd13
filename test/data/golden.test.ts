import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../harness/repository.js';
import {GOLDEN} from './golden-case.js';
import {computed} from './golden-engine.js';
import {casesLeftOut, tableRows} from './golden-guide.js';

const {cases, reasons} = GOLDEN;
const GUIDE = 'docs/guides/golden-cases.md';

describe('the engine', () => {
  for (const {id, title, published, unit, tolerance, expression} of cases) {
    if (!expression) continue;
    const whose = 'offer' in expression && typeof expression.offer !== 'string' ? "the example's rates" : 'our prices';
    it(`gets ${published} ${unit} on ${whose}: ${title} (${id})`, () => {
      const value = computed(expression);
      // The published figure is a short decimal: a deviation of just the tolerance must not fail by its last bit.
      assert.ok(Math.abs(value - published) <= tolerance + 1e-9 * Math.abs(published), `got ${value}`);
    });
  }
});

describe('the published examples', () => {
  it('are computed, or left out with a reason', () => {
    for (const {id, expression, reason} of cases) {
      assert.notEqual(expression === undefined, reason === undefined, id);
      if (reason !== undefined) assert.ok(reasons[reason], id);
    }
  });

  it('are computed in at least 80 cases', () => {
    assert.ok(cases.filter(({expression}) => expression).length >= 80);
  });

  it('have one id each', () => assert.equal(new Set(cases.map(({id}) => id)).size, cases.length));

  it('that are left out are those in the guide', () => {
    assert.deepEqual(tableRows(readText(GUIDE)), casesLeftOut());
  });

  it('are as many as the guide says', () => {
    const computedCases = cases.flatMap(({expression}) => expression ?? []);
    const onOffers = computedCases.flatMap((expression) => ('offer' in expression ? expression.offer : []));
    const onOurPrices = onOffers.filter((offer) => typeof offer === 'string').length;
    const onCapacity = computedCases.filter((expression) => 'capacity' in expression).length;
    const onPlans = computedCases.filter((expression) => 'plan' in expression).length;
    const guide = readText(GUIDE);
    assert.match(guide, new RegExp(`holds ${cases.length} of them`));
    assert.match(guide, new RegExp(`^- ${onOurPrices} examples run on the offers of our own dataset`, 'm'));
    assert.match(guide, new RegExp(`^- ${onOffers.length - onOurPrices} run on the rates`, 'm'));
    assert.match(guide, new RegExp(`^- ${onCapacity} run on the capacity of our own dataset`, 'm'));
    assert.match(guide, new RegExp(`^- ${onPlans} run on the plans of our own dataset`, 'm'));
  });
});
