import {expect} from '@open-wc/testing';
import {Chart} from 'chart.js/auto';
import {chartConfig} from '../../src/charts/chart-config.js';
import {createChart} from '../../src/charts/chart-js.js';
import type {ChartValue} from '../../src/charts/chart-view.js';
import type {TokenCostChartElement} from '../../src/elements.js';
import {sceneOf, viewOf} from '../charts/sample-views.js';
import {replaceMethod} from '../harness/replace-method.js';
import {settled, show, textOf} from '../harness/visitor.js';

const frames = (count: number): Promise<void> =>
  new Promise((resolve) =>
    count === 0 ? resolve() : requestAnimationFrame(() => void frames(count - 1).then(resolve)),
  );

const charts = (): Chart[] => Object.values(Chart.instances);

async function untilCount(count: number): Promise<void> {
  for (let turn = 0; turn < 200 && charts().length !== count; turn += 1) await frames(1);
  expect(charts()).to.have.length(count);
  await settled();
}

async function chartOnPage(): Promise<TokenCostChartElement> {
  const stage = await show(
    '<token-cost-scenario preset="chatbot" models="openai/gpt-4o"><token-cost-chart view="turns"></token-cost-chart></token-cost-scenario>',
  );
  const before = charts().length;
  await untilCount(before + 1).catch(() => untilCount(before));
  return stage.querySelector('token-cost-chart')!;
}

function button(chart: TokenCostChartElement, name: string): HTMLButtonElement {
  return [...chart.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each) === name)!;
}

describe('<token-cost-chart> on a page', () => {
  it('is destroyed when it leaves, and drawn anew when it returns', async () => {
    const chart = await chartOnPage();
    await untilCount(1);
    const home = chart.parentElement!;
    for (let round = 0; round < 5; round += 1) {
      chart.remove();
      expect(charts()).to.have.length(0);
      home.append(chart);
      await untilCount(1);
    }
    chart.remove();
    home.append(chart);
    chart.remove();
    await frames(5);
    expect(charts()).to.have.length(0);
  });

  it("leaves a page's own Chart.js as it is, and takes nothing from it", async () => {
    const touched: HTMLCanvasElement[] = [];
    const plugin = {id: 'pagePlugin', beforeDraw: ({canvas}: Chart) => void touched.push(canvas)};
    Chart.register(plugin);
    Chart.defaults.font.size = 33;
    const before = JSON.stringify(Chart.defaults);
    const stage = await show('<canvas width="200" height="100"></canvas>');
    const canvas = stage.querySelector('canvas')!;
    const own = new Chart(canvas, {
      type: 'line',
      data: {labels: ['a', 'b'], datasets: [{data: [1, 2]}]},
      options: {animation: false, responsive: false},
    });
    const picture = canvas.toDataURL();

    const chart = await chartOnPage();
    await untilCount(2);
    own.draw();

    expect(JSON.stringify(Chart.defaults)).to.equal(before);
    expect(canvas.toDataURL()).to.equal(picture);
    expect(touched).to.not.include(chart.shadowRoot!.querySelector('canvas'));
    const ours = charts().find(({canvas: each}) => each !== canvas)!;
    const {ticks} = ours.scales['x']!.options as unknown as {ticks: {font: {size: number}}};
    expect(ticks.font.size).to.be.lessThan(20);
    own.destroy();
    Chart.unregister(plugin);
    Chart.defaults.font.size = 12;
  });

  it('copies every number as it is, for a spreadsheet', async () => {
    const chart = await chartOnPage();
    let copied = '';
    const clipboard = {writeText: (text: string) => Promise.resolve(void (copied = text))};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    try {
      button(chart, 'Copy as CSV').click();
      await settled();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    const [head = '', ...rows] = copied.trimEnd().split('\r\n');
    expect(head).to.match(/^Turn,/);
    expect(rows).to.have.length(6);
    const shown = [...chart.shadowRoot!.querySelectorAll('tbody tr:first-child data')].map((each) =>
      each.getAttribute('value'),
    );
    expect(rows[0]?.split(',').slice(1, 1 + shown.length)).to.deep.equal(shown);
    expect(chart.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('Copied.');
  });

  it('saves the drawing as an image and stays where it is', async () => {
    const chart = await chartOnPage();
    await untilCount(1);
    const saved: HTMLAnchorElement[] = [];
    const restore = replaceMethod(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    const address = location.href;
    try {
      button(chart, 'Save as PNG').click();
      for (let turn = 0; turn < 100 && saved.length === 0; turn += 1) await frames(1);
    } finally {
      restore();
    }
    const [link] = saved;
    expect(link?.download).to.equal('token-cost-turns.png');
    const image = await createImageBitmap(await (await fetch(link!.href)).blob());
    expect(image.width).to.be.greaterThan(chart.shadowRoot!.querySelector('canvas')!.clientWidth);
    expect(location.href).to.equal(address);
  });

  const extremes: readonly {why: string; values: ChartValue[]}[] = [
    {why: 'the largest amounts', values: [1e15, -1e15, 1.7e308]},
    {why: 'the smallest amounts', values: [5e-324, -5e-324, 1e-300]},
    {why: 'no numbers at all', values: [Number.NaN, Infinity, undefined]},
    {why: 'one amount', values: [0]},
    {why: 'nothing', values: []},
  ];
  for (const {why, values} of extremes) {
    for (const scale of ['linear', 'log'] as const) {
      it(`draws ${why} on a ${scale} axis without delay`, async () => {
        const stage = await show('<div><canvas></canvas></div>');
        const base = viewOf(values);
        const scene = sceneOf({...base, x: {...base.x, scale}, y: {...base.y, scale}});
        const start = performance.now();
        const chart = createChart(
          stage.querySelector('canvas')!,
          chartConfig(scene),
          () => scene,
          () => undefined,
        );
        expect(performance.now() - start).to.be.lessThan(1000);
        expect(chart.scales['y']?.ticks.length).to.be.lessThan(20);
        chart.destroy();
      });
    }
  }
});
