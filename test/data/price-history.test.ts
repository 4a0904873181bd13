import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {historyChart} from '../../src/charts/views/history.js';
import {fullCatalogue} from '../../src/data/full-catalogue.js';
import {allPrices, priceHistory} from '../../src/data/price-history.js';
import {starterCatalogue} from '../../src/data/starter-catalogue.js';
import {en} from '../../src/i18n/en/core.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {AS_IT_OPENS, drawn, valuesOf} from '../charts/chart-claims.js';
import {TODAY} from '../charts/snapshot-of.js';

describe('the history of a published price', () => {
  for (const catalogue of [starterCatalogue(), fullCatalogue()]) {
    it(`reaches back beyond ${catalogue.offers.length} offers on sale`, () => {
      const store = new ScenarioStore(catalogue, TODAY);
      store.patch({models: ['openai/o3'], selected: 'openai/o3'});
      const view = drawn(historyChart({snapshot: store.snapshot, locale: 'en', messages: en}, AS_IT_OPENS));
      // Announced on 10 June 2025: from $10 and $40 down to $2 and $8.
      assert.deepEqual(valuesOf(view, 'input').slice(0, 2), [10, 2]);
      assert.deepEqual(valuesOf(view, 'output').slice(0, 2), [40, 8]);
      assert.equal(view.x.format(view.positions[1] ?? NaN), 'Jun 10, 2025');
    });
  }

  it('is as long whichever file the offer comes from', () => {
    const whole = priceHistory().offers.filter(({id, prices}) => prices.length > 1 && fullCatalogue().offer(id));
    assert.ok(whole.length > 10);
    for (const {id, prices} of whole) {
      const offer = fullCatalogue().offer(id);
      const days = offer && allPrices(offer, fullCatalogue().dataset).map(({from}) => from);
      assert.deepEqual(
        days,
        prices.map(({from}) => from),
        id,
      );
    }
  });

  it('is not mixed with prices of another version', () => {
    const offer = fullCatalogue().offer('openai/o3');
    assert.ok(offer);
    assert.deepEqual(allPrices(offer, {version: 'mine'}), offer.prices);
  });
});
