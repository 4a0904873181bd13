import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PricedEstimate} from '../../../src/engine/estimate-result.js';
import {estimate} from '../../../src/engine/index.js';
import {workloads, type Workload} from '../arbitraries.js';
import {sumOf} from '../oracle/careful-sum.js';
import {forAll} from '../oracle/check-property.js';
import {assertClose} from '../oracle/closeness.js';

function onEveryPriced(check: (result: PricedEstimate, workload: Workload) => void): void {
  forAll(workloads, (workload) => {
    const result = estimate(workload.scenario, workload.offer, workload.at === undefined ? {} : {at: workload.at});
    if (result.status === 'priced') check(result, workload);
    else assert.equal(result.reason.code, 'no-price-at');
  });
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the figures of an estimate', () => {
  it('are all finite and not negative', () =>
    onEveryPriced(({usd, lines, components, calls, effectiveUsdPerMTok}) => {
      for (const figure of numbersIn([usd, lines, components, calls, effectiveUsdPerMTok])) {
        assert.ok(Number.isFinite(figure) && figure >= 0, `figure ${figure}`);
      }
    }));

  it('add up by line to the month', () =>
    onEveryPriced(({lines, usd}) => assertClose(sumOf(lines.map((line) => line.usd)), usd.perMonth, 'sum of lines')));

  it('add up by component to the month', () =>
    onEveryPriced(({components, usd}) =>
      assertClose(sumOf(components.map((component) => component.usd)), usd.perMonth, 'sum of components'),
    ));

  it('add up by call to the conversation', () =>
    onEveryPriced(({calls, usd}) =>
      assertClose(sumOf(calls.map((call) => call.usd)), usd.perConversation, 'sum of calls'),
    ));

  it('count every billed token once by line and once by component', () =>
    onEveryPriced(({lines, components}) =>
      assertClose(
        sumOf(lines.map((line) => line.tokens)),
        sumOf(components.map((part) => part.tokens)),
        'billed tokens',
      ),
    ));

  it('show rates that explain each line before retries and discount', () =>
    onEveryPriced(({lines}, {scenario}) => {
      for (const {kind, tokens, usd, rates} of lines) {
        if (kind === 'fees') continue;
        assertClose(sumOf(rates.map((part) => part.tokens)), tokens, `tokens of ${kind}`);
        const listed = sumOf(rates.map((part) => (part.tokens / 1e6) * part.usdPerMTok));
        assertClose(listed * (1 - scenario.discount), usd, `usd of ${kind}`);
      }
    }));

  it('keep a month of 30 days and a year of 12 months', () =>
    onEveryPriced(({usd}) => {
      assertClose(usd.perDay * 30, usd.perMonth, 'month');
      assertClose(usd.perMonth * 12, usd.perYear, 'year');
    }));
});
