import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {deepAll, settled, show} from '../harness/visitor.js';

const LIGHT_TEXT = 'rgb(226 228 233 / 87%)';
const DARK_TEXT = 'rgb(28 33 39)';
const MARKUP = `<token-cost-scenario models="anthropic/claude-sonnet-4-6">
  <token-cost-table></token-cost-table><token-cost-ledger></token-cost-ledger></token-cost-scenario>`;

/** A page that says nothing about colour schemes; only its text is light or dark. */
async function page(color: string): Promise<HTMLElement> {
  const stage = await show('');
  stage.style.setProperty('color', color);
  stage.innerHTML = MARKUP;
  await settled();
  return stage;
}

function schemes(stage: HTMLElement): string[] {
  return deepAll(stage, '.root').map((root) => getComputedStyle(root).colorScheme);
}

function linkColor(stage: HTMLElement): string {
  return getComputedStyle(deepAll(stage, 'button.link')[0] as Element).color;
}

describe('the page’s theme', () => {
  it('is followed at the first drawing, on a page without color-scheme', async () => {
    expect(schemes(await page(LIGHT_TEXT))).to.deep.equal(['dark', 'dark']);
    expect(schemes(await page(DARK_TEXT))).to.deep.equal(['light', 'light']);
  });

  it('is followed when the page switches, and back', async () => {
    const stage = await page(DARK_TEXT);
    expect(linkColor(stage)).to.equal('rgb(11, 87, 208)');
    stage.style.setProperty('color', LIGHT_TEXT);
    await waitUntil(() => schemes(stage).join() === 'dark,dark', 'dark after the switch');
    expect(linkColor(stage)).to.equal('rgb(138, 180, 255)');
    stage.style.setProperty('color', DARK_TEXT);
    await waitUntil(() => schemes(stage).join() === 'light,light', 'light again');
  });

  it('is followed when it switched while nothing was shown', async () => {
    const stage = await page(DARK_TEXT);
    stage.hidden = true;
    await nextFrame();
    stage.style.setProperty('color', LIGHT_TEXT);
    await nextFrame();
    stage.hidden = false;
    await waitUntil(() => schemes(stage).join() === 'dark,dark', 'dark when shown again');
  });

  it('is followed on a page that goes with the system', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    const stage = await page('CanvasText');
    expect(schemes(stage)).to.deep.equal(['light', 'light']);
    await emulateMedia({colorScheme: 'dark'});
    await waitUntil(() => schemes(stage).join() === 'dark,dark', 'dark with the system');
    await emulateMedia({colorScheme: 'light'});
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('is followed by an element whose whole template has changed since', async () => {
    const stage = await page(DARK_TEXT);
    stage.innerHTML =
      '<token-cost-scenario preset="chatbot"><token-cost-plans></token-cost-plans></token-cost-scenario>';
    await waitUntil(() => deepAll(stage, 'table').length > 0, 'the plans, which are loaded late');
    stage.style.setProperty('color', LIGHT_TEXT);
    await waitUntil(() => schemes(stage).join() === 'dark', 'dark after the switch');
  });

  it('is light on paper', async () => {
    const stage = await page(LIGHT_TEXT);
    await emulateMedia({media: 'print'});
    expect(schemes(stage)).to.deep.equal(['light', 'light']);
    await emulateMedia({media: 'screen'});
    expect(schemes(stage)).to.deep.equal(['dark', 'dark']);
  });

  it('is left alone: nothing is set on the elements themselves', async () => {
    const stage = await page(LIGHT_TEXT);
    const ledger = stage.querySelector('token-cost-ledger') as HTMLElement;
    expect(ledger.getAttributeNames()).to.deep.equal([]);
  });

  it('is inherited inside another element, which then watches alone', async () => {
    const stage = await page(LIGHT_TEXT);
    deepAll<HTMLButtonElement>(stage, '.name')[0]?.click();
    await settled();
    const inner = deepAll(stage, 'token-cost-table')[0]?.shadowRoot?.querySelector('token-cost-ledger')?.shadowRoot;
    expect(getComputedStyle(inner?.querySelector('.root') as Element).colorScheme).to.equal('dark');
    expect(inner?.querySelectorAll('.theme-probe').length).to.equal(0);
  });

  it('leaves no probe behind, and one after moving', async () => {
    const stage = await page(LIGHT_TEXT);
    const scenario = stage.querySelector('token-cost-scenario') as HTMLElement;
    const ledger = stage.querySelector('token-cost-ledger') as HTMLElement;
    ledger.remove();
    expect(ledger.shadowRoot?.querySelectorAll('.theme-probe').length).to.equal(0);
    scenario.append(ledger);
    await settled();
    expect(ledger.shadowRoot?.querySelectorAll('.theme-probe').length).to.equal(1);
    expect(schemes(stage)).to.deep.equal(['dark', 'dark']);
  });

  it('reaches the small text at a price', async () => {
    const stage = await show('<p><token-cost-price offer="openai/gpt-4o"></token-cost-price></p>');
    stage.style.setProperty('color', LIGHT_TEXT);
    const root = stage.querySelector('token-cost-price')?.shadowRoot;
    root?.querySelector('button')?.click();
    const source = root?.querySelector('#source') as Element;
    expect(source.matches(':popover-open')).to.equal(true);
    expect(getComputedStyle(source).colorScheme).to.equal('dark');
  });
});

describe('custom properties', () => {
  it('set colour, font and density from outside', async () => {
    const stage = await page(DARK_TEXT);
    const root = deepAll(stage, 'token-cost-ledger')[0]?.shadowRoot?.querySelector('.root') as Element;
    const before = parseFloat(getComputedStyle(root).paddingTop);
    stage.style.setProperty('--token-cost-accent', 'rgb(1, 2, 3)');
    stage.style.setProperty('--token-cost-font', 'Georgia');
    stage.style.setProperty('--token-cost-space', '2');
    expect(linkColor(stage)).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root).fontFamily).to.equal('Georgia');
    expect(parseFloat(getComputedStyle(root).paddingTop)).to.equal(2 * before);
  });
});

describe('forced colours', () => {
  it('keep hairlines, bars, buttons and backgrounds apart', async function () {
    if (/firefox/i.test(navigator.userAgent)) return void expect(true).to.equal(true);
    await emulateMedia({forcedColors: 'active'});
    const stage = await page(DARK_TEXT);
    const style = (selector: string, pseudo?: string): CSSStyleDeclaration =>
      getComputedStyle(deepAll<Element>(stage, selector)[0] as Element, pseudo);
    const text = style('.root').color;
    const background = style('.root').backgroundColor;
    expect(style('.total > *').borderTopColor).to.equal(text);
    expect(deepAll(stage, 'token-cost-ledger')[0]?.shadowRoot?.querySelector('.root')).to.satisfy(
      (root: Element) => getComputedStyle(root).borderTopWidth === '1px',
    );
    expect(style('.bar').fill).not.to.equal(background);
    expect(style('.term', '::before').borderTopStyle).to.equal('solid');
    expect(linkColor(stage)).not.to.equal(background);
    await emulateMedia({forcedColors: 'none'});
  });
});
