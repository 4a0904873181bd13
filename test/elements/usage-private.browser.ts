import {expect} from '@open-wc/testing';
import {replaceMethod} from '../harness/replace-method.js';
import {UsageVisitor, openAiAnswer} from '../harness/usage-page.js';
import {settled} from '../harness/visitor.js';

const CANARY = 'canary-7f3a';

const LOG = [openAiAnswer('gpt-4o', 1_000, 0, 100), openAiAnswer(CANARY, 2_000, 0, 200), `{"${CANARY}": 1}`];

/** Attributes of a tree, shadow roots included. */
function attributesIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].map(({value}) => value),
    ...(element.shadowRoot ? attributesIn(element.shadowRoot) : []),
  ]);
}

describe('what a log says', () => {
  it('is in no event, address, storage, request or attribute', async () => {
    const visitor = await UsageVisitor.visit('models="openai/gpt-4o" at="2026-11-21" state-key="cost"');
    performance.clearResourceTimings();
    const heard: unknown[] = [];
    for (const type of ['token-cost-change', 'token-cost-error', 'input', 'change'])
      visitor.stage.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    const sent: unknown[] = [];
    const undo = [
      replaceMethod(globalThis, 'fetch', (...given: unknown[]) => Promise.reject(new Error(String(sent.push(given))))),
      replaceMethod(navigator, 'sendBeacon', (...given: unknown[]) => sent.push(given) > 0),
      replaceMethod(XMLHttpRequest.prototype, 'send', (...given: unknown[]) => void sent.push(given)),
    ];
    await visitor.read(...LOG);
    await visitor.press('take');
    await settled();
    for (const each of undo) each();
    expect(visitor.table('unknown').length).to.equal(1);
    expect(heard.length).to.equal(1);
    expect(sent).to.deep.equal([]);
    const traces = [
      heard,
      sent,
      location.href,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      attributesIn(visitor.stage),
    ];
    expect(JSON.stringify(traces)).to.not.contain(CANARY);
    expect(
      performance
        .getEntries()
        .map(({name}) => name)
        .join(),
    ).to.not.contain(CANARY);
    history.replaceState(null, '', location.pathname);
  });

  it('is forgotten when the element leaves the page', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(...LOG);
    const {element} = visitor;
    const parent = element.parentElement!;
    element.remove();
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.shadowRoot!.textContent).to.not.contain(CANARY);
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    parent.append(element);
    await settled();
    expect(visitor.area!.value).to.equal('');
    expect(visitor.all('.answer')).to.deep.equal([]);
  });

  it('stays when the element is moved', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(...LOG);
    const usd = visitor.usd;
    const {element} = visitor;
    element.parentElement!.prepend(element);
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitor.usd).to.equal(usd);
    expect(visitor.area!.value).to.contain(CANARY);
  });

  it('is not read on when the element leaves the page meanwhile', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.open(new File([`${LOG.join('\n')}\n`.repeat(100_000)], 'large.jsonl'));
    const {element} = visitor;
    const parent = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    parent.append(element);
    await settled();
    expect(visitor.all('progress, .answer, .failure')).to.deep.equal([]);
  });

  it('is shown as text, whatever it looks like', async () => {
    const visitor = await UsageVisitor.visit();
    await visitor.read(openAiAnswer('<img src=x onerror=alert(1)>', 1_000, 0, 0));
    expect(visitor.table('unknown')[0]![0]).to.equal('<img src=x onerror=alert(1)>');
    expect(visitor.all('img')).to.deep.equal([]);
  });
});
