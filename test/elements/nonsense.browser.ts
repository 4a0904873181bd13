import {expect, waitUntil} from '@open-wc/testing';
import {ENGLISH} from '../harness/english-texts.js';
import {loadTexts, provideTexts} from '../../src/i18n/messages-for.js';
import {expectConsole} from '../harness/console-guard.js';
import {FuzzedScenario, LOCALES} from '../harness/fuzzed-scenario.js';
import {ScenarioDraw} from '../harness/scenario-draw.js';
import {expectSense, saidText} from '../harness/visible-nonsense.js';
import {deepAll, settled, show} from '../harness/visitor.js';

/** States that are drawn; the night asks for 100,000. */
const STATES = wantedStates(20_000);

const LIGHT = '<token-cost-summary></token-cost-summary>';
const AMOUNT = '<token-cost-summary show="conversation"></token-cost-summary>';
const WORKLOAD = '<token-cost-summary show="workload"></token-cost-summary>';
const TABLE = `${LIGHT}<token-cost-table></token-cost-table>`;
const INPUTS = `${LIGHT}<token-cost-inputs></token-cost-inputs>`;

/** One of each in a round; most are light, because a round takes at least a frame. */
const ROUND = [...Array<string>(24).fill(LIGHT), ...Array<string>(12).fill(AMOUNT), WORKLOAD, TABLE, TABLE, INPUTS];

const CHARTS = ['traffic', 'anatomy', 'turns', 'savings', 'sensitivity', 'forecast', 'history'];

/** Views that take longer, each with states of its own. */
const HEAVY = [
  ...['ledger', 'plans', 'tiers', 'map', 'advice', 'assumptions', 'actions', 'models'].map(
    (name) => `token-cost-${name}`,
  ),
  ...CHARTS.map((view) => `token-cost-chart view="${view}"`),
];

const HEAVY_STATES = Math.max(5, Math.round(STATES / 500));

describe('nothing but sense is said', () => {
  it(`by summaries, tables and inputs in ${STATES} states`, async () => {
    expectConsole(/is not used/);
    const rigs = await rigsOf(ROUND, 4);
    const start = performance.now();
    const said = await fuzz(rigs, STATES);
    const perSecond = Math.round(STATES / ((performance.now() - start) / 1000));
    console.log(`${STATES} states, ${perSecond} a second, ${said} with words`);
    expect(said).to.be.above(STATES * 0.95);
  }).timeout(STATES * 5 + 20_000);

  for (const view of HEAVY) {
    it(`by ${view} in ${HEAVY_STATES} states`, async () => {
      expectConsole(/is not used/);
      const rigs = await rigsOf([`<${view}></${view.split(' ')[0] ?? ''}>`], 4);
      const said = await fuzz(rigs, HEAVY_STATES);
      expect(said).to.be.above(HEAVY_STATES * 0.9);
    }).timeout(HEAVY_STATES * 400 + 8_000);
  }
});

describe('the check for sense', () => {
  for (const {text, isSense} of [
    {text: '$1.00 on GPT-4o', isSense: true},
    {text: '$NaN a month', isSense: false},
    {text: 'undefined tokens', isSense: false},
    {text: '-Infinity×', isSense: false},
    {text: '[object Object]', isSense: false},
    {text: 'on {model}', isSense: false},
  ]) {
    it(`${isSense ? 'lets pass' : 'refuses'}: ${text}`, async () => {
      const stage = await show('<div></div>');
      stage.firstElementChild!.attachShadow({mode: 'open'}).textContent = text;
      const check = (): void => expectSense(saidText(stage), () => 'a planted state');
      if (isSense) expect(check).not.to.throw();
      else expect(check).to.throw(/nonsense: .*a planted state/);
    });
  }

  it('refuses a language with a sentence that was put together wrongly', async () => {
    const alone = `${ENGLISH.summary.alone} ${String(undefined)}`;
    provideTexts('en-x-planted', {...ENGLISH, summary: {...ENGLISH.summary, alone}});
    const stage = await show(
      '<token-cost-scenario locale="en-x-planted" models="openai/gpt-4o" at="2026-11-21"><token-cost-summary></token-cost-summary></token-cost-scenario>',
    );
    expect(saidText(stage)).to.contain('GPT-4o');
    expect(() => expectSense(saidText(stage), () => 'a planted language')).to.throw(/undefined.*a planted language/);
  });
});

/** Opens scenarios of which each has one of the given views, in all languages, with everything loaded. */
async function rigsOf(views: readonly string[], most: number): Promise<FuzzedScenario[]> {
  await Promise.all(LOCALES.map(loadTexts));
  const stage = await show('');
  const rigs = views.map((view, index) => new FuzzedScenario(new ScenarioDraw(index + 1), view, most));
  stage.append(...rigs.map(({element}) => element));
  await settled();
  await waitUntil(() => deepAll(stage, '[aria-busy=true]').length === 0, 'every view is loaded', {timeout: 8000});
  return rigs;
}

/** @returns In how many states something was said. */
async function fuzz(rigs: readonly FuzzedScenario[], states: number): Promise<number> {
  let said = 0;
  for (let state = 0; state < states; state += rigs.length) {
    const now = rigs.slice(0, states - state);
    for (const rig of now) rig.change();
    await Promise.all(now.map((rig) => rig.drawn()));
    for (const rig of now) {
      const text = saidText(rig.element);
      expectSense(text, () => rig.describe());
      if (text.trim() !== '') said += 1;
    }
  }
  return said;
}

/** The runner hands on what the environment asks for; see its configuration. */
function wantedStates(usual: number): number {
  const asked = Number((globalThis as {FC_RUNS?: unknown}).FC_RUNS);
  return asked > 0 ? asked : usual;
}
