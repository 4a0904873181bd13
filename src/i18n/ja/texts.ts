import type {Texts} from '../texts.js';
import {advice} from './advice.js';
import {chart} from './chart.js';
import {core} from './core.js';
import {counter} from './counter.js';
import {currency} from './currency.js';
import {expected} from './expected.js';
import {explain} from './explain.js';
import {map} from './map.js';
import {picker} from './picker.js';
import {plans} from './plans.js';
import {price} from './price.js';
import {sharing} from './sharing.js';
import {tiers} from './tiers.js';
import {usage} from './usage.js';

/** Everything in Japanese. */
export const texts: Texts = {
  ...core,
  advice,
  chart,
  counter,
  currency,
  expected,
  explain,
  map,
  picker,
  plans,
  price,
  sharing,
  tiers,
  usage,
};
