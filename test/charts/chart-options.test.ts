import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readChartOptions, readTypedOption, type ChartNumber} from '../../src/charts/chart-options.js';
import type {ChartOptions} from '../../src/charts/chart-view.js';

const DEFAULTS: ChartOptions = {linear: false, budgetUsd: undefined, growthPerMonth: 0, uncertainty: 0.3, months: 12};
const NOTHING = {linear: undefined, budget: undefined, growth: undefined, uncertainty: undefined, months: undefined};

describe('what an author sets on a chart', () => {
  for (const {given, read} of [
    {given: {}, read: {}},
    {given: {linear: ''}, read: {linear: true}},
    {given: {linear: 'false'}, read: {linear: false}},
    {given: {budget: '1,500'}, read: {budgetUsd: 1500}},
    {given: {budget: 0}, read: {budgetUsd: 0}},
    {given: {growth: '10%'}, read: {growthPerMonth: 0.1}},
    {given: {growth: '0.1'}, read: {growthPerMonth: 0.1}},
    {given: {growth: '-5%'}, read: {growthPerMonth: -0.05}},
    {given: {uncertainty: 0.5}, read: {uncertainty: 0.5}},
    {given: {months: '24'}, read: {months: 24}},
    {given: {budget: 'a lot', growth: Number.NaN, uncertainty: '200%', months: '0'}, read: {}},
    {given: {budget: -1, growth: {}, uncertainty: null, months: 2.5}, read: {}},
  ]) {
    it(`${JSON.stringify(given)} is read as ${JSON.stringify(read)}`, () => {
      assert.deepEqual(readChartOptions({...NOTHING, ...given}), {...DEFAULTS, ...read});
    });
  }
});

const typed: readonly {name: ChartNumber; text: string; result: object}[] = [
  {name: 'months', text: '18', result: {ok: true, value: 18}},
  {name: 'months', text: '1.5', result: {ok: false, problem: 'not-whole'}},
  {name: 'months', text: '61', result: {ok: false, problem: 'above-maximum'}},
  {name: 'months', text: '0', result: {ok: false, problem: 'below-minimum'}},
  {name: 'months', text: '', result: {ok: false, problem: 'empty'}},
  {name: 'growth', text: '5', result: {ok: true, value: 0.05}},
  {name: 'growth', text: '−5 %', result: {ok: true, value: -0.05}},
  {name: 'uncertainty', text: '-5', result: {ok: false, problem: 'negative'}},
  {name: 'budget', text: '', result: {ok: true, value: undefined}},
  {name: 'budget', text: '1.5k', result: {ok: true, value: 1500}},
  {name: 'budget', text: 'much', result: {ok: false, problem: 'not-a-number'}},
];

describe('what a visitor types into a chart', () => {
  for (const {name, text, result} of typed) {
    it(`"${text}" as ${name} is ${JSON.stringify(result)}`, () => {
      assert.deepEqual(readTypedOption(name, text, 'en'), result);
    });
  }

  it('has the signs of the visitor’s language', () => {
    assert.deepEqual(readTypedOption('budget', '1.500,50', 'de'), {ok: true, value: 1500.5});
  });
});
