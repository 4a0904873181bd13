import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {closestThroughput} from '../../src/engine/measured-work.js';
import {callsPerMinute, LLAMA, selfHosted, sold} from './capacity-sample.js';

const OFFER = sold('meta/llama-3.3-70b', {input: 0.59, output: 0.79});
const CACHED = {cache: {enabled: true, hitRate: 1, ttl: 'short'}} as const;

describe('the closest measurement', () => {
  const sizeOf = (user: number, output: number, rows = LLAMA): (number | undefined)[] => {
    const row = closestThroughput(callsPerMinute(1, {user, output}), OFFER, rows);
    return [row?.inputTokens, row?.outputTokens];
  };

  for (const {why, user, output, row} of [
    {why: 'is that of the very size', user: 1000, output: 1000, row: [1000, 1000]},
    {why: 'is of larger calls, never of smaller ones', user: 1001, output: 1000, row: [2048, 2048]},
    // 2,350 / 5,000 of a call of 500 at 898 a second; 2,350 / 20,000 of one of 2,000 at 437 takes longer.
    {why: 'is the one by which the fewest GPUs do', user: 2350, output: 350, row: [5000, 500]},
    {why: 'is none where no call as large was measured', user: 20_001, output: 1, row: [undefined, undefined]},
    {why: 'is none where no answer as long was measured', user: 1, output: 2049, row: [undefined, undefined]},
  ]) {
    it(why, () => assert.deepEqual(sizeOf(user, output), row));
  }

  it('is never one that nobody confirms', () => {
    assert.deepEqual(
      sizeOf(
        10,
        10,
        LLAMA.map((row) => ({...row, trust: 'unverified'})),
      ),
      [undefined, undefined],
    );
  });

  it('is the first of several as close', () => {
    const [row] = LLAMA;
    assert.ok(row);
    const twins = [row, {...row, engine: 'other'}];
    assert.equal(closestThroughput(callsPerMinute(1, {user: 10, output: 10}), OFFER, twins)?.engine, row.engine);
  });

  it('counts the GPUs of a deployment', () => {
    const {throughput} = selfHosted();
    const twice = {...throughput, gpus: 2, outputTokensPerSecond: 199};
    const scenario = callsPerMinute(1, {user: 10, output: 10});
    assert.equal(closestThroughput(scenario, OFFER, [twice, throughput]), throughput);
    assert.equal(closestThroughput(scenario, OFFER, [{...twice, outputTokensPerSecond: 201}, throughput])?.gpus, 2);
  });

  it('counts cached tokens in full unless told otherwise', () => {
    const scenario = callsPerMinute(1, {system: 900, user: 100, output: 10}, CACHED);
    const {throughput} = selfHosted();
    // In full: 0.5 x 20 tokens at 1 a second against 1 x 100 at 6. The uncached 100: 0.5 x 20 at 1 against 0.1 x 100 at 6.
    const long = {...throughput, inputTokens: 2000, outputTokens: 20, outputTokensPerSecond: 1};
    const short = {...throughput, outputTokens: 100, outputTokensPerSecond: 6};
    assert.equal(closestThroughput(scenario, OFFER, [long, short]), long);
    assert.equal(closestThroughput(scenario, OFFER, [long, short], 0), short);
  });
});
