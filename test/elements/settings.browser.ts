import {expect} from '@open-wc/testing';
import {expectConsole} from '../harness/console-guard.js';
import {Visitor, settled, show} from '../harness/visitor.js';

describe('a setting', () => {
  for (const [name, values] of [
    ['turns', [null, 10n, Symbol('x'), () => 1, {}, Number.NaN]],
    ['scenario', [null, 10n, Symbol('x'), [], 5]],
    ['models', [null, 10n, [Symbol('x')], {}]],
    ['selected', [null, 10n, {}]],
    ['at', [null, 10n, {}]],
    ['preset', [null, 10n, {}]],
    ['locale', [null, 'no such language', 10n]],
  ] as const) {
    it(`of no use never throws at the page: ${name}`, async () => {
      expectConsole(/is not used/);
      const visitor = await Visitor.at('models="openai/gpt-4o"');
      const calculator = visitor.stage.querySelector('token-cost-calculator');
      for (const value of values) {
        Reflect.set(calculator ?? {}, name, value);
        await settled();
        expect(visitor.ranking.length).to.be.greaterThan(0);
      }
    });
  }

  for (const {why, markup, taken, models, turns} of [
    {
      why: 'a field falls back to the preset',
      markup: 'preset="rag" turns="9" models="openai/gpt-4o"',
      taken: 'turns',
      models: 1,
      turns: '3',
    },
    {
      why: 'the models fall back to the usual ones',
      markup: 'models="openai/gpt-4o" turns="9"',
      taken: 'models',
      models: 8,
      turns: '9',
    },
    {
      why: 'the preset leaves single fields',
      markup: 'preset="rag" turns="9" models="openai/gpt-4o"',
      taken: 'preset',
      models: 1,
      turns: '9',
    },
  ]) {
    it(`that is taken back leaves nothing behind: ${why}`, async () => {
      const visitor = await Visitor.at(markup);
      visitor.stage.querySelector('token-cost-calculator')?.removeAttribute(taken);
      await settled();
      expect(visitor.pageProblems).to.deep.equal([]);
      expect(visitor.ranking.length).to.equal(models);
      expect(visitor.field('Turns each').value).to.equal(turns);
    });
  }

  it('of a field outlives a change of the preset', async () => {
    const visitor = await Visitor.at('conversations="777" models="openai/gpt-4o"');
    visitor.stage.querySelector('token-cost-calculator')?.setAttribute('preset', 'rag');
    await settled();
    expect(visitor.field('Conversations').value).to.equal('777');
  });
});

describe('a calculator that leaves the page', () => {
  it('leaves no listener behind', async () => {
    const listeners = new Set<unknown>();
    const {prototype} = EventTarget;
    const add = Object.getOwnPropertyDescriptor(prototype, 'addEventListener')?.value as (...args: unknown[]) => void;
    const remove = Object.getOwnPropertyDescriptor(prototype, 'removeEventListener')?.value as typeof add;
    Object.assign(document, {
      addEventListener: (...args: unknown[]) => {
        listeners.add(args[1]);
        add.apply(document, args);
      },
      removeEventListener: (...args: unknown[]) => {
        listeners.delete(args[1]);
        remove.apply(document, args);
      },
    });
    let most = 0;
    for (let round = 0; round < 50; round += 1) {
      const stage = await show('<token-cost-calculator></token-cost-calculator>');
      most = Math.max(most, listeners.size);
      stage.remove();
    }
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
    expect(most).to.be.greaterThan(3);
    expect(listeners.size).to.equal(0);
  });
});
