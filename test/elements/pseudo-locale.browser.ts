import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {CHART_VIEWS} from '../../src/charts/chart-view.js';
import * as elements from '../../src/elements.js';
import {provideTexts} from '../../src/i18n/messages-for.js';
import type {ScenarioOwner} from '../../src/links/scenario-owner.js';
import {PRESET_IDS} from '../../src/state/presets.js';
import {SECTIONS} from '../../src/state/section-names.js';
import {expectConsole} from '../harness/console-guard.js';
import {dataNames} from '../harness/data-names.js';
import {ENGLISH} from '../harness/english-texts.js';
import {pseudoTexts} from '../harness/pseudo-texts.js';
import {shownTexts, unwrappedTexts} from '../harness/unwrapped-texts.js';
import {deepAll, settled, show} from '../harness/visitor.js';

const TAGS = Object.values(elements).map((element) => customElements.getName(element) ?? '');

/** Ways to show an element that say different things; an element without any is shown as it comes. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'token-cost-calculator': SECTIONS.map((section) => `section="${section}"`),
  'token-cost-chart': CHART_VIEWS.map((view) => `view="${view}" budget="1" growth="10%"`),
  'token-cost-models': ['open'],
  'token-cost-plans': ['', 'plans="no-such-plan claude-max"'],
  'token-cost-price': ['offer="openai/gpt-4o"', 'offer="no/such"'],
  'token-cost-summary': ['', 'show="workload"', 'show="month"'],
  'token-cost-table': ['', 'rows="all"', 'sort-by="thousand" against="cheapest"'],
};

/** Names that the page's author gave, and settings that could not be used with their values. */
const AUTHORED = [
  'no/such',
  'no-such-plan',
  'turns',
  'region',
  'moon',
  'global',
  'us',
  'eu',
  'regional',
  'preset',
  'no-preset',
  'state-key',
];

const MODELS =
  'anthropic/claude-sonnet-4-6 openai/gpt-5-mini openai/gpt-4o google/gemini-2.5-pro openai/text-embedding-3-small';

/** Workloads that give much to say: one person's, and one with everything special and settings that cannot be used. */
const WORKLOADS: Readonly<Record<string, string>> = {
  'a personal workload': `models="${MODELS}" use="personal" region="eu"`,
  'a workload with every setting': `models="${MODELS} no/such" use="product" mode="fast" region="moon" batch-share="0.3"
    retry-rate="0.1" discount="0.1" response-cache-hit-rate="0.1" web-searches-per-conversation="1" cache-ttl="1h"
    token-basis="same-text" history-keep="last" people="5" context-tokens="90000" turns="0"
    preset="no-preset" state-key="?"`,
};

/** Says what the element says when it is used: opens, explains, refuses. */
async function use(stage: HTMLElement): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const details of deepAll<HTMLDetailsElement>(stage, 'details:not([open])')) details.open = true;
    for (const root of deepAll(stage, '*').flatMap(({shadowRoot}) => shadowRoot ?? [])) openOne(root);
    await drawn(stage);
  }
  for (const button of firstOfEach(stage, 'button.term')) button.click();
  for (const field of firstOfEach<HTMLInputElement>(stage, 'input[inputmode=decimal]')) mistype(field);
  await drawn(stage);
}

/** Opens a row, a plan or a cell, and the form for rates of one's own, which is then sent empty. */
function openOne(root: ShadowRoot): void {
  if (!root.querySelector('[aria-expanded=true]')) root.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
  const add = [...root.querySelectorAll('button')].find(
    ({textContent}) => textContent.trim() === `⟦${ENGLISH.picker.add}⟧`,
  );
  add?.click();
  root.querySelector('form')?.requestSubmit();
}

function firstOfEach<E extends HTMLElement>(stage: HTMLElement, selector: string): E[] {
  return deepAll(stage, '*').flatMap(({shadowRoot}) => shadowRoot?.querySelector<E>(selector) ?? []);
}

function mistype(field: HTMLInputElement): void {
  field.focus();
  field.value = '!';
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  field.blur();
}

/** Waits for what is loaded on first use and for what is drawn bit by bit. */
async function drawn(stage: HTMLElement): Promise<void> {
  // The event of something that opens is a task of its own.
  await aTimeout(30);
  await settled();
  await waitUntil(() => deepAll(stage, '[aria-busy=true]:not(table)').length === 0, 'everything is drawn', {
    timeout: 8_000,
  });
  await settled();
}

async function showInUse(tag: string, way: string, workload: string): Promise<HTMLElement> {
  expectConsole(/is not used/);
  const own = new Set(['token-cost-calculator', 'token-cost-scenario']).has(tag) ? workload : '';
  const stage = await show(
    `<token-cost-scenario locale="en-XA" at="2026-11-21" ${own ? '' : workload}>${
      own ? '' : `<${tag} locale="en-XA" ${way}></${tag}>`
    }</token-cost-scenario>${own ? `<${tag} locale="en-XA" at="2026-11-21" ${way} ${own}></${tag}>` : ''}`,
  );
  await drawn(stage);
  const owner = (stage.querySelector(tag) as unknown as {scenarioElement?: ScenarioOwner}).scenarioElement;
  owner?.command?.('save-baseline');
  owner?.patch({selected: 'openai/gpt-5-mini'});
  await use(stage);
  return stage;
}

describe('a page in a language that marks every message', () => {
  let names: string[];

  before(() => {
    provideTexts('en-XA', pseudoTexts(ENGLISH));
    names = [...dataNames(), ...AUTHORED, ...PRESET_IDS];
  });

  for (const tag of TAGS) {
    for (const way of WAYS[tag] ?? ['']) {
      for (const [title, workload] of Object.entries(WORKLOADS)) {
        it(`says nothing of its own: <${tag} ${way}> with ${title}`, async () => {
          const stage = await showInUse(tag, way, workload);
          expect(unwrappedTexts(stage, names)).to.deep.equal([]);
          const isWordless = tag === 'token-cost-scenario' || way === 'show="month"';
          expect(shownTexts(stage).join('').includes('⟦')).to.equal(!isWordless);
        }).timeout(30_000);
      }
    }
  }
});

describe('a calculator on such a page', () => {
  for (const [section, shown] of [
    ['compare', ['tr.detail token-cost-ledger, .ledger', '.readout', 'form.custom .problem']],
    ['plans', ['.details']],
    ['anatomy', ['figure', 'token-cost-ledger', 'token-cost-assumptions']],
  ] as const)
    it(`has everything opened that was asked for: ${section}`, async () => {
      const stage = await showInUse(
        'token-cost-calculator',
        `section="${section}"`,
        WORKLOADS['a personal workload'] ?? '',
      );
      const usual = ['.term-text', '[part=baseline]', '.field .problem', 'details[open]'];
      for (const selector of [...usual, ...shown]) {
        const said = deepAll(stage, selector).flatMap(shownTexts).join('');
        expect(said, selector).to.contain('⟦');
      }
      expect(deepAll(stage, 'details:not([open])')).to.deep.equal([]);
    }).timeout(30_000);
});

describe('a text that is not taken from the messages', () => {
  it('is found in a shadow root, in an attribute and among data', async () => {
    const stage = await show(
      '<p>⟦Costs ⟧GPT-4o, $3<span></span></p><p>⟦Costs ⟧GPT-4o a month</p><p title="Hello"></p>',
    );
    const root = stage.querySelector('span')!.attachShadow({mode: 'open'});
    root.innerHTML = '<style>p { color: red }</style><button aria-label="Close">⟦x⟧</button><slot>Hi there</slot>';
    expect(unwrappedTexts(stage, dataNames()).sort()).to.deep.equal(
      ['Close', '⟦Costs ⟧GPT-4o a month', 'Hello', 'Hi there'].sort(),
    );
  });
});
