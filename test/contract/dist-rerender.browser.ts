import {expect} from '@open-wc/testing';

/** The built file is imported by a variable so that type checking does not need a build. */
const built = new URL('../../dist/index.js', import.meta.url).href;

describe('<token-cost-calculator>, as built', () => {
  it('shows another cost when a property is set', async () => {
    await import(built);
    const calculator = document.createElement('token-cost-calculator') as HTMLElement & {
      conversations: number | string;
      updateComplete: Promise<unknown>;
    };
    document.body.append(calculator);
    const before = await settledText(calculator);
    calculator.conversations = 123_456;
    await expectChange(calculator, before);
    calculator.remove();
  });
});

async function expectChange(element: Element, before: string): Promise<void> {
  for (let frame = 0; frame < 60; frame += 1) {
    await nextFrame();
    if (deepText(element) !== before) return;
  }
  expect(deepText(element), 'the text stayed the same').not.to.equal(before);
}

/** Text once it has stayed the same for ten frames: rendering is spread over several. */
async function settledText(element: Element): Promise<string> {
  let text = deepText(element);
  for (let calm = 0; calm < 10; calm += 1) {
    await nextFrame();
    if (deepText(element) !== text) calm = 0;
    text = deepText(element);
  }
  expect(text).to.match(/\$/);
  return text;
}

function deepText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return renderedChildren(node).map(deepText).join('');
}

function renderedChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true});
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
