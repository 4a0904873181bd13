import {expect, waitUntil} from '@open-wc/testing';
import {expectConsole} from '../harness/console-guard.js';
import {WRITTEN_MS, arriveWith, keepAddress, pause, setTurns, showScenario, turnsOf} from '../harness/address.js';
import {settled} from '../harness/visitor.js';

keepAddress();

describe('opening a shared address', () => {
  it('shows it from the first moment, over what the author has set', async () => {
    arriveWith('tcc=1.t.9~m.openai_2Fgpt-5-mini');
    const shown: unknown[] = [];
    const stage = document.createElement('main');
    stage.innerHTML =
      '<token-cost-calculator state-key="tcc" models="openai/gpt-4o" turns="4"></token-cost-calculator>';
    const calculator = stage.querySelector('token-cost-calculator');
    document.body.append(stage);
    const own = calculator?.scenarioElement;
    own?.subscribe(() => shown.push(own.snapshot?.scenario.turns));
    await settled();
    shown.push(calculator?.scenarioElement?.snapshot?.scenario.turns);
    expect(shown.filter((turns) => turns !== undefined && turns !== 9)).to.deep.equal([]);
    expect(calculator?.scenarioElement?.snapshot?.models).to.deep.equal(['openai/gpt-5-mini']);
  });

  it('loads all offers for a model that is not among the bundled ones, and names one that nobody sells', async () => {
    expectConsole(/link="acme\/llm-1" is not used/);
    arriveWith('tcc=1.m.openai_2Fo3-pro~m.acme_2Fllm-1~m.openai_2Fgpt-4o');
    const scenario = await showScenario();
    await waitUntil(() => (scenario.snapshot?.models.length ?? 0) > 1, 'the model of the full dataset', {
      timeout: 5000,
    });
    expect(scenario.snapshot?.models).to.deep.equal(['openai/o3-pro', 'openai/gpt-4o']);
    expect(scenario.snapshot?.problems.map(({value}) => value)).to.deep.equal(['acme/llm-1']);
  });

  it('names what it cannot use and tells the page', async () => {
    expectConsole(/link="nonsense"|link="zz\.1"/);
    for (const [text, turns] of [
      ['1.t.9~zz.1', 9],
      ['nonsense', 4],
    ] as const) {
      arriveWith(`tcc=${text}`);
      const errors: unknown[] = [];
      const collect = (event: Event): void => void errors.push((event as CustomEvent).detail);
      document.addEventListener('token-cost-error', collect);
      const scenario = await showScenario();
      document.removeEventListener('token-cost-error', collect);
      expect(turnsOf(scenario)).to.equal(turns);
      expect(errors).to.have.lengthOf(1);
      expect(scenario.snapshot?.problems).to.have.lengthOf(1);
      scenario.closest('main')?.remove();
    }
  });

  it('fires no change: nobody has changed anything', async () => {
    arriveWith('tcc=1.t.9');
    let changes = 0;
    const count = (): void => void (changes += 1);
    document.addEventListener('token-cost-change', count);
    await showScenario();
    document.removeEventListener('token-cost-change', count);
    expect(changes).to.equal(0);
  });

  it('brings back what another page with other settings shared', async () => {
    const first = await showScenario('state-key="tcc" discount="20%" preset="rag"');
    setTurns(first, 12);
    await pause(WRITTEN_MS);
    const {scenario, models} = first.snapshot ?? {};
    first.closest('main')?.remove();
    const second = await showScenario('state-key="tcc" preset="voice" system-tokens="9"');
    expect(second.snapshot?.scenario).to.deep.equal(scenario);
    expect(second.snapshot?.models).to.deep.equal(models);
  });
});
