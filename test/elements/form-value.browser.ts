import {expect, waitUntil} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {FormValue} from '../../src/internal/form-value.js';
import type {ScenarioOwner} from '../../src/links/scenario-owner.js';
import {expectConsole} from '../harness/console-guard.js';
import {settled, show} from '../harness/visitor.js';

/** A calculator in small, wired to a form as a calculator is. */
class FormValueProbe extends LitElement {
  static readonly formAssociated = true;
  readonly form = new FormValue(this);

  get scenarioElement(): ScenarioOwner | undefined {
    return this.shadowRoot?.querySelector('token-cost-scenario') ?? undefined;
  }

  formResetCallback(): void {
    this.form.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.form.disable(isDisabled);
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.form.restore(state);
  }

  override render(): TemplateResult {
    return html`<div ?inert=${this.form.disabled}>
      <token-cost-scenario models="openai/gpt-4o" turns="4"></token-cost-scenario>
    </div>`;
  }
}
customElements.define('form-value-probe', FormValueProbe);

interface Sent {
  scenario: {turns: number};
  result: {offer: string; usdPerMonth: number};
  dataset: {version: string};
}

/** What writes the value is loaded with the first field that has a name. */
async function codecLoaded(): Promise<void> {
  await import('../../src/state/form-state.js');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settled();
}

async function showForm(field = '<form-value-probe name="cost"></form-value-probe>'): Promise<HTMLFormElement> {
  const stage = await show(`<form><fieldset>${field}</fieldset></form>`);
  await settled();
  await codecLoaded();
  return stage.querySelector('form') as HTMLFormElement;
}

const probeIn = (form: HTMLFormElement): FormValueProbe =>
  form.querySelector('form-value-probe') as unknown as FormValueProbe;

function sentBy(form: HTMLFormElement): Sent | undefined {
  const value = new FormData(form).get('cost');
  return typeof value === 'string' ? (JSON.parse(value) as Sent) : undefined;
}

async function setTurns(form: HTMLFormElement, turns: number): Promise<void> {
  const {scenarioElement} = probeIn(form);
  const scenario = scenarioElement?.snapshot?.scenario;
  if (scenario) scenarioElement.patch({scenario: {...scenario, turns}});
  await settled();
}

describe('a calculator in a form', () => {
  it('sends the workload, what it costs and the dataset, and follows every change', async () => {
    const form = await showForm();
    const {snapshot} = probeIn(form).scenarioElement ?? {};
    const [estimate] = snapshot?.estimates ?? [];
    expect(sentBy(form)?.scenario).to.deep.equal(snapshot?.scenario);
    expect(sentBy(form)?.result.offer).to.equal('openai/gpt-4o');
    expect(sentBy(form)?.result.usdPerMonth).to.equal(estimate?.status === 'priced' && estimate.usd.perMonth);
    expect(sentBy(form)?.dataset.version).to.equal(snapshot?.dataset.version);
    await setTurns(form, 9);
    expect(sentBy(form)?.scenario.turns).to.equal(9);
  });

  it('sends nothing without a name', async () => {
    const form = await showForm('<form-value-probe></form-value-probe>');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('sends from when it gets a name', async () => {
    const form = await showForm('<token-cost-calculator turns="4"></token-cost-calculator>');
    const calculator = form.querySelector('token-cost-calculator')!;
    calculator.name = 'cost';
    await calculator.updateComplete;
    await codecLoaded();
    expect(sentBy(form)?.scenario.turns).to.equal(4);
  });

  it('starts over when the form is reset', async () => {
    const form = await showForm();
    await setTurns(form, 9);
    form.reset();
    await settled();
    expect(sentBy(form)?.scenario.turns).to.equal(4);
  });

  it('sends nothing and cannot be operated while its fieldset is disabled', async () => {
    const form = await showForm();
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    const inert = (): boolean | undefined => probeIn(form).renderRoot.querySelector('div')?.inert;
    fieldset.disabled = true;
    await settled();
    await probeIn(form).updateComplete;
    expect([sentBy(form), inert()]).to.deep.equal([undefined, true]);
    fieldset.disabled = false;
    await probeIn(form).updateComplete;
    expect([sentBy(form)?.scenario.turns, inert()]).to.deep.equal([4, false]);
  });

  it('takes back what the browser has kept, whenever that comes', async () => {
    for (const when of ['early', 'late'] as const) {
      const stage = document.createElement('main');
      stage.innerHTML = '<form><form-value-probe name="cost"></form-value-probe></form>';
      const form = stage.querySelector('form') as HTMLFormElement;
      document.body.append(stage);
      if (when === 'late') await settled();
      probeIn(form).formStateRestoreCallback('1.t.9~m.openai_2Fgpt-5-mini');
      await settled();
      await settled();
      expect(sentBy(form)?.scenario.turns).to.equal(9);
      expect(sentBy(form)?.result.offer).to.equal('openai/gpt-5-mini');
      stage.remove();
    }
  });

  it('takes it back as no visitor’s change: nothing to undo, no event, no notice of a shared link', async () => {
    const form = await showForm();
    const changes: Event[] = [];
    form.addEventListener('token-cost-change', (event) => changes.push(event));
    probeIn(form).formStateRestoreCallback('1.t.9~m.openai_2Fgpt-5-mini~d.2026-11-21~y.0.5~v.1');
    await settled();
    const {scenario, undoable, shared} = probeIn(form).scenarioElement?.snapshot ?? {};
    expect([scenario?.turns, undoable, shared, changes]).to.deep.equal([9, false, undefined, []]);
  });

  it('takes back models that are not bundled, and names those that nobody sells', async () => {
    expectConsole(/link="acme\/llm-1" is not used/);
    const form = await showForm();
    probeIn(form).formStateRestoreCallback('1.m.alibaba_2Fqvq-max~m.acme_2Fllm-1');
    await waitUntil(() => sentBy(form)?.result.offer === 'alibaba/qvq-max', 'all offers', {timeout: 8000});
    const {models, problems} = probeIn(form).scenarioElement?.snapshot ?? {};
    expect(models).to.deep.equal(['alibaba/qvq-max']);
    expect(problems?.map(({value}) => value)).to.deep.equal(['acme/llm-1']);
  });

  it('is not disturbed by a state that is none', async () => {
    expectConsole(/link="nonsense" is not used/);
    const form = await showForm();
    for (const state of ['', 'nonsense', null, new FormData()]) {
      probeIn(form).formStateRestoreCallback(state);
      await settled();
      expect(sentBy(form)?.scenario.turns).to.equal(4);
    }
  });

  it('goes on after being moved into another form', async () => {
    const form = await showForm();
    const other = await showForm('');
    other.append(probeIn(form));
    await settled();
    await setTurns(other, 9);
    expect([sentBy(form), sentBy(other)?.scenario.turns]).to.deep.equal([undefined, 9]);
  });
});
