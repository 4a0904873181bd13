import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatUsd} from '../../src/format/index.js';

const RUNS = 10_000;
const cents = (dollars: bigint, hundredths: bigint) =>
  `$${dollars.toString().replace(/\B(?=(\d{3})+$)/g, ',')}.${hundredths.toString().padStart(2, '0')}`;

/** A tie is a decimal that ends in 5 one digit past the last one shown: whole-number arithmetic knows where it goes. */
describe('a tie goes up', () => {
  it('in the cents of an amount from $1 on', () => {
    let missedByToFixed = 0;
    const amount = fc.bigInt({min: 100n, max: 10n ** 12n});
    fc.assert(
      fc.property(amount, (hundredths) => {
        const usd = Number(`${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}5`);
        const up = hundredths + 1n;
        if (usd.toFixed(2) !== `${up / 100n}.${(up % 100n).toString().padStart(2, '0')}`) missedByToFixed++;
        assert.equal(formatUsd(usd, 'en'), cents(up / 100n, up % 100n));
      }),
      {numRuns: RUNS},
    );
    assert.ok(missedByToFixed > RUNS / 10, `toFixed rounds only ${missedByToFixed} of them down: no test of ties`);
  });

  it('in the third digit of an amount below $1', () => {
    const shown = fc.integer({min: 100, max: 998});
    fc.assert(
      fc.property(shown, fc.integer({min: 0, max: 9}), (digits, zeros) => {
        const usd = Number(`0.${'0'.repeat(zeros)}${digits}5`);
        const up = `${'0'.repeat(zeros)}${digits + 1}`.replace(/0+$/, '').padEnd(2, '0');
        assert.equal(formatUsd(usd, 'en'), `$0.${up}`);
      }),
      {numRuns: RUNS},
    );
  });
});
