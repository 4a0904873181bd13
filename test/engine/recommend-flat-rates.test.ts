import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CapacityOption} from '../../src/engine/capacity-option.js';
import type {Plan} from '../../src/engine/plan.js';
import type {Scenario} from '../../src/engine/scenario.js';
import {close, found, SCENARIO} from './recommend-sample.js';

const plan = (id: string, usdPerMonth: number): Plan => ({
  id,
  vendor: 'lab',
  name: id,
  audience: 'individual',
  perSeat: false,
  prices: [{billing: 'monthly', usdPerMonth, source: 'page', checked: '2026-11-01', trust: 'verified'}],
  allowances: [
    {
      metric: 'usd-at-api-rates',
      amount: 20,
      windowHours: 720,
      source: 'page',
      checked: '2026-11-01',
      trust: 'verified',
    },
  ],
  programmaticUse: [],
  source: 'page',
  checked: '2026-11-01',
});

describe('recommend, among flat rates', () => {
  it('subscribes to a plan of $5 that includes $20 of use', () => {
    const finding = found({plans: [plan('lab/pro', 5), plan('lab/max', 25)]}).get('subscribe');
    close(finding?.savesUsdPerMonth, 5);
    assert.deepEqual(finding?.params, {plan: 'lab/pro', seats: 1, isEstimate: 0});
  });

  it('stays with pay-per-token where the cheapest plan costs $15 more', () => {
    const findings = found({plans: [plan('lab/max', 25), plan('lab/ultra', 200)]});
    assert.equal(findings.has('subscribe'), false);
    const stay = findings.get('stay-pay-per-token');
    close(stay?.savesUsdPerMonth, 15);
    close(stay?.fromUsdPerMonth, 25);
    close(stay?.toUsdPerMonth, 10);
    assert.equal(stay?.params['plan'], 'lab/max');
  });

  it('says neither of a plan that costs the same', () => {
    const codes = [...found({plans: [plan('lab/pro', 10)]}).keys()];
    assert.deepEqual(
      codes.filter((code) => /subscribe|stay/.test(code)),
      [],
    );
  });

  it("leaves out another vendor's plan", () => {
    const codes = [...found({plans: [{...plan('other/pro', 5), vendor: 'other'}]}).keys()];
    assert.deepEqual(
      codes.filter((code) => /subscribe|stay/.test(code)),
      [],
    );
  });

  it('leaves out a plan that may not serve a product, or does not hold the use', () => {
    const product: Scenario = {...SCENARIO, use: 'product'};
    const busy: Scenario = {...SCENARIO, traffic: {conversations: 3000, per: 'month'}};
    for (const scenario of [product, busy]) {
      assert.deepEqual(
        [...found({plans: [plan('lab/pro', 5)]}, scenario).keys()].filter((code) => /subscribe|stay/.test(code)),
        [],
      );
    }
  });
});

/** Two GPUs at $0.0025 an hour each: 720 h x 2 x 0.0025 = $3.60 a month, for a model that they serve with ease. */
const option = (usdPerGpuHour: number, model = 'lab/big'): CapacityOption => ({
  kind: 'self-hosted',
  gpu: {
    id: 'lab/gpu',
    provider: 'lab',
    gpu: 'G1',
    usdPerGpuHour: {typical: usdPerGpuHour},
    basis: 'list',
    source: 'page',
    checked: '2026-11-01',
    trust: 'verified',
  },
  price: 'typical',
  throughput: {
    model,
    gpu: 'G1',
    gpus: 2,
    precision: 'FP8',
    engine: 'any',
    inputTokens: 3000,
    outputTokens: 500,
    outputTokensPerSecond: 1000,
    per: 'deployment',
    source: 'page',
    checked: '2026-11-01',
    trust: 'verified',
  },
  utilisation: 0.5,
  peakToAverage: 2,
});

describe('recommend, among capacities', () => {
  it('hosts the model itself on two GPUs for $3.60', () => {
    const finding = found({capacity: [option(0.0025)]}).get('self-host');
    close(finding?.savesUsdPerMonth, 6.4);
    assert.equal(finding?.params['capacity'], 'lab/gpu');
    assert.equal(finding.params['units'], 2);
  });

  it('stays with pay-per-token where two GPUs cost $36, and says which', () => {
    const stay = found({capacity: [option(0.025)], plans: [plan('lab/max', 50)]}).get('stay-pay-per-token');
    close(stay?.savesUsdPerMonth, 26);
    assert.equal(stay?.params['capacity'], 'lab/gpu');
  });

  it('has nothing to say of capacity for another model', () => {
    const codes = [...found({capacity: [option(0.0025, 'lab/other')]}).keys()];
    assert.deepEqual(
      codes.filter((code) => /host|stay/.test(code)),
      [],
    );
  });
});
