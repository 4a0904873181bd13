import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Visitor, deepAll, settled, textOf} from '../harness/visitor.js';
const focused = (): Element | null => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement; return a; };
const nameOf = (e: Element | null): string => { if (!e) return 'none'; const i = e as HTMLInputElement; return `${e.localName}#${e.id} "${(i.labels?.[0]?.textContent ?? e.getAttribute('aria-label') ?? textOf(e)).trim().slice(0,60)}"`; };
describe('probe', () => {
  it('stops', async () => {
    const v = await Visitor.at('state-key="w"');
    const out = [v.sentence];
    for (let i = 0; i < 60; i++) { await sendKeys({press: 'Tab'}); await settled(); out.push(nameOf(focused())); }
    out.push(JSON.stringify(v.stage.querySelector('token-cost-calculator')?.scenarioElement?.snapshot?.scenario));
    throw new Error(out.join('\n'));
  }).timeout(30000);
  it('selects', async () => {
    const v = await Visitor.at('state-key="w"');
    const out: string[] = [];
    v.field('Start from').focus();
    await sendKeys({type: 'pers'}); await settled();
    out.push((v.field('Start from') as any).selectedOptions[0].text, JSON.stringify([...(v.field('Start from') as any).options].map((o: any) => o.text)));
    v.field('Counted per').focus();
    await sendKeys({type: 'd'}); await settled();
    out.push((v.field('Counted per') as any).value);
    for (const s of ['API or plan','Forecast','What to change']) {
      deepAll(v.stage, '[role=tab]').find((t) => textOf(t) === s)?.focus();
      await sendKeys({press: 'Enter'}); await settled(); await new Promise((r) => setTimeout(r, 1500)); await settled();
      out.push(s + ': ' + textOf(deepAll(v.stage, '[role=tabpanel]')[0]).slice(0, 3000));
    }
    throw new Error(out.join('\n'));
  }).timeout(30000);
});
