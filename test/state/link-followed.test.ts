import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {withField} from '../../src/engine/scenario-fields.js';
import {choiceChanges} from '../../src/state/baseline-changes.js';
import {sameChoices} from '../../src/state/choices.js';
import {decodeLink} from '../../src/state/link-codec.js';
import {linkOf} from '../../src/state/link-of.js';
import {readCustomOffer} from '../../src/state/read-custom-offer.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {sharedChange} from '../../src/state/shared-change.js';

const all = createCatalogue(STARTER_DATASET);
const GPT4O = 'openai/gpt-4o';
const MINI = 'openai/gpt-5-mini';
const LINK = '1.t.9~m.openai_2Fgpt-5-mini~m.openai_2Fgpt-4o~s.openai_2Fgpt-4o';

/** The bundled prices without one offer, as a smaller dataset has them. */
const without = (id: string) => {
  const {offers, ...rest} = structuredClone(STARTER_DATASET);
  return createCatalogue({...rest, offers: offers.filter((offer) => offer.id !== id)});
};

function newStore(catalogue = all, settings: object = {models: GPT4O, turns: 4}): ScenarioStore {
  const store = new ScenarioStore(catalogue, '2026-11-21');
  store.applySettings(settings);
  return store;
}

describe('what comes after a link', () => {
  const SHARED = `${LINK}~d.2026-10-01~y.1~v.2026.10.1`;

  it('stays when another dataset comes: what the author sets', () => {
    const store = newStore();
    store.restore(decodeLink(SHARED));
    store.applySettings({conversations: 5});
    assert.equal(store.snapshot.shared, undefined);
    store.useCatalogue(all);
    const {scenario, models, selected, shared} = store.snapshot;
    assert.deepEqual([scenario.traffic.conversations, scenario.turns, shared], [5, 9, undefined]);
    assert.deepEqual([models, selected], [[MINI, GPT4O], GPT4O]);
  });

  it('leaves the link as it is where the author changes nothing of it', () => {
    const store = newStore();
    store.restore(decodeLink(SHARED));
    const before = store.snapshot.shared;
    store.applySettings({locale: 'de', today: '2026-11-22'});
    store.useCatalogue(all);
    assert.deepEqual([before?.usdPerMonth, store.snapshot.shared], [1, before]);
  });

  it('stays when another dataset comes: that the notice was dismissed', () => {
    const store = newStore(without(GPT4O));
    store.restore(decodeLink('1.t.9~m.openai_2Fgpt-5-mini~m.openai_2Fgpt-4o~d.2026-10-01~y.1~v.2026.10.1'));
    assert.ok(sharedChange(store.snapshot));
    store.command('drop-shared');
    store.useCatalogue(all);
    assert.equal(store.snapshot.shared, undefined);
    assert.deepEqual([store.snapshot.scenario.turns, store.snapshot.models], [9, [MINI, GPT4O]]);
  });

  it('is nothing of the link once the visitor starts over, even from the author’s own numbers', () => {
    const settings = {models: MINI, turns: 9};
    const store = newStore(without(GPT4O), settings);
    store.restore(decodeLink('1.t.9~m.openai_2Fgpt-5-mini~m.openai_2Fgpt-4o~zz.1~d.2026-10-01~y.1~v.2026.10.1'), {
      awaited: true,
    });
    assert.deepEqual(store.choices, newStore(without(GPT4O), settings).choices);
    assert.deepEqual([store.snapshot.problems.length, store.snapshot.shared?.usdPerMonth], [1, 1]);
    store.command('reset');
    const isFresh = (): boolean =>
      store.snapshot.problems.length === 0 && store.snapshot.shared === undefined && !store.snapshot.undoable;
    assert.ok(isFresh());
    store.useCatalogue(all);
    assert.ok(isFresh());
    assert.deepEqual(store.snapshot.models, [MINI]);
  });

  it('is no change from the baseline it was written of: rates of a visitor’s own', () => {
    const store = newStore();
    const own = readCustomOffer(
      {name: 'Mine', input: '1', output: '2', cacheRead: '0.1', batch: '50', context: '128k'},
      'en',
      [],
    );
    assert.ok(own.ok);
    store.patch({customOffers: [own.offer], models: [GPT4O, own.offer.id]});
    store.command('save-baseline');
    const before = store.choices;
    store.restore(decodeLink(linkOf(store.snapshot) ?? ''));
    assert.ok(sameChoices(before, store.choices));
    assert.deepEqual(choiceChanges(before, store.choices), []);
  });
});

describe('a link of many models that nobody sells', () => {
  const many = `1.m.openai_2Fgpt-5-mini~${Array.from({length: 1000}, (_, index) => `m.${index}`).join('~')}`;

  it('has twenty of them named', () => {
    const store = newStore();
    assert.equal(store.restore(decodeLink(many)).length, 20);
    assert.equal(store.snapshot.problems.length, 20);
    assert.deepEqual(store.snapshot.models, [MINI]);
  });

  it('has twenty of them named, although the visitor has changed something before all offers are there', () => {
    const store = newStore();
    store.restore(decodeLink(many), {awaited: true});
    store.patch({scenario: withField(store.choices.scenario, 'turns', 2)});
    store.useCatalogue(all);
    assert.equal(store.snapshot.problems.length, 20);
  });
});
