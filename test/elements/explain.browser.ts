import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html, render} from 'lit';
import {en} from '../../src/i18n/en/core.js';
import {badge, type BadgeKind} from '../../src/internal/badge.js';
import {termLabel} from '../../src/internal/term-label.js';
import {termButton, type Term} from '../../src/internal/term-button.js';
import {badgeStyles} from '../../src/styles/badge.styles.js';
import {rootStyles} from '../../src/styles/root.styles.js';
import {termStyles} from '../../src/styles/term.styles.js';
import {problemsInPage} from '../harness/axe-in-page.js';
import {show} from '../harness/visitor.js';

/** Draws terms in a shadow root of their own. */
async function terms(names: readonly Term[], direction = 'ltr'): Promise<ShadowRoot> {
  const stage = await show(`<div dir="${direction}"></div>`);
  const root = (stage.firstElementChild as HTMLElement).attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [rootStyles, termStyles, badgeStyles].flatMap(({styleSheet}) => styleSheet ?? []);
  draw(root, names);
  return root;
}

function draw(root: ShadowRoot, names: readonly Term[]): void {
  const kinds: readonly BadgeKind[] = ['exact', 'estimate', 'unknown', 'atLimit'];
  const rows = names.map((name) => html`<p>${name} ${termButton(name, {messages: en}, termLabel(name, en))}</p>`);
  render(html`<div class="root">${rows} ${kinds.map((kind) => badge(kind, {messages: en}))}</div>`, root);
}

function opened(root: ShadowRoot): HTMLElement | null {
  return root.querySelector<HTMLElement>(':popover-open');
}

async function press(root: ShadowRoot, index: number, key: string): Promise<HTMLElement> {
  root.querySelectorAll('button')[index]?.focus();
  await sendKeys({press: key});
  await waitUntil(() => opened(root), 'the explanation opens');
  return opened(root) as HTMLElement;
}

describe('a term with a question mark', () => {
  it('is named for its field, or by its own name', async () => {
    const root = await terms(['turns', 'cacheRead']);
    expect([...root.querySelectorAll('button')].map((button) => button.ariaLabel)).to.deep.equal([
      'What is Turns each?',
      'What is a cache read?',
    ]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`is explained by ${key}, and put away by Escape with the focus where it was`, async () => {
      const root = await terms(['turns']);
      const explanation = await press(root, 0, key);
      expect(explanation.textContent).to.match(/^A turn is one user message with everything that answers it;/);
      expect(explanation.matches(':focus')).to.equal(true);
      await sendKeys({press: 'Escape'});
      expect(opened(root) === null).to.equal(true);
      expect(root.querySelector('button')?.matches(':focus')).to.equal(true);
    });
  }

  it('opens again, and another one takes its place', async () => {
    const root = await terms(['turns', 'month']);
    await press(root, 0, 'Enter');
    await sendKeys({press: 'Escape'});
    await press(root, 0, 'Enter');
    await sendKeys({press: 'Tab'});
    expect(root.activeElement?.ariaLabel).to.equal('What is a month?');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => opened(root)?.textContent.startsWith('A month is 30 days'), 'the other one opens');
    expect(root.querySelectorAll(':popover-open').length).to.equal(1);
  });

  it('explains what it stands for by now, where drawing has put another term in its place', async () => {
    const root = await terms(['turns']);
    await press(root, 0, 'Enter');
    await sendKeys({press: 'Escape'});
    draw(root, ['month']);
    expect((await press(root, 0, 'Enter')).textContent).to.match(/^A month is 30 days/);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`stays inside a narrow window, ${direction}`, async () => {
      await setViewport({width: 320, height: 480});
      const root = await terms(['cache.enabled'], direction);
      const {left, right, top} = (await press(root, 0, 'Enter')).getBoundingClientRect();
      expect(left).to.be.at.least(8);
      expect(right).to.be.at.most(312);
      expect(top).to.be.at.least(root.querySelector('button')?.getBoundingClientRect().bottom ?? Infinity);
      await setViewport({width: 800, height: 600});
    });
  }

  it('is large enough to hit', async () => {
    const {width, height} = (await terms(['turns'])).querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('leaves nothing behind when its row goes', async () => {
    const root = await terms(['turns', 'month']);
    await press(root, 0, 'Enter');
    draw(root, []);
    expect(root.querySelectorAll('[popover]').length).to.equal(0);
  });

  it('is accessible while it explains', async () => {
    const root = await terms(['turns', 'batchShare']);
    await press(root, 1, 'Enter');
    expect(await problemsInPage(root.host)).to.deep.equal([]);
  });
});

describe('badges', () => {
  it('say in words what they mean, and differ without colour', async () => {
    const badges = [...(await terms([])).querySelectorAll('.badge')];
    expect(badges.map((each) => each.textContent)).to.deep.equal(['exact', 'estimate', 'unknown', 'at limit']);
    const borders = badges.map((each) => getComputedStyle(each).borderTopStyle);
    expect(borders).to.deep.equal(['solid', 'dashed', 'dotted', 'solid']);
  });
});
