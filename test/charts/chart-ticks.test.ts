import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {everyNth, linearTicks, logTicks} from '../../src/charts/chart-ticks.js';
import {labelRows, spreadLabels} from '../../src/charts/label-rows.js';
import {shortened, wrapLabel} from '../../src/charts/wrap-label.js';

describe('ticks of a linear axis', () => {
  for (const {why, min, max, most, whole, ticks} of [
    {why: 'are round', min: 0, max: 43, most: 5, whole: false, ticks: [0, 10, 20, 30, 40]},
    {why: 'are clean decimals', min: 0, max: 0.33, most: 4, whole: false, ticks: [0, 0.1, 0.2, 0.3]},
    {why: 'are whole where only whole numbers mean something', min: 1, max: 3, most: 9, whole: true, ticks: [1, 2, 3]},
    {why: 'reach below 0', min: -12, max: 12, most: 5, whole: false, ticks: [-10, -5, 0, 5, 10]},
  ]) {
    it(why, () => assert.deepEqual(linearTicks({min, max}, most, whole), ticks));
  }

  it('are few and within the axis, whatever it spans', () => {
    const end = fc.double({min: -1e15, max: 1e15, noNaN: true});
    fc.assert(
      fc.property(end, end, fc.integer({min: 2, max: 10}), (one, two, most) => {
        fc.pre(Math.abs(one - two) > 1e-9 * Math.max(Math.abs(one), Math.abs(two)));
        const [min, max] = [Math.min(one, two), Math.max(one, two)];
        const ticks = linearTicks({min, max}, most, false);
        const slack = (max - min) * 1e-6;
        assert.ok(ticks.length <= most + 1, String(ticks));
        assert.ok(
          ticks.every((tick) => tick >= min - slack && tick <= max + slack),
          String(ticks),
        );
      }),
    );
  });
});

describe('ticks of a logarithmic axis', () => {
  for (const {why, min, max, most, ticks} of [
    {why: 'are powers of ten', min: 0.5, max: 2000, most: 6, ticks: [1, 10, 100, 1000]},
    {why: 'leave powers out where there are many', min: 1, max: 1e6, most: 4, ticks: [1, 100, 1e4, 1e6]},
    {why: 'are finer within one decade', min: 1.5, max: 30, most: 6, ticks: [2, 5, 10, 20]},
  ]) {
    it(why, () => assert.deepEqual(logTicks({min, max}, most), ticks));
  }

  it('never number more than asked for', () => {
    const exponent = fc.double({min: -15, max: 15, noNaN: true});
    fc.assert(
      fc.property(exponent, exponent, fc.integer({min: 2, max: 10}), (one, two, most) => {
        const domain = {min: 10 ** Math.min(one, two), max: 10 ** (Math.max(one, two) + 0.1)};
        assert.ok(logTicks(domain, most).length <= most);
      }),
    );
  });
});

it('every nth of a list keeps the first', () =>
  assert.deepEqual(everyNth(['a', 'b', 'c', 'd', 'e'], 3), ['a', 'c', 'e']));

describe('labels in rows', () => {
  const room = {from: 0, to: 100, most: 2, gap: 5};

  it('stand side by side while they fit, then in the next row, then not at all', () => {
    const labels = [10, 30, 32].map((at) => ({at, size: 20}));
    assert.deepEqual(
      labelRows(labels, room),
      [{start: 0, row: 0}, {start: 20, row: 1}, undefined].map((row, index) =>
        index === 1 ? {start: 20, row: 1} : row,
      ),
    );
  });

  it('stay inside at both ends, and are left out where they are too long', () => {
    assert.deepEqual(labelRows([{at: 98, size: 20}], room), [{start: 80, row: 0}]);
    assert.deepEqual(labelRows([{at: 50, size: 120}], room), [undefined]);
  });
});

describe('labels that would cover each other', () => {
  for (const {why, wanted, places} of [
    {why: 'stay where they are if they do not', wanted: [10, 50], places: [10, 50]},
    {why: 'move apart', wanted: [50, 50], places: [50, 60]},
    {why: 'move back up from the lower end', wanted: [95, 95], places: [85, 95]},
    {why: 'keep their order', wanted: [52, 50], places: [60, 50]},
  ]) {
    it(why, () => assert.deepEqual(spreadLabels(wanted, 10, 0, 100), places));
  }

  it('are not written where there is no room for all', () => {
    assert.equal(spreadLabels([1, 2, 3], 40, 0, 100), undefined);
  });
});

describe('a long name', () => {
  it('breaks at spaces', () =>
    assert.deepEqual(wrapLabel('Tool definition length', 12), ['Tool', 'definition', 'length']));
  it('is cut where one word does not fit', () => assert.deepEqual(wrapLabel('gpt-oss-120b', 6), ['gpt-o…']));
  it('has three lines at most', () => assert.deepEqual(wrapLabel('a b c d e', 1), ['a', 'b', 'c…']));
  it('ends in an ellipsis where it is shortened', () => assert.equal(shortened('Claude Sonnet', 8), 'Claude…'));
});
