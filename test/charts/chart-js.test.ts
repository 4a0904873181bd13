import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BarController, Chart, LinearScale, registry} from 'chart.js';

/** Every setting by its path, functions as their text. */
function settings(value: unknown, path = '', seen = new Set<unknown>()): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {[path]: String(value)};
  if (seen.has(value)) return {};
  seen.add(value);
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, each]) => settings(each, `${path}.${key}`, seen)),
  ) as Record<string, string>;
}

describe("a page's own Chart.js", () => {
  it('keeps its settings and its plugins when ours is loaded', async () => {
    Chart.register(BarController, LinearScale, {id: 'pagePlugin'});
    Chart.defaults.font.size = 21;
    Chart.defaults.scales.linear.ticks.color = 'tomato';
    const before = settings(Chart.defaults);

    await import('../../src/charts/chart-js.js');

    const after = settings(Chart.defaults);
    assert.ok(Object.keys(before).length > 100);
    assert.deepEqual(
      Object.keys(before).filter((path) => after[path] !== before[path]),
      [],
    );
    const {items} = registry.plugins as unknown as {items: object};
    assert.deepEqual(Object.keys(items), ['pagePlugin']);
  });
});
