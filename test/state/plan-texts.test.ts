import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PLANS} from '../../src/data/plans.js';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {createCatalogue} from '../../src/data/catalogue.js';
import {en} from '../../src/i18n/en/core.js';
import {plans as texts} from '../../src/i18n/en/plans.js';
import {formatUsdRounded} from '../../src/format/format-usd-rounded.js';
import {evidenceDate} from '../../src/state/evidence-date.js';
import {allowanceTexts, estimateText, type PlanTextContext} from '../../src/state/plan-allowance-texts.js';
import {planRows, type PlanRow} from '../../src/state/plan-rows.js';
import {fitText, pastText, planFactTexts} from '../../src/state/plan-texts.js';
import {verdictSentences} from '../../src/state/plan-verdict-texts.js';
import {ScenarioStore, type AuthorSettings} from '../../src/state/scenario-store.js';
import {sentenceText} from '../../src/state/sentence.js';
import {selectedEstimate} from '../../src/state/snapshot.js';

const context: PlanTextContext = {texts, messages: en, locale: 'en', file: PLANS};
const catalogue = createCatalogue(STARTER_DATASET);

/** 8,000 tokens in at $3 and 2,000 out at $15: $0.054 a conversation, $54 for 1,000 a month. */
const WORKLOAD: AuthorSettings = {
  models: 'anthropic/claude-sonnet-4-6',
  conversations: 1000,
  turns: 1,
  cacheEnabled: false,
  use: 'personal',
  scenario: {tokens: {system: 0, user: 8000, output: 2000}},
};

/** With ordinary spaces, so that the expectations can be typed. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function read(names: string, more: AuthorSettings = {}, billing: 'monthly' | 'annual' = 'monthly') {
  const store = new ScenarioStore(catalogue, '2026-11-21');
  store.applySettings({...WORKLOAD, ...more});
  const {snapshot} = store;
  const reference = selectedEstimate(snapshot);
  const {scenario, at} = snapshot;
  const rows = planRows(PLANS, {scenario, reference, billing, at, names: names.split(' ')});
  const sentences = verdictSentences(rows, reference, scenario, context);
  return {rows, verdict: sentences.map((parts) => plain(sentenceText(parts, (usd) => formatUsdRounded(usd, 'en'))))};
}

function row(name: string, more: AuthorSettings = {}): PlanRow {
  const [only] = read(name, more).rows;
  assert.ok(only);
  return only;
}

describe('the verdict', () => {
  const otherModels = 'It may answer with other models than Claude Sonnet 4.6.';
  for (const {why, plans, more = {}, billing = 'monthly', expected} of [
    {
      why: 'a plan that is dearer at this volume', // 60 / 54 = 1.11; 60 / 0.054 = 1,111.1, worth $60 of the $70 included
      plans: 'cursor-pro-plus',
      expected: [
        'At your 1,000 conversations a month, Cursor Pro+ costs about $60 a month, 1.11 × the API: Claude Sonnet 4.6 costs $54.',
        otherModels,
        'From 1,111 conversations a month on it costs no more than the API, as long as what it includes lasts.',
      ],
    },
    {
      why: 'one that is cheaper paid by the year', // 54 / 48 = 1.125; 48 / 0.054 = 888.9
      plans: 'cursor-pro-plus',
      billing: 'annual',
      expected: [
        'At your 1,000 conversations a month, Cursor Pro+ costs about $48 a month; Claude Sonnet 4.6 by API costs $54, 1.13 × as much.',
        otherModels,
        'From 889 conversations a month on it costs no more than the API, as long as what it includes lasts.',
      ],
    },
    {
      why: 'one that bills the excess at API rates', // 20 + (54 - 20)
      plans: 'cursor-pro',
      expected: [
        'At your 1,000 conversations a month, Cursor Pro costs as much as the API: $54 a month, like Claude Sonnet 4.6.',
        otherModels,
        'From 370 conversations a month on it costs no more than the API, as long as what it includes lasts.',
      ],
    },
    {
      why: 'one that rests on an estimate', // the $147.64 measured take $54; 20 / 0.054 = 370.4; 54 / 20 = 2.7
      plans: 'claude-pro',
      expected: [
        'At your 1,000 conversations a month, Claude Pro costs about $20 a month; Claude Sonnet 4.6 by API costs $54, 2.7 × as much.',
        'What Claude Pro includes is an estimate.',
        'From 370 conversations a month on it costs no more than the API, as long as what it includes lasts.',
      ],
    },
    {
      why: 'a free one', // 1,000 requests a month are 33 of the 1,000 a day
      plans: 'gemini-free',
      expected: [
        'At your 1,000 conversations a month, Gemini free costs nothing; Claude Sonnet 4.6 by API costs $54 a month.',
        otherModels,
      ],
    },
    {
      why: 'a product that no plan is known to serve',
      plans: 'cursor-pro-plus gemini-free kimi-plus',
      more: {use: 'product'},
      expected: [
        'At your 1,000 conversations a month, no plan listed is known to allow a product and to take all of it; Claude Sonnet 4.6 by API costs $54.',
        'The cheapest that might is Kimi Code Plus at $19 a month; its vendor does not publish enough to tell.',
      ],
    },
    {
      why: 'a model whose price is not known',
      plans: 'claude-max',
      more: {models: 'anthropic/claude-3-5-sonnet'},
      expected: ['What Claude 3.5 Sonnet costs by API is not known, so these are the prices of plans only.'],
    },
    {
      why: 'an embedding model',
      plans: 'claude-max',
      more: {models: 'openai/text-embedding-3-small'},
      expected: [
        'Text Embedding 3 Small makes embeddings, which plans do not sell, so these are the prices of plans only.',
      ],
    },
  ] as const) {
    it(`speaks about ${why}`, () => assert.deepEqual(read(plans, more, billing).verdict, expected));
  }
});

describe('a row', () => {
  for (const {why, name, more = {}, expected} of [
    {
      why: 'seats and their least number',
      name: 'claude-team-standard',
      expected: 'Claude · 2 seats × $25.00 · monthly · at least 2 seats',
    },
    {
      why: 'one account each',
      name: 'claude-pro',
      more: {people: 5},
      expected: 'Claude · 5 accounts × $20.00 · monthly',
    },
    {
      why: 'a closed door',
      name: 'chatgpt-pro-200',
      expected: 'ChatGPT · 1 account × $200.00 · monthly · no new customers since Sep 10, 2026',
    },
    {why: 'hearsay', name: 'chatgpt-pro-500', expected: 'ChatGPT · said to be $500.00, not confirmed'},
    {why: 'no price at all', name: 'chatgpt-enterprise', expected: 'ChatGPT · no price published'},
    {why: 'nothing to pay', name: 'gemini-free', expected: 'Google AI · free'},
  ]) {
    it(`says who sells it and for what: ${why}`, () =>
      assert.equal(planFactTexts(row(name, more), context).join(' · '), expected));
  }

  for (const {why, name, more = {}, expected} of [
    {
      why: 'dollars',
      name: 'cursor-pro-plus',
      expected: ['$54.00 of $70.00 at API rates per month', 'then API rates apply'],
    },
    // 5,400 credits of a cent, and 1,500 included: 3,900 more at a cent each.
    {
      why: 'credits',
      name: 'copilot-pro',
      expected: ['over: 5,400 of 1,500 credits per month', 'then credits cost extra: $39.00 more'],
    },
    // 1,000 requests a month of 30 days are 33.3 a day.
    {why: 'requests', name: 'google-ai-pro', expected: ['33 of 1,500 requests per day', 'then credits cost extra']},
    {why: 'nothing published', name: 'kimi-plus', expected: ['allowance not published', '']},
    {
      why: 'too many people',
      name: 'claude-team-standard',
      more: {people: 151},
      expected: ['for at most 150 people', 'then API rates apply'],
    },
    {
      why: 'an estimate',
      name: 'claude-pro',
      expected: ['$54.00 of $147.64 at API rates per month', 'then API rates apply'],
    },
  ]) {
    it(`says whether it is enough and what comes then: ${why}`, () => {
      const {comparison} = row(name, more);
      assert.ok(comparison);
      assert.deepEqual([fitText(comparison, context), pastText(comparison, context)], expected);
    });
  }
});

describe('what a plan includes', () => {
  const published = (id: string): string[] => {
    const plan = PLANS.plans.find((each) => each.id === id);
    assert.ok(plan);
    return plan.allowances.map((allowance) => plain(allowanceTexts(allowance, context).join(' · ')));
  };

  for (const {id, expected} of [
    {
      id: 'anthropic/claude-max',
      expected: [
        '5 × the allowance of Claude Pro per 5 hours',
        'a limit per week, not published',
        '$100.00 at API rates per month · for API · from Oct 7, 2026 on',
      ],
    },
    {
      id: 'anthropic/claude-pro',
      expected: ['at least 5 × the allowance of Claude Free per 5 hours', 'a limit per week, not published'],
    },
    {id: 'github/copilot-business', expected: ['1,900 credits per month · $0.01 each · shared by all seats']},
    {id: 'xai/supergrok', expected: ['a limit, not published']},
  ]) {
    it(`reads as published: ${id}`, () => assert.deepEqual(published(id), expected));
  }

  it('keeps estimates apart from it, with their basis and date', () => {
    const [first] = PLANS.estimates.filter(({plan}) => plan === 'openai/chatgpt-plus');
    assert.ok(first);
    assert.equal(
      plain(estimateText(first, context)),
      'Estimate: 480 M tokens per month, measured by others against the plan’s own meter, Mar 2026.',
    );
  });
});

describe('the date of a source', () => {
  for (const [checked, expected] of [
    ['2026-10-07', 'Oct 7, 2026'],
    ['2026-10', 'Oct 2026'],
    ['2026', '2026'],
  ] as const) {
    it(`is as exact as it is known: ${checked}`, () => assert.equal(evidenceDate(checked, 'en'), expected));
  }
});
