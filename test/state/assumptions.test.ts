import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCatalogue} from '../../src/data/catalogue.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {DEFAULT_SCENARIO} from '../../src/engine/default-scenario.js';
import {SCENARIO_PATHS} from '../../src/engine/scenario-fields.js';
import {explain} from '../../src/i18n/en/explain.js';
import {assumptionsNotShown, fieldAssumptions} from '../../src/state/assumptions.js';
import {offerFacts} from '../../src/state/offer-facts.js';
import {PRESET_IDS, presetFacts, presetScenario} from '../../src/state/presets.js';
import {ScenarioStore, type AuthorSettings} from '../../src/state/scenario-store.js';

const AT = '2026-11-21';
const catalogue = createCatalogue(STARTER_DATASET);
const HELPDESK = {id: 'helpdesk', name: 'Our help desk', scenario: {turns: 3}};

/** @returns Where `turns` is from, after the page's author and then a visitor had their say. */
function originOfTurns(author: AuthorSettings, visitor: {preset?: string; turns?: number}): string {
  const store = new ScenarioStore(catalogue, AT);
  store.applySettings(author);
  const {preset, turns} = visitor;
  if (preset !== undefined) {
    const own = store.snapshot.pagePresets.find(({id}) => id === preset);
    store.patch({preset, scenario: own?.scenario ?? presetScenario(preset) ?? DEFAULT_SCENARIO});
  }
  if (turns !== undefined) store.patch({scenario: {...store.snapshot.scenario, turns}});
  const found = fieldAssumptions(store.snapshot).find(({path}) => path === 'turns')?.origin;
  return found?.from === 'preset' ? `preset ${found.preset}` : String(found?.from);
}

// Turns: 6 by default and in `chatbot`, 3 in `rag` and `helpdesk`, 15 in `voice`.
describe('a value says who set it', () => {
  for (const {why, author = {}, visitor = {}, expected} of [
    {why: 'nobody', expected: 'default'},
    {why: 'the page', author: {turns: 9}, expected: 'page'},
    {why: 'the page names a preset', author: {preset: 'rag'}, expected: 'preset rag'},
    {why: 'the page overrules the preset it names', author: {preset: 'rag', turns: 9}, expected: 'page'},
    {why: 'the page overrules it with the default', author: {preset: 'rag', turns: 6}, expected: 'page'},
    {why: 'a preset that keeps the default', author: {preset: 'chatbot'}, expected: 'default'},
    {why: 'the visitor', visitor: {turns: 9}, expected: 'you'},
    {why: 'the visitor, over the page', author: {turns: 9}, visitor: {turns: 8}, expected: 'you'},
    {why: 'the visitor, back to the default', author: {turns: 9}, visitor: {turns: 6}, expected: 'you'},
    {why: 'a preset that the visitor chose', visitor: {preset: 'voice'}, expected: 'preset voice'},
    {
      why: 'a preset over what the page had set, even where it is the default',
      author: {turns: 9},
      visitor: {preset: 'chatbot'},
      expected: 'preset chatbot',
    },
    {why: 'the visitor, over a preset', visitor: {preset: 'voice', turns: 14}, expected: 'you'},
    {
      why: 'a preset of the page’s own that the visitor chose',
      author: {presets: [HELPDESK]},
      visitor: {preset: 'helpdesk'},
      expected: 'preset helpdesk',
    },
    {
      why: 'the page names a preset of its own',
      author: {presets: [HELPDESK], preset: 'helpdesk'},
      expected: 'preset helpdesk',
    },
    {
      why: 'the visitor, over a preset of the page’s own',
      author: {presets: [HELPDESK], preset: 'helpdesk'},
      visitor: {turns: 4},
      expected: 'you',
    },
    {
      why: 'a preset over the page’s preset',
      author: {preset: 'rag'},
      visitor: {preset: 'voice'},
      expected: 'preset voice',
    },
  ]) {
    it(why, () => assert.equal(originOfTurns(author, visitor), expected));
  }

  it('every field has a value and is explained', () => {
    const {snapshot} = new ScenarioStore(catalogue, AT);
    const fields = fieldAssumptions(snapshot);
    assert.deepEqual(
      fields.map(({path}) => path),
      SCENARIO_PATHS,
    );
    for (const {path} of fields) assert.notEqual(explain.term[path], '');
  });

  it('those not on screen are counted', () => {
    assert.equal(assumptionsNotShown(['turns', 'mode']), SCENARIO_PATHS.length - 2);
  });
});

describe('terms', () => {
  for (const [term, sentence] of Object.entries(explain.term)) {
    it(`${term} is one sentence`, () => assert.match(sentence, /^[A-Z](?!.*\. [A-Z]).{20,160}\.$/));
  }

  it('all but the fields have a name', () => {
    const others = Object.keys(explain.term).filter((term) => !SCENARIO_PATHS.some((path) => path === term));
    assert.deepEqual(Object.keys(explain.label).sort(), ['trust', ...others].filter(unique).sort());
  });
});

describe('presets', () => {
  for (const id of PRESET_IDS) {
    it(`${id} says why it has these numbers`, () => {
      const reasons: Readonly<Record<string, string>> = explain.presetWhy;
      assert.match(reasons[id] ?? '', /^.{40,}\.$/);
    });

    it(`${id} names a safe source or none`, () => {
      assert.match(presetFacts(id)?.source ?? 'https://none', /^https:\/\/\w/);
    });
  }

  it('an id that is no preset has no facts', () => assert.equal(presetFacts('constructor'), undefined));
});

describe('facts about an offer', () => {
  const offer = {
    id: 's/m',
    seller: 's',
    model: 'm',
    name: 'M',
    kind: 'chat',
    prices: [],
    cache: {kind: 'explicit', minTokens: 2048, ttlSeconds: [300, 3600]},
    modes: {batch: {x: 0.5, source: 'b', until: '2026-12-01'}},
    uplifts: {us: 1.1},
  } as const;

  it('are those of the day and the region', () => {
    const facts = offerFacts(offer, AT, {...DEFAULT_SCENARIO, region: 'us'}, catalogue);
    assert.equal(facts.batch, 0.5);
    assert.equal(facts.cacheTtlSeconds, 300);
    assert.deepEqual(facts.uplift, {region: 'us', times: 1.1});
  });

  it('a mode that has ended is not sold, a region without a price has none, the rest stays unknown', () => {
    const facts = offerFacts(offer, '2026-12-01', {...DEFAULT_SCENARIO, region: 'eu'}, catalogue);
    assert.deepEqual(
      [facts.batch, facts.uplift, facts.contextTokens, facts.tokenizerRatio, facts.webSearchUsdPer1k],
      [undefined, undefined, undefined, undefined, undefined],
    );
  });
});

function unique(term: string, index: number, terms: readonly string[]): boolean {
  return terms.indexOf(term) === index;
}
