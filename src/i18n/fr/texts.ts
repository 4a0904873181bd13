import type {Texts} from '../texts.js';
import {advice} from './advice.js';
import {chart} from './chart.js';
import {core} from './core.js';
import {explain} from './explain.js';
import {map} from './map.js';
import {plans} from './plans.js';
import {sharing} from './sharing.js';
import {tiers} from './tiers.js';

/** Everything in French. */
export const texts: Texts = {...core, advice, chart, explain, map, plans, sharing, tiers};
