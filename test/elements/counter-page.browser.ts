import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {problemsInPage} from '../harness/axe-in-page.js';
import {CounterVisitor, PATIENCE} from '../harness/counter-page.js';
import {replaceMethod} from '../harness/replace-method.js';
import {deepAll, settled} from '../harness/visitor.js';

const CANARY = 'canary-7f3a';
const TEXT = `my ${CANARY} sings`;

/** Every text that an event carries, as far as it can be looked into. */
function carried(event: Event): string {
  const seen = new Set<unknown>();
  return JSON.stringify(
    Object.fromEntries(
      ['data', 'detail', 'message'].map((name) => [name, (event as unknown as Record<string, unknown>)[name]]),
    ),
    (_, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      if (seen.has(value) || value instanceof Node) return undefined;
      seen.add(value);
      return value;
    },
  );
}

describe('the text of a counter', () => {
  it('is in no event, address, storage, attribute or request', async () => {
    const heard: string[] = [];
    const types = [
      'input',
      'beforeinput',
      'change',
      'paste',
      'drop',
      'token-cost-change',
      'token-cost-error',
      'message',
    ];
    const note = (event: Event): void => void heard.push(`${event.type} ${carried(event)}`);
    const sent: string[] = [];
    const undo = [
      replaceMethod(window, 'fetch', (...parts: unknown[]) =>
        Promise.reject(new Error(String(sent.push(String(parts))))),
      ),
      replaceMethod(XMLHttpRequest.prototype, 'send', (body: unknown) => void sent.push(String(body))),
      replaceMethod(navigator, 'sendBeacon', (...parts: unknown[]) => sent.push(String(parts)) > 0),
    ];
    const visitor = await CounterVisitor.visit();
    for (const type of types) visitor.stage.addEventListener(type, note);
    visitor.area.focus();
    await sendKeys({type: TEXT});
    await visitor.insert(TEXT);
    await visitor.reads('9 tokens');
    await visitor.opens('.marks');
    await visitor.opens('.elsewhere');
    await visitor.press('Use 9 tokens as system prompt');
    await waitUntil(() => heard.some((each) => each.startsWith('token-cost-change')), 'the change is told');
    undo.forEach((each) => each());

    expect(heard.join('\n')).to.not.contain(CANARY);
    expect(heard.filter((each) => !each.startsWith('token-cost-'))).to.deep.equal([]);
    expect(sent).to.deep.equal([]);
    expect(location.href + document.cookie + JSON.stringify([localStorage, sessionStorage])).to.not.contain(CANARY);
    const attributes = deepAll<Element>(visitor.stage, '*').flatMap((each) => [...each.attributes]);
    expect(attributes.filter(({value}) => value.includes(CANARY))).to.deep.equal([]);
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes(CANARY));
    expect(asked).to.deep.equal([]);
  });

  it('is not even checked by the browser', async () => {
    const {area} = await CounterVisitor.visit();
    const {spellcheck, autocomplete, translate} = area;
    expect({spellcheck, autocomplete, translate}).to.deep.equal({
      spellcheck: false,
      autocomplete: 'off',
      translate: false,
    });
  });
});

describe('a counter that leaves the page', () => {
  it('ends its worker, and counts again when it is back', async () => {
    let ended = 0;
    const undo = replaceMethod(Worker.prototype, 'terminate', () => void (ended += 1));
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.reads('1 token');
    const counter = visitor.stage.querySelector('token-cost-counter')!;
    const scenario = counter.parentElement!;
    counter.remove();
    await waitUntil(() => ended === 1, 'the worker has ended');
    undo();
    scenario.append(counter);
    await settled();
    expect(visitor.area.value).to.equal('Hello');
    await visitor.put('Hello, world!');
    await visitor.reads('4 tokens');
  });

  it('stops counting, and goes on once it is back', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    const counter = visitor.stage.querySelector('token-cost-counter')!;
    const scenario = counter.parentElement!;
    counter.remove();
    await settled();
    scenario.append(counter);
    await visitor.reads('1 token');
  });

  it('keeps its text and its worker when it is only moved', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.reads('1 token');
    let ended = 0;
    const undo = replaceMethod(Worker.prototype, 'terminate', () => void (ended += 1));
    visitor.stage.querySelector('token-cost-scenario')!.prepend(visitor.stage.querySelector('token-cost-counter')!);
    await settled();
    expect([visitor.area.value, visitor.tokens, ended]).to.deep.equal(['Hello', '1 token', 0]);
    undo();
  });
});

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

async function press(key: string): Promise<void> {
  await sendKeys({press: key});
  await settled();
}

async function type(text: string): Promise<void> {
  await sendKeys({type: text});
  await settled();
}

/** Presses Tab until what has that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let stop = 0; stop < 20; stop += 1) {
    await press('Tab');
    const element = focused() as HTMLInputElement | null;
    const [label] = element?.labels ?? [];
    if ((label ?? element)?.textContent.trim() === name) return;
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

describe('a counter without a mouse', () => {
  it('is typed into, used and taken back', async () => {
    const visitor = await CounterVisitor.visit();
    await tabTo('Your text');
    await type('Hello');
    await visitor.reads('1 token');
    await tabTo('Use as');
    await type('user');
    await tabTo('Use 1 token as user message');
    await press('Enter');
    expect(visitor.snapshot.scenario.tokens.user).to.equal(1);
    await tabTo('Undo');
    await press('Enter');
    expect(visitor.snapshot.scenario.tokens.user).to.equal(1000);
    await tabTo('See the tokens');
    await press('Enter');
    await waitUntil(() => visitor.find('.token'), 'they are marked', PATIENCE);
  });
});

describe('a counter on a page from right to left', () => {
  it('keeps a number before its word', async () => {
    const visitor = await CounterVisitor.visit();
    visitor.stage.dir = 'rtl';
    await visitor.put('Hello, world!');
    await visitor.reads('4 tokens');
    const word = document.createRange();
    const figure = visitor.one('[part=tokens]');
    word.selectNodeContents(figure);
    word.setStartAfter(visitor.one('[part=tokens] data'));
    const {left} = word.getBoundingClientRect();
    expect(visitor.one('[part=tokens] data').getBoundingClientRect().left).to.be.below(left);
  });
});

describe('a counter with everything open', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`leaves no question of accessibility open, ${dir}`, async () => {
      const visitor = await CounterVisitor.visit('use-as="nothing"');
      visitor.stage.dir = dir;
      await visitor.put('Hello, world! 😀\nᚠ');
      await visitor.hears('.counts', /\d tokens/);
      await visitor.opens('.marks');
      await visitor.opens('.elsewhere');
      await waitUntil(() => visitor.find('[data-tokenizer=cl100k_base] data'), 'the table is there', PATIENCE);
      await visitor.press(/^Use \d+ tokens as/);
      expect(await problemsInPage(visitor.stage)).to.deep.equal([]);
    });
});
