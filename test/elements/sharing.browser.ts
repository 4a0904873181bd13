import {expect} from '@open-wc/testing';
import {expectConsole} from '../harness/console-guard.js';
import {
  WRITTEN_MS,
  arriveWith,
  keepAddress,
  pageAddress,
  parameter,
  pause,
  setTurns,
  showScenario,
  turnsOf,
} from '../harness/address.js';
import {settled} from '../harness/visitor.js';

keepAddress();

describe('the address of a page that has opted in', () => {
  it('stays as it is until the visitor changes something, and holds that 300 ms later', async () => {
    const scenario = await showScenario();
    scenario.setAttribute('turns', '5');
    await settled();
    await pause(WRITTEN_MS);
    expect(location.href).to.equal(pageAddress);
    setTurns(scenario, 12);
    await pause(200);
    expect(parameter()).to.equal(null);
    await pause(200);
    expect(parameter()).to.match(/^1\.t\.12~m\.openai_2Fgpt-4o~d\.\d{4}-\d\d-\d\d~y\.[\d.]+~v\.[\d.]+$/);
  });

  it('keeps its hash, its other parameters and the state that the page’s router needs', async () => {
    const state = {router: {index: 3}};
    arriveWith('q=a%20b&r=c+d', '#/guide?x');
    history.replaceState(state, '');
    const length = history.length;
    const scenario = await showScenario();
    setTurns(scenario, 12);
    await pause(WRITTEN_MS);
    expect(location.search).to.contain('q=a%20b&r=c+d&tcc=1.t.12~');
    expect(location.hash).to.equal('#/guide?x');
    expect(history.state).to.deep.equal(state);
    expect(history.length).to.equal(length);
  });

  it('is written at once when the visitor leaves the page', async () => {
    const scenario = await showScenario();
    setTurns(scenario, 12);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(parameter()).to.match(/^1\.t\.12~/);
  });

  it('is free of it again after starting over, and after undoing everything', async () => {
    const scenario = await showScenario();
    for (const command of ['reset', 'undo'] as const) {
      setTurns(scenario, 12);
      await pause(WRITTEN_MS);
      expect(parameter()).to.be.a('string');
      scenario.command(command);
      await pause(WRITTEN_MS);
      expect(location.href).to.equal(pageAddress);
    }
  });

  it('is left alone once the calculator has left the page', async () => {
    const scenario = await showScenario();
    setTurns(scenario, 12);
    scenario.closest('main')?.remove();
    await pause(WRITTEN_MS);
    expect(location.href).to.equal(pageAddress);
  });

  it('holds what was changed right before the calculator was moved', async () => {
    const scenario = await showScenario();
    setTurns(scenario, 12);
    const stage = scenario.closest('main') as HTMLElement;
    stage.remove();
    document.body.append(stage);
    await pause(WRITTEN_MS);
    expect(parameter()).to.match(/^1\.t\.12~/);
  });

  it('is never written without being asked for', async () => {
    for (const attributes of ['', 'state-key=""']) {
      const scenario = await showScenario(attributes);
      setTurns(scenario, 12);
      await pause(WRITTEN_MS);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(location.href).to.equal(pageAddress);
    }
  });

  it('names no parameter that would have to be escaped', async () => {
    expectConsole(/state-key="a&b" is not used/);
    const scenario = await showScenario('state-key="a&amp;b"');
    setTurns(scenario, 12);
    await pause(WRITTEN_MS);
    expect(location.href).to.equal(pageAddress);
  });
});

describe('two calculators on one page', () => {
  it('keep a parameter each', async () => {
    const one = await showScenario('state-key="one"', 'a');
    const two = await showScenario('state-key="two"', 'b');
    setTurns(one, 11);
    setTurns(two, 22);
    await pause(WRITTEN_MS);
    expect([parameter('one'), parameter('two')].map((text) => text?.slice(0, 6))).to.deep.equal(['1.t.11', '1.t.22']);
    one.command('reset');
    await pause(WRITTEN_MS);
    expect(parameter('one')).to.equal(null);
    expect(parameter('two')).to.match(/^1\.t\.22/);
    expect(turnsOf(two)).to.equal(22);
  });
});

describe('going back and forward', () => {
  const navigated = (): Promise<unknown> =>
    new Promise((resolve) => addEventListener('popstate', () => setTimeout(resolve, 20), {once: true}));

  it('shows what each entry of the history holds, and can be undone', async () => {
    const scenario = await showScenario();
    setTurns(scenario, 12);
    await pause(WRITTEN_MS);
    history.pushState({page: 2}, '', location.href);
    setTurns(scenario, 20);
    await pause(WRITTEN_MS);
    history.back();
    await navigated();
    expect(turnsOf(scenario)).to.equal(12);
    history.forward();
    await navigated();
    expect(turnsOf(scenario)).to.equal(20);
    expect(history.state).to.deep.equal({page: 2});
    scenario.command('undo');
    expect(turnsOf(scenario)).to.equal(12);
    history.back();
    await navigated();
  });

  it('shows the author’s own where an entry holds nothing', async () => {
    const scenario = await showScenario();
    history.pushState(null, '', location.href);
    setTurns(scenario, 20);
    await pause(WRITTEN_MS);
    history.back();
    await navigated();
    expect(turnsOf(scenario)).to.equal(4);
    expect(location.href).to.equal(pageAddress);
  });

  it('is not mistaken for a jump to an anchor of the page', async () => {
    const scenario = await showScenario();
    setTurns(scenario, 12);
    const jumped = navigated();
    location.hash = '#somewhere';
    await jumped;
    await pause(WRITTEN_MS);
    expect(turnsOf(scenario)).to.equal(12);
    expect(parameter()).to.match(/^1\.t\.12~/);
    expect(location.hash).to.equal('#somewhere');
    history.back();
    await navigated();
  });
});
