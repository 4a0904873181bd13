import {expect, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {expectConsole} from '../harness/console-guard.js';
import {Visitor, amountIn, deepAll, settled, show, textOf} from '../harness/visitor.js';

describe('an author’s mistake', () => {
  beforeEach(() => expectConsole(/^<token-cost-scenario> .* is not used/));

  for (const {why, attributes, problem} of [
    {
      why: 'an attribute that is no number',
      attributes: 'turns="many"',
      problem: 'turns="many": expected a whole number from 1 to 10000',
    },
    {why: 'a share over 1', attributes: 'batch-share="30"', problem: 'batch-share="30": expected a number from 0 to 1'},
    {
      why: 'an unknown model',
      attributes: 'models="openai/gpt-4o acme/llm-1"',
      problem: 'No offer is called “acme/llm-1”',
    },
    {
      why: 'broken JSON',
      attributes: 'scenario=\'{"turns":\'',
      problem: 'scenario="{"turns":": expected JSON of a scenario',
    },
    {
      why: 'an object that became text',
      attributes: 'scenario="[object Object]"',
      problem: 'scenario="[object Object]": expected JSON of a scenario',
    },
    {why: 'an unknown preset', attributes: 'preset="chess"', problem: 'preset="chess": expected one of chatbot'},
    {
      why: 'a day that does not exist',
      attributes: 'at="2026-02-30"',
      problem: 'at="2026-02-30": expected a day as YYYY-MM-DD',
    },
    {
      why: 'an address that is not https',
      attributes: 'src="javascript:alert(1)"',
      problem: 'src="javascript:alert(1)": expected an https address',
    },
    {
      why: 'too many calls',
      attributes: 'turns="5000" calls-per-turn="5"',
      problem: 'turns="5000": expected at most 10000 calls in one conversation',
    },
  ]) {
    it(`is shown, and the page goes on: ${why}`, async () => {
      const visitor = await Visitor.at(
        `${attributes} ${attributes.includes('models') ? '' : 'models="openai/gpt-4o"'}`,
      );
      await waitUntil(() => visitor.pageProblems.length > 0, 'a problem is shown', {timeout: 8_000});
      expect(visitor.pageProblems).to.have.lengthOf(1);
      expect(visitor.pageProblems[0]).to.contain(problem);
      expect(visitor.monthlyUsd('GPT-4o')).to.be.greaterThan(0);
    });
  }

  it('is told to the page as an event and cleared by a good value', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    const errors: unknown[] = [];
    visitor.stage.addEventListener('token-cost-error', (event) => errors.push((event as CustomEvent).detail));
    const calculator = visitor.stage.querySelector('token-cost-calculator');
    calculator?.setAttribute('turns', 'many');
    await settled();
    expect(errors).to.have.lengthOf(1);
    calculator?.setAttribute('turns', '3');
    await settled();
    expect(visitor.pageProblems).to.deep.equal([]);
    expect(visitor.field('Turns each').value).to.equal('3');
  });
});

describe('a scenario and its views', () => {
  const SCENARIO =
    '<token-cost-scenario id="s" models="openai/gpt-4o" turns="1" system-tokens="0" user-tokens="1000" output-tokens="500" cache-enabled="false"></token-cost-scenario>';
  const SUMMARY = '<token-cost-summary for="s" show="call">about a cent</token-cost-summary>';

  for (const {why, markup} of [
    {why: 'the scenario comes first', markup: SCENARIO + SUMMARY},
    {why: 'the view comes first', markup: SUMMARY + SCENARIO},
  ]) {
    it(`find each other by id: ${why}`, async () => {
      const stage = await show(markup);
      const summary = stage.querySelector('token-cost-summary');
      expect(amountIn(summary?.shadowRoot as ShadowRoot)).to.be.closeTo(0.0075, 1e-15);
    });
  }

  it('find each other by ancestry, out through shadow roots', async () => {
    const stage = await show(SCENARIO.replace('></token', '><div id="host"></div></token'));
    const root = stage.querySelector('#host')?.attachShadow({mode: 'open'});
    if (root) root.innerHTML = '<token-cost-summary show="call"></token-cost-summary>';
    await settled();
    expect(amountIn(root?.querySelector('token-cost-summary')?.shadowRoot as ShadowRoot)).to.be.closeTo(0.0075, 1e-15);
  });

  it('show the author’s own text while there is no scenario', async () => {
    const stage = await show(SUMMARY);
    const summary = stage.querySelector('token-cost-summary');
    expect(summary?.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(summary?.textContent).to.equal('about a cent');
  });

  it('part when the scenario leaves, and meet again when it returns', async () => {
    const stage = await show(SCENARIO + SUMMARY);
    const scenario = stage.querySelector('token-cost-scenario');
    const summary = stage.querySelector('token-cost-summary');
    scenario?.remove();
    await settled();
    expect(summary?.shadowRoot?.querySelector('slot')).to.not.equal(null);
    if (scenario) stage.append(scenario);
    await settled();
    expect(amountIn(summary?.shadowRoot as ShadowRoot)).to.be.closeTo(0.0075, 1e-15);
  });

  it('stay together when the scenario is moved', async () => {
    const stage = await show(`${SCENARIO}<div></div>${SUMMARY}`);
    const scenario = stage.querySelector('token-cost-scenario');
    if (scenario) stage.querySelector('div')?.append(scenario);
    await settled();
    expect(amountIn(stage.querySelector('token-cost-summary')?.shadowRoot as ShadowRoot)).to.be.closeTo(0.0075, 1e-15);
  });

  it('reach the scenario of a calculator through its id', async () => {
    const stage = await show(`${SUMMARY}<token-cost-calculator id="s" models="openai/gpt-4o"></token-cost-calculator>`);
    const calculator = stage.querySelector('token-cost-calculator');
    const snapshot = calculator?.scenarioElement?.snapshot;
    const priced = snapshot?.estimates[0];
    const usd = priced?.status === 'priced' ? priced.usd.perCall : Number.NaN;
    expect(amountIn(stage.querySelector('token-cost-summary')?.shadowRoot as ShadowRoot)).to.equal(usd);
  });

  it('are shared with a calculator that names them', async () => {
    const stage = await show(`${SCENARIO}<token-cost-calculator for="s"></token-cost-calculator>`);
    expect(stage.querySelector('token-cost-calculator')?.scenarioElement).to.equal(
      stage.querySelector('token-cost-scenario'),
    );
    expect(new Visitor(stage).ranking).to.deep.equal(['GPT-4o']);
  });
});

describe('the page around the elements', () => {
  it('hears of a visitor’s changes, once each, and of no others', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    const details: unknown[] = [];
    visitor.stage.addEventListener('token-cost-change', (event) => details.push((event as CustomEvent).detail));
    visitor.stage.querySelector('token-cost-calculator')?.setAttribute('turns', '7');
    await settled();
    expect(details).to.have.lengthOf(0);
    await visitor.tick('Prompt caching', false);
    expect(details).to.have.lengthOf(1);
    expect(Object.isFrozen(details[0])).to.equal(true);
    expect(Object.keys(details[0] as object)).to.deep.equal(['scenario', 'estimates', 'dataset']);
    expect(structuredClone(details[0])).to.have.nested.property('scenario.cache.enabled', false);
  });

  it('sees no native event of the fields', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    let events = 0;
    visitor.stage.addEventListener('input', () => (events += 1));
    await visitor.type('Turns each', '7');
    expect(events).to.equal(0);
  });

  it('keeps its own attributes and text', async () => {
    const stage = await show('<token-cost-calculator models="openai/gpt-4o"><p>static</p></token-cost-calculator>');
    expect(stage.innerHTML).to.equal(
      '<token-cost-calculator models="openai/gpt-4o"><p>static</p></token-cost-calculator>',
    );
  });
});

describe('the answer', () => {
  it('names the selected model, the cheapest and what both cost', async () => {
    const visitor = await Visitor.at(
      'models="openai/gpt-4o openai/gpt-4o-mini" turns="1" system-tokens="0" user-tokens="1000" output-tokens="500" cache-enabled="false"',
    );
    // 10,000 conversations of 0.0075 and of 0.00045 USD.
    expect(visitor.sentence).to.equal(
      'About $75 a month on GPT-4o, 16.7 × the $4.50 of GPT-4o mini, the cheapest of your 2.',
    );
  });

  it('says what it is the answer to, when the prices are from, and what a month is', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"', Date.UTC(2026, 9, 1));
    expect(textOf(deepAll(visitor.stage, 'token-cost-summary')[1])).to.match(
      /^10,000 conversations a month of 6 turns · prices checked on \w+ \d+, 2026 or later\. A month is 30 days\. Prices are before tax\.$/,
    );
  });

  it('warns when the prices have not been checked for 45 days', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"', Date.UTC(2027, 5, 1));
    expect(textOf(deepAll(visitor.stage, 'token-cost-summary')[1])).to.match(
      /The oldest price was checked \d+ days ago\.$/,
    );
  });

  it('is read out once after a change, never at first', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    const status = (): string =>
      deepAll(visitor.stage, 'token-cost-summary')[0]?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    expect(status()).to.equal('');
    await visitor.enter('Turns each', '7');
    expect(status()).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    await settled();
    expect(status()).to.equal(visitor.sentence);
  });
});

describe('a conversation of 10,000 calls', () => {
  it('is shown without pricing its calls one by one', async () => {
    const visitor = await Visitor.at('turns="10000"');
    const {estimates = []} = visitor.stage.querySelector('token-cost-calculator')?.scenarioElement?.snapshot ?? {};
    expect(estimates.length).to.be.greaterThan(5);
    let priced = 0;
    for (const estimate of estimates) {
      const calls = Object.getOwnPropertyDescriptor(estimate, 'calls');
      Object.defineProperty(estimate, 'calls', {
        enumerable: true,
        get: () => {
          priced += 1;
          return calls?.get?.call(estimate) as unknown;
        },
      });
    }
    visitor.stage.querySelectorAll('token-cost-calculator').forEach((calculator) => {
      deepAll<LitElement>(calculator.shadowRoot as ShadowRoot, 'token-cost-table').forEach((table) =>
        table.requestUpdate(),
      );
    });
    await settled();
    expect(priced).to.equal(0);
  });
});
