import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TokenCostScenarioElement} from '../../src/elements.js';
import {Visitor, deepAll, settled, textOf} from '../harness/visitor.js';

const NUMBER_FIELDS = [
  'Conversations',
  'Turns each',
  'System prompt, tokens',
  'User message, tokens',
  'Answer, tokens',
  'Prompt cache hits',
  'Sent as batch',
  'Calls per turn',
  'Tool definitions, tokens',
  'Context per turn, tokens',
  'Tool result, tokens',
  'Reasoning per call, tokens',
  'Turns kept',
  'Answered from a response cache',
  'Repeated calls',
  'Negotiated discount',
  'Web searches per conversation',
];

async function openAdvanced(visitor: Visitor): Promise<void> {
  deepAll<HTMLDetailsElement>(visitor.stage, 'details.advanced').forEach((details) => (details.open = true));
  await settled();
}

describe('a field that gets something unusable', () => {
  for (const label of NUMBER_FIELDS) {
    for (const bad of ['-5', 'abc', '1e400', '', '1,5k']) {
      it(`says so and keeps the last good result: ${label}, "${bad}"`, async () => {
        const visitor = await Visitor.at('models="openai/gpt-4o"');
        await openAdvanced(visitor);
        const before = visitor.monthlyUsd('GPT-4o');
        await visitor.paste(label, bad);
        expect(visitor.problem(label)).to.not.equal('');
        expect(visitor.field(label).value).to.equal(bad);
        expect(visitor.monthlyUsd('GPT-4o')).to.equal(before);
      });
    }
  }

  for (const {why, label, typed, message} of [
    {why: 'a half turn', label: 'Turns each', typed: '1.5', message: 'This must be a whole number, like 30.'},
    {why: 'no turn at all', label: 'Turns each', typed: '0', message: 'This must be at least 1.'},
    {why: 'a share over 100 %', label: 'Sent as batch', typed: '130', message: 'This can be at most 100%.'},
    {
      why: 'too many calls in one conversation',
      label: 'Calls per turn',
      typed: '9k',
      message: 'Turns times calls per turn can be at most 10,000.',
    },
    {
      why: 'a misplaced separator',
      label: 'Conversations',
      typed: '1,5k',
      message: 'The separator is out of place. Did you mean 1.5k?',
    },
  ]) {
    it(`names what is wrong: ${why}`, async () => {
      const visitor = await Visitor.at('models="openai/gpt-4o"');
      await openAdvanced(visitor);
      await visitor.paste(label, typed);
      expect(visitor.problem(label)).to.equal(message);
    });
  }

  it('is forgiven as soon as it is put right', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o" cache-enabled="false"');
    await visitor.enter('Conversations', 'abc');
    await visitor.enter('Conversations', '20k');
    expect(visitor.problem('Conversations')).to.equal('');
    expect(visitor.field('Conversations').value).to.equal('20,000');
  });
});

describe('text that was refused', () => {
  const TURNS = 'Turns each';

  /** Turns of which so many calls would be too many, with 3 calls each. */
  async function refusedTurns(): Promise<Visitor> {
    const visitor = await Visitor.at('models="openai/gpt-4o" calls-per-turn="1"');
    await openAdvanced(visitor);
    await visitor.enter('Calls per turn', '3');
    await visitor.paste(TURNS, '5000');
    expect(visitor.problem(TURNS)).to.not.equal('');
    return visitor;
  }

  for (const command of ['reset', 'undo'] as const) {
    it(`goes when something else replaces the scenario, and is not used later: ${command}`, async () => {
      const visitor = await refusedTurns();
      scenarioOf(visitor)?.command(command);
      await settled();
      expect([visitor.field(TURNS).value, visitor.problem(TURNS)]).to.deep.equal(['6', '']);
      await visitor.enter('System prompt, tokens', '900');
      expect(visitor.field(TURNS).value).to.equal('6');
      expect(scenarioOf(visitor)?.snapshot?.scenario.turns).to.equal(6);
    });
  }

  it('stays while other fields are used, and counts once it is allowed', async () => {
    const visitor = await refusedTurns();
    await visitor.enter('System prompt, tokens', '900');
    expect([visitor.field(TURNS).value, visitor.problem(TURNS) === '']).to.deep.equal(['5000', false]);
    await visitor.enter('Calls per turn', '2');
    expect([visitor.field(TURNS).value, visitor.problem(TURNS)]).to.deep.equal(['5,000', '']);
  });

  it('stays while models are picked', async () => {
    const visitor = await refusedTurns();
    scenarioOf(visitor)?.patch({models: ['openai/gpt-4o', 'openai/gpt-4o-mini']});
    await settled();
    expect(visitor.field(TURNS).value).to.equal('5000');
  });

  it('counts once it is allowed: users, when each does less', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    await visitor.choose('Counted per', 'month, by users');
    await visitor.enter('Conversations each', '1000000');
    await visitor.paste('Users', '2000000000');
    expect(visitor.problem('Users')).to.not.equal('');
    await visitor.enter('Conversations each', '2');
    expect([visitor.field('Users').value, visitor.problem('Users')]).to.deep.equal(['2,000,000,000', '']);
    expect(scenarioOf(visitor)?.snapshot?.users).to.deep.equal({users: 2e9, conversationsEach: 2});
  });
});

function scenarioOf({stage}: Visitor): TokenCostScenarioElement | null | undefined {
  return stage.querySelector('token-cost-calculator')?.scenarioElement as TokenCostScenarioElement | null | undefined;
}

describe('a field in use', () => {
  it('is not rewritten while somebody types', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    await visitor.type('Conversations', '1500000');
    expect(visitor.field('Conversations').value).to.equal('1500000');
    await visitor.leave();
    expect(visitor.field('Conversations').value).to.equal('1,500,000');
  });

  it('says how shorthand was understood', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    await visitor.type('User message, tokens', '1.5k');
    const message = visitor.field('User message, tokens').getAttribute('aria-describedby') ?? '';
    expect(deepAll(visitor.stage, `#${message}`)[0]?.textContent).to.equal('= 1,500');
  });

  it('moves by one round value with an arrow and by a decade with a Page key', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    const slider = deepAll<HTMLInputElement>(
      visitor.stage,
      '[data-field="traffic-conversations"] input[type=range]',
    )[0];
    slider?.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled();
    expect(visitor.field('Conversations').value).to.equal('12,000');
    await sendKeys({press: 'PageUp'});
    await settled();
    expect(visitor.field('Conversations').value).to.equal('120,000');
    expect(slider?.getAttribute('aria-valuetext')).to.equal('120,000');
  });

  it('understands German numbers on a German page', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o" lang="de" cache-enabled="false"');
    const label = 'Nachricht des Nutzers, Token';
    await waitUntil(() => deepAll(visitor.stage, 'label').some((each) => textOf(each) === label), 'German is loaded');
    await visitor.enter(label, '1.500,5');
    expect(visitor.problem(label)).to.equal('');
    expect(visitor.field(label).value).to.equal('1.500,5');
    const scenario = visitor.stage.querySelector('token-cost-calculator')?.scenarioElement?.snapshot?.scenario;
    expect(scenario?.tokens.user).to.equal(1500.5);
  });

  it('keeps the number when the advanced inputs are opened', async () => {
    const visitor = await Visitor.at('preset="coding-agent" models="openai/gpt-4o"');
    const before = visitor.monthlyUsd('GPT-4o');
    await openAdvanced(visitor);
    expect(visitor.monthlyUsd('GPT-4o')).to.equal(before);
  });

  it('follows a preset, and is then the visitor’s own', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    await visitor.choose('Start from', 'Coding agent');
    expect(visitor.field('Turns each').value).to.equal('4');
    await visitor.enter('Turns each', '5');
    expect((visitor.field('Start from') as unknown as HTMLSelectElement).selectedOptions[0]?.text.trim()).to.equal(
      'My own numbers',
    );
  });
});

describe('picking models', () => {
  it('adds and removes rows', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o"');
    deepAll(visitor.stage, 'details.models > summary')[0]?.click();
    await waitUntil(() => deepAll(visitor.stage, 'details.seller').length > 0, 'the sellers are listed');
    deepAll(visitor.stage, 'details.seller > summary').forEach((seller) => seller.click());
    await waitUntil(() => deepAll(visitor.stage, '.offers label').length > 0, 'the models are listed');
    await visitor.tick('GPT-4o mini', true);
    expect(visitor.ranking).to.deep.equal(['GPT-4o mini', 'GPT-4o']);
    await visitor.tick('GPT-4o', false);
    expect(visitor.ranking).to.deep.equal(['GPT-4o mini']);
  });
});

describe('every control', () => {
  it('is reached with the Tab key, in the order of the page, and the page is left at its end', async () => {
    const visitor = await Visitor.at('models="openai/gpt-4o anthropic/claude-sonnet-4-6"');
    await openEverything(visitor);
    const controls = deepAll(visitor.stage, 'input, select, button, summary, a[href], [tabindex="0"]');
    // Arrows lead to what a group keeps out of the tab order.
    const expected = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0);
    const reached = new Set<Element>();
    // Regions that scroll are stops as well, and the page is left at its end.
    for (let step = 0; step < 2 * expected.length && !reached.has(document.body); step += 1) {
      await sendKeys({press: 'Tab'});
      const active = focused();
      if (active) reached.add(active);
    }
    const missed = expected.filter((each) => !reached.has(each)).map((each) => each.outerHTML.slice(0, 80));
    expect(missed).to.deep.equal([]);
    expect(reached.has(document.body)).to.equal(true);
  }).timeout(40_000);
});

/** Unfolds all there is, and what shows in there, until nothing more comes. */
async function openEverything({stage}: Visitor): Promise<void> {
  let controls = 0;
  let quiet = 0;
  const isDone = async (): Promise<boolean> => {
    deepAll<HTMLDetailsElement>(stage, 'details:not([open])').forEach((details) => (details.open = true));
    await settled();
    const now = deepAll(stage, 'input, select, button, summary').length;
    quiet = now === controls && deepAll(stage, '[aria-busy=true]').length === 0 ? quiet + 1 : 0;
    controls = now;
    return quiet === 10;
  };
  await waitUntil(isDone, 'all is open', {timeout: 15_000});
}

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
