import type {chart as english} from '../en/chart.js';
import {anatomy} from './charts/anatomy.js';
import {forecast} from './charts/forecast.js';
import {frame} from './charts/frame.js';
import {history} from './charts/history.js';
import {savings} from './charts/savings.js';
import {sensitivity} from './charts/sensitivity.js';
import {traffic} from './charts/traffic.js';
import {turns} from './charts/turns.js';

/** Chinese texts of `token-cost-chart`. */
export const chart: typeof english = {frame, traffic, anatomy, turns, savings, sensitivity, forecast, history};
