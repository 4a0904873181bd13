import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {LitElement, html, type TemplateResult} from 'lit';
import {UndoKeys} from '../../src/links/undo-keys.js';
import type {ScenarioOwner} from '../../src/links/scenario-owner.js';
import {Visitor, deepAll, settled, show} from '../harness/visitor.js';

/** A calculator in small: a scenario with fields of every kind. */
class UndoKeysProbe extends LitElement {
  readonly keys = new UndoKeys(this);

  get scenarioElement(): ScenarioOwner | undefined {
    return this.renderRoot.querySelector('token-cost-scenario') ?? undefined;
  }

  override render(): TemplateResult {
    return html`<token-cost-scenario models="openai/gpt-4o" turns="4"></token-cost-scenario>
      <input id="text" aria-label="text" /><input id="search" type="search" aria-label="search" />
      <textarea id="area" aria-label="area"></textarea>
      <form class="custom"><input id="rate" aria-label="rate" /></form>
      <div class="settings">
        <input id="budget" type="text" aria-label="budget" />
        <input id="linear" type="checkbox" aria-label="linear" />
      </div>
      <button id="button">button</button>
      <div id="editable" contenteditable="true"><b id="inside">own text</b></div>`;
  }
}
customElements.define('undo-keys-probe', UndoKeysProbe);

async function showProbe(): Promise<UndoKeysProbe> {
  const stage = await show('<undo-keys-probe></undo-keys-probe>');
  await settled();
  return stage.querySelector('undo-keys-probe') as UndoKeysProbe;
}

function setTurns({scenarioElement}: UndoKeysProbe, turns: number): void {
  const scenario = scenarioElement?.snapshot?.scenario;
  if (scenario) scenarioElement.patch({scenario: {...scenario, turns}});
}

const turnsOf = ({scenarioElement}: UndoKeysProbe): number | undefined => scenarioElement?.snapshot?.scenario.turns;

/** Presses keys on a part of the element; returns whether the browser's own action was prevented. */
function press(probe: UndoKeysProbe, id: string, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init});
  probe.renderRoot.querySelector(`#${id}`)?.dispatchEvent(event);
  return event.defaultPrevented;
}

const UNDO = {key: 'z', code: 'KeyZ', ctrlKey: true};

describe('the keys for undo', () => {
  it('take back and do again with the keys themselves', async () => {
    const probe = await showProbe();
    setTurns(probe, 9);
    probe.renderRoot.querySelector<HTMLElement>('#text')?.focus();
    await sendKeys({press: 'Control+z'});
    expect(turnsOf(probe)).to.equal(4);
    await sendKeys({press: 'Control+Shift+z'});
    expect(turnsOf(probe)).to.equal(9);
    await sendKeys({press: 'Control+z'});
    await sendKeys({press: 'Control+y'});
    expect(turnsOf(probe)).to.equal(9);
  });

  for (const {why, id = 'button', keys, turns} of [
    {why: 'Command on a Mac', keys: {key: 'z', metaKey: true}, turns: 4},
    {why: 'a keyboard of another script', keys: {key: 'я', code: 'KeyZ', ctrlKey: true}, turns: 4},
    {why: 'a keyboard that has Z elsewhere', keys: {key: 'z', code: 'KeyY', ctrlKey: true}, turns: 4},
    {why: 'a keyboard that has another letter there', keys: {key: 'y', code: 'KeyZ', ctrlKey: true}, turns: 9},
    {why: 'capitals', keys: {key: 'Z', code: 'KeyZ', ctrlKey: true}, turns: 4},
    {why: 'a text field, where the number is ours', id: 'text', keys: UNDO, turns: 4},
    {why: 'no modifier', keys: {key: 'z'}, turns: 9},
    {why: 'both modifiers', keys: {...UNDO, metaKey: true}, turns: 9},
    {why: 'Alt, which writes letters', keys: {...UNDO, altKey: true}, turns: 9},
    {why: 'in the middle of a composed letter', keys: {...UNDO, isComposing: true}, turns: 9},
    {why: 'a search field', id: 'search', keys: UNDO, turns: 9},
    {why: 'a text area', id: 'area', keys: UNDO, turns: 9},
    {why: 'rates of one’s own that are not saved yet', id: 'rate', keys: UNDO, turns: 9},
    {why: 'a number that only a chart uses', id: 'budget', keys: UNDO, turns: 9},
    {why: 'a box of a chart, which has no text', id: 'linear', keys: UNDO, turns: 4},
    {why: 'text that is edited in place', id: 'inside', keys: UNDO, turns: 9},
  ]) {
    it(`${turns === 4 ? 'work' : 'are left to the browser'}: ${why}`, async () => {
      const probe = await showProbe();
      setTurns(probe, 9);
      expect(press(probe, id, keys)).to.equal(turns === 4);
      expect(turnsOf(probe)).to.equal(turns);
    });
  }

  it('take back letters, not the scenario, in the name of one’s own rates', async () => {
    const visitor = await Visitor.at();
    await visitor.enter('Turns each', '9');
    deepAll(visitor.stage, 'details.models > summary')[0]?.click();
    const addButton = (): HTMLElement | undefined =>
      deepAll(visitor.stage, 'button').find((each) => each.textContent.trim() === 'Add your own rates');
    await waitUntil(addButton, 'the form can be opened', {timeout: 8000});
    addButton()?.click();
    await settled();
    await visitor.type('Name', 'My modle');
    await sendKeys({press: 'Control+z'});
    expect(visitor.field('Name').value).to.not.equal('My modle');
    expect(visitor.field('Turns each').value).to.equal('9');
  });

  it('are left to the browser where there is nothing to take back', async () => {
    const probe = await showProbe();
    expect(press(probe, 'text', UNDO)).to.equal(false);
    expect(press(probe, 'text', {...UNDO, shiftKey: true})).to.equal(false);
  });

  it('do nothing outside, and nothing after the calculator has left', async () => {
    const probe = await showProbe();
    setTurns(probe, 9);
    document.body.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, ...UNDO}));
    const {scenarioElement} = probe;
    probe.remove();
    press(probe, 'text', UNDO);
    expect(scenarioElement?.snapshot?.scenario.turns).to.equal(9);
  });

  it('respect a page that has used the key itself', async () => {
    const probe = await showProbe();
    setTurns(probe, 9);
    probe.addEventListener('keydown', (event) => event.preventDefault(), {capture: true});
    press(probe, 'text', UNDO);
    expect(turnsOf(probe)).to.equal(9);
  });
});
