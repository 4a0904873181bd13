import type {ChartConfiguration} from 'chart.js';
import {positionAxis, valueAxis} from './chart-axes.js';
import {chartDatasets, type DrawnValue} from './chart-datasets.js';
import {overlayPadding} from './chart-overlay.js';
import {hasCategories, type ChartScene} from './chart-scene.js';

export type DrawnConfiguration = ChartConfiguration<'line' | 'bar', DrawnValue[], string>;

/**
 * Says how Chart.js draws a view. It draws nothing itself, and Chart.js is imported for its types only.
 *
 * What a page may have changed in Chart.js' defaults is spelled out. Nothing moves: a chart follows a slider at once.
 */
export function chartConfig(scene: ChartScene): DrawnConfiguration {
  const {view} = scene;
  const isLying = view.lying === true;
  const along = positionAxis(scene);
  const across = valueAxis(scene);
  return {
    type: view.series.some(({shape}) => shape === 'bar') ? 'bar' : 'line',
    data: {
      labels: hasCategories(view) ? view.positions.map((position) => view.x.format(position)) : [],
      datasets: chartDatasets(scene),
    },
    options: {
      indexAxis: isLying ? 'y' : 'x',
      scales: isLying ? {x: across, y: along} : {x: along, y: across},
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      resizeDelay: 0,
      events: [],
      parsing: {},
      layout: {autoPadding: true, padding: overlayPadding(scene)},
    },
  };
}
