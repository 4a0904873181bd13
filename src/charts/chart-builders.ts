import {LazyModule} from '../internal/lazy-module.js';
import type {ChartBuilder, ChartViewName} from './chart-view.js';

/** What works each view out, loaded when a page first shows it. */
export const CHART_BUILDERS: Readonly<Record<ChartViewName, LazyModule<ChartBuilder>>> = {
  traffic: new LazyModule(() => import('./views/traffic.js').then(({trafficChart}) => trafficChart)),
  anatomy: new LazyModule(() => import('./views/anatomy.js').then(({anatomyChart}) => anatomyChart)),
  turns: new LazyModule(() => import('./views/turns.js').then(({turnsChart}) => turnsChart)),
  savings: new LazyModule(() => import('./views/savings.js').then(({savingsChart}) => savingsChart)),
  sensitivity: new LazyModule(() => import('./views/sensitivity.js').then(({sensitivityChart}) => sensitivityChart)),
  forecast: new LazyModule(() => import('./views/forecast.js').then(({forecastChart}) => forecastChart)),
  history: new LazyModule(() => import('./views/history.js').then(({historyChart}) => historyChart)),
};
