import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {CHART_VIEWS} from '../../src/charts/chart-view.js';
import type {TokenCostChartElement} from '../../src/elements.js';
import {replaceMethod} from '../harness/replace-method.js';
import {settled, show, textOf} from '../harness/visitor.js';

const MODELS = 'anthropic/claude-sonnet-4-6 openai/gpt-5-mini openai/gpt-4o';

/** Waits for what is loaded on first use. */
async function until(isReached: () => unknown, what: string): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (isReached()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came about: ${what}`);
}

function part(chart: TokenCostChartElement, selector: string): HTMLElement {
  const found = chart.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the chart has no ${selector}`);
  return found;
}

const isDrawn = ({data, width, height}: ImageData): boolean => width * height > 0 && data.some((byte) => byte !== 0);

function drawingOf(chart: TokenCostChartElement): ImageData | undefined {
  const canvas = chart.shadowRoot?.querySelector('canvas');
  if (!canvas || canvas.width === 0 || canvas.height === 0) return undefined;
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
}

/** Puts a chart on the page and waits for its words. */
async function place(attributes: string, at?: HTMLElement): Promise<TokenCostChartElement> {
  const stage = at ?? (await show(''));
  stage.innerHTML = `<token-cost-scenario preset="chatbot" models="${MODELS}" at="2026-11-21">
    <token-cost-chart ${attributes}></token-cost-chart></token-cost-scenario>`;
  const chart = stage.querySelector('token-cost-chart')!;
  await until(() => chart.shadowRoot?.querySelector('figure > *'), 'the words');
  await settled();
  return chart;
}

async function drawn(attributes: string): Promise<TokenCostChartElement> {
  const chart = await place(attributes);
  await untilDrawn(chart);
  return chart;
}

async function untilDrawn(chart: TokenCostChartElement): Promise<void> {
  await until(() => {
    const drawing = drawingOf(chart);
    return drawing && isDrawn(drawing);
  }, 'the drawing');
  await settled();
}

const input = (chart: TokenCostChartElement, selector: string): HTMLInputElement =>
  part(chart, selector) as HTMLInputElement;
const cursorOf = (chart: TokenCostChartElement): HTMLInputElement => input(chart, 'input[type=range]');
const saysOf = (chart: TokenCostChartElement): string => cursorOf(chart).getAttribute('aria-valuetext') ?? '';
const readoutOf = (chart: TokenCostChartElement): string => textOf(part(chart, '.readout'));

function button(chart: TokenCostChartElement, name: string): HTMLButtonElement {
  const found = [...(chart.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => textOf(each) === name);
  if (!found) throw new Error(`no button is called "${name}"`);
  return found;
}

describe('<token-cost-chart>', () => {
  // First in this file: what is loaded once stays loaded.
  it('says everything in words before it is seen, and loads Chart.js only then', async () => {
    const isLoaded = (): boolean =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('/src/charts/chart-js.ts'));
    performance.clearResourceTimings();
    const stage = await show('');
    stage.style.paddingBlockStart = '6000px';
    const chart = await place('view="turns"', stage);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isLoaded()).to.equal(false);
    expect(saysOf(chart)).to.match(/^Turn 1: .*\$/);

    chart.scrollIntoView();
    await untilDrawn(chart);
    expect(isLoaded()).to.equal(true);
  });

  for (const view of CHART_VIEWS) {
    it(`${view} has a takeaway, a summary, a table and a cursor that agree`, async () => {
      const chart = await drawn(`view="${view}" budget="200"`);
      const takeaway = textOf(part(chart, 'figcaption'));
      expect(takeaway.split(/\s+/).length).to.be.within(3, 12);
      expect(textOf(part(chart, '.summary')).length).to.be.greaterThan(20);
      const rows = chart.shadowRoot!.querySelectorAll('tbody tr').length;
      expect(Number(cursorOf(chart).max)).to.equal(rows - 1);
      expect(saysOf(chart)).to.match(/: .*\$/);
      expect(readoutOf(chart)).to.equal(saysOf(chart));
      expect(part(chart, 'canvas').getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('moves along with the keyboard, and says where it is', async () => {
    const chart = await drawn('view="turns"');
    const before = drawingOf(chart)!.data;
    cursorOf(chart).focus();
    await sendKeys({press: 'ArrowRight'});
    await settled();
    expect(saysOf(chart)).to.match(/^Turn 2: /);
    expect(readoutOf(chart)).to.equal(saysOf(chart));
    expect(drawingOf(chart)!.data).to.not.deep.equal(before);
    await sendKeys({press: 'End'});
    await settled();
    expect(saysOf(chart)).to.match(/^Turn 6: /);
  });

  it('moves along with the pointer over the drawing', async () => {
    const chart = await drawn('view="turns"');
    const {right, top, height} = part(chart, 'canvas').getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(right - 30), Math.round(top + height / 2)]});
    await settled();
    expect(saysOf(chart)).to.match(/^Turn 6: /);
  });

  it('hides and shows what a button of the legend names', async () => {
    const chart = await drawn('view="turns"');
    const answers = button(chart, 'Answers');
    expect(saysOf(chart)).to.contain('Answers');
    answers.click();
    await settled();
    expect(answers.getAttribute('aria-pressed')).to.equal('false');
    expect(saysOf(chart)).to.not.contain('Answers');
    expect(textOf(part(chart, 'thead'))).to.contain('Answers');
    answers.click();
    await settled();
    expect(answers.getAttribute('aria-pressed')).to.equal('true');
  });

  it('has another question when its view changes, and starts over', async () => {
    const chart = await drawn('view="turns"');
    button(chart, 'Answers').click();
    chart.view = 'anatomy';
    await until(() => textOf(part(chart, 'thead')).includes('Model'), 'the other view');
    await untilDrawn(chart);
    expect(button(chart, 'Answers').getAttribute('aria-pressed')).to.equal('true');
  });

  it('follows the scenario', async () => {
    const chart = await drawn('view="turns"');
    document.querySelector('token-cost-scenario')!.turns = 3;
    await settled();
    expect(cursorOf(chart).max).to.equal('2');
  });

  it('is drawn again in the colours of a dark page', async () => {
    const chart = await drawn('view="turns"');
    const before = drawingOf(chart)!.data;
    const stage = chart.closest('main')!;
    stage.style.color = 'rgb(230, 230, 230)';
    stage.style.backgroundColor = 'rgb(20, 20, 20)';
    stage.style.colorScheme = 'dark';
    await until(() => {
      const {data} = drawingOf(chart)!;
      return data.some((byte, index) => byte !== before[index]);
    }, 'other colours');
  });

  it('takes a budget, and says at the field what cannot be one', async () => {
    const chart = await drawn('view="forecast"');
    const budget = input(chart, '#budget');
    budget.focus();
    await sendKeys({type: '100'});
    await settled();
    expect(textOf(part(chart, '.markers'))).to.contain('$100');
    await sendKeys({type: 'x'});
    await sendKeys({press: 'Tab'});
    await settled();
    expect(textOf(part(chart, '.problem'))).to.match(/must be a number/);
    expect(textOf(part(chart, '.markers'))).to.contain('$100');
    expect(chart.budget).to.equal(100);
  });

  it('lets no native event out', async () => {
    const chart = await drawn('view="traffic"');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'transitionend']) {
      chart.addEventListener(type, () => heard.push(type));
    }
    input(chart, 'input[type=checkbox]').click();
    cursorOf(chart).focus();
    await sendKeys({press: 'ArrowLeft'});
    await settled();
    expect(chart.linear).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('works without a drawing where the browser refuses one, and tries again', async () => {
    const restore = replaceMethod(HTMLCanvasElement.prototype, 'getContext', () => null);
    try {
      const chart = await place('view="turns"');
      await until(
        () => chart.shadowRoot?.querySelector('figure button.link') && !chart.shadowRoot.querySelector('canvas'),
        'the sentence',
      );
      expect(textOf(part(chart, 'figure'))).to.contain('The drawing could not be loaded.');
      expect(saysOf(chart)).to.match(/^Turn 1: /);
      restore();
      button(chart, 'Try again').click();
      await untilDrawn(chart);
    } finally {
      restore();
    }
  });
});
