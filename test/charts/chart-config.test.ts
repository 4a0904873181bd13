import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {chartConfig} from '../../src/charts/chart-config.js';
import type {ChartValue, ChartView} from '../../src/charts/chart-view.js';
import {FAN, LINES, sceneOf, STACKS, viewOf, WATERFALL} from './sample-views.js';

interface Axis {
  type: string;
  min?: number;
  max?: number;
}

function axesOf(view: ChartView, hidden: readonly string[] = []): Record<'x' | 'y', Axis> {
  return chartConfig(sceneOf(view, hidden)).options?.scales as unknown as Record<'x' | 'y', Axis>;
}

const dataOf = (view: ChartView, hidden: readonly string[] = []): unknown[] =>
  chartConfig(sceneOf(view, hidden)).data.datasets.map(({data}) => data);

describe('the configuration of a chart', () => {
  it('puts each value of a line at its place on the axis, and leaves a gap where there is none', () => {
    // What comes later in the view lies on top, and Chart.js draws the first on top.
    assert.deepEqual(dataOf(LINES), [
      [
        {x: 1, y: 1},
        {x: 10, y: 10},
        {x: 100, y: null},
      ],
      [
        {x: 1, y: 0.5},
        {x: 10, y: 5},
        {x: 100, y: 50},
      ],
    ]);
    assert.deepEqual([axesOf(LINES).x.type, axesOf(LINES).y.type], ['logarithmic', 'logarithmic']);
  });

  it('stacks bars in the order of the view, on named positions', () => {
    const {data} = chartConfig(sceneOf(STACKS));
    assert.deepEqual(data.labels, ['1', '2', '3']);
    assert.deepEqual(dataOf(STACKS), [
      [0, 0.02, 0.04],
      [0.01, 0.01, 0.01],
    ]);
    assert.deepEqual(
      data.datasets.map((dataset) => (dataset as {stack?: string}).stack),
      ['turn', 'turn'],
    );
  });

  it('keeps bars apart that are in no stack', () => {
    const apart = {...STACKS, series: STACKS.series.map(({stack: _, ...series}) => series)};
    const stacks = chartConfig(sceneOf(apart)).data.datasets.map((dataset) => (dataset as {stack?: string}).stack);
    assert.deepEqual(stacks, ['history', 'new']);
  });

  it('draws a band as its lower edge and an upper one that fills down to it, under the line', () => {
    const {datasets} = chartConfig(sceneOf(FAN)).data;
    assert.deepEqual(
      datasets.map((dataset) => (dataset as {fill?: unknown}).fill),
      [false, false, '-1'],
    );
    assert.deepEqual(dataOf(FAN).slice(1), [
      [
        {x: 1, y: 8},
        {x: 2, y: 6},
      ],
      [
        {x: 1, y: 12},
        {x: 2, y: 16},
      ],
    ]);
  });

  it('floats a bar from its first to its second value, and lays bars down', () => {
    assert.deepEqual(dataOf(WATERFALL), [
      [100, null, 60],
      [null, [60, 100], null],
    ]);
    assert.equal(chartConfig(sceneOf(WATERFALL)).options?.indexAxis, 'y');
    assert.equal(axesOf(WATERFALL).y.type, 'category');
  });

  it('leaves hidden series out, and gives the rest their room', () => {
    assert.equal(dataOf(LINES, ['a']).length, 1);
    assert.ok((axesOf(STACKS, ['history']).y.max ?? 1) < 0.02);
  });

  it('holds a stack as high as its parts together, and a limit far above', () => {
    assert.ok((axesOf(STACKS).y.max ?? 0) >= 0.05);
    assert.ok((axesOf(FAN).y.max ?? 0) >= 40);
  });

  it('starts a linear axis of values at nothing', () => {
    assert.equal(axesOf(FAN).y.min, 0);
  });

  it('has no place on a logarithmic axis for what is not above 0', () => {
    const view = viewOf([0, -1, 4]);
    assert.deepEqual(dataOf(view), [
      [
        {x: 1, y: null},
        {x: 2, y: null},
        {x: 3, y: 4},
      ],
    ]);
    assert.ok((axesOf(view).y.min ?? 0) > 0);
  });

  it('never moves and answers to no pointer itself', () => {
    const {options} = chartConfig(sceneOf(LINES));
    assert.deepEqual([options?.animation, options?.events], [false, []]);
  });
});

const double = fc.double({noDefaultInfinity: false, noNaN: false});
const anyValue: fc.Arbitrary<ChartValue> = fc.oneof(double, fc.tuple(double, double), fc.constant(undefined));

/** Every number that Chart.js would be given, functions aside. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('whatever a view holds', () => {
  for (const shape of ['line', 'step', 'bar', 'band'] as const) {
    for (const scale of ['linear', 'log'] as const) {
      it(`Chart.js is given finite numbers of at most 1e15 for a ${shape} on a ${scale} axis`, () => {
        fc.assert(
          fc.property(fc.array(anyValue, {minLength: 1, maxLength: 6}), double, (values, limit) => {
            const base = viewOf(values, {
              x: {...LINES.x, scale},
              y: {...LINES.y, scale},
              markers: [{id: 'limit', label: '', axis: 'y', at: limit, role: 'limit'}],
            });
            const view = {...base, series: base.series.map((series) => ({...series, shape}))};
            const {data, options} = chartConfig(sceneOf(view));
            for (const number of numbersIn([data, options])) {
              assert.ok(Number.isFinite(number) && Math.abs(number) <= 1e15, String(number));
            }
            for (const {min = 0, max = 1} of Object.values(axesOf(view))) assert.ok(min < max, `${min} to ${max}`);
          }),
        );
      });
    }
  }
});
