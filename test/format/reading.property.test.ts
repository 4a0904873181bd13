import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {MAX_NUMBER} from '../../src/engine/scenario-fields.js';
import {
  formatCount,
  formatMultiple,
  formatPercent,
  formatRate,
  formatTokens,
  formatUsd,
  formatUsdExact,
  formatUsdRounded,
  parseNumber,
} from '../../src/format/index.js';
import {LOCALES} from './locales.js';

const formats = {
  formatUsd,
  formatUsdRounded,
  formatUsdExact,
  formatRate,
  formatTokens,
  formatCount,
  formatPercent,
  formatMultiple,
};

/** Amounts of every size alike, down to where doubles end. */
const ofAnySize = (smallestPower: number, largestPower: number) =>
  fc
    .tuple(fc.double({min: 1, max: 10, noNaN: true}), fc.integer({min: smallestPower, max: largestPower}))
    .map(([digits, power]) => Number(`${digits}e${power}`));

/** The number in an English text, read without the library; what stands behind `<` counts as half of it. */
function readEnglish(text: string): number {
  const digits = Number(text.replace(/[^\dE.-]/g, '').replace(/E$/, ''));
  const unit = /T$/.test(text) ? 1e12 : /bn$/.test(text) ? 1e9 : /M$/.test(text) ? 1e6 : 1;
  return digits * unit * (text.startsWith('<') ? 0.5 : 1);
}

describe('a larger number never reads as a smaller one', () => {
  const pair = fc.oneof(
    fc.tuple(ofAnySize(-30, 18), ofAnySize(-30, 18)),
    fc
      .tuple(ofAnySize(-12, 15), fc.double({min: 1, max: 1.01, noNaN: true}))
      .map(([a, ratio]) => [a, a * ratio] as const),
  );
  for (const [name, format] of Object.entries(formats)) {
    it(name, () =>
      fc.assert(
        fc.property(pair, ([a, b]) => {
          const [less, more] = [format(Math.min(a, b), 'en'), format(Math.max(a, b), 'en')];
          assert.ok(readEnglish(less) <= readEnglish(more), `${less} > ${more}`);
        }),
        {numRuns: 5_000},
      ),
    );
  }
});

describe('a positive number never reads as zero', () => {
  for (const [name, format] of Object.entries(formats)) {
    it(name, () =>
      fc.assert(
        fc.property(ofAnySize(-323, 15), fc.constantFrom(...LOCALES), (value, locale) =>
          assert.match(format(value, locale), /[1-9\u0661-\u0669]/),
        ),
        {numRuns: 5_000},
      ),
    );
  }
});

/** Half of the last digit shown, and a little for the double nearest to it. */
const digitsShown = (value: number, digits: number) => 0.5001 * 10 ** (Math.floor(Math.log10(value)) + 1 - digits);

describe('what is shown can be typed back in', () => {
  const rows = [
    {
      name: 'an amount',
      format: formatUsd,
      powers: [-10, 10],
      within: (x: number) => (x < 1 ? digitsShown(x, 3) : 0.0051),
    },
    {name: 'an exact amount', format: formatUsdExact, powers: [-10, 12], within: (x: number) => 2 * digitsShown(x, 15)},
    {name: 'a count', format: formatCount, powers: [-1, 14], within: (x: number) => (x < 10 ? 0.0501 : 0.501)},
    {
      name: 'tokens',
      format: formatTokens,
      powers: [-1, 14],
      within: (x: number) => (x < 10 ? 0.0501 : x < 999_999.5 ? 0.501 : digitsShown(x, 3)),
    },
    {name: 'a share', format: formatPercent, powers: [-3, 1], within: () => 0.000501, percent: true},
  ] as const;
  for (const {name, format, powers, within, ...options} of rows) {
    for (const locale of LOCALES) {
      it(`${name} in ${locale}`, () =>
        fc.assert(
          fc.property(ofAnySize(powers[0], powers[1]), (value) => {
            const text = format(value, locale);
            const parsed = parseNumber(text, locale, {percent: 'percent' in options});
            assert.ok(parsed.ok, `${text}: ${JSON.stringify(parsed)}`);
            assert.ok(Math.abs(parsed.value - value) <= within(value), `${value} -> ${text} -> ${parsed.value}`);
          }),
          {numRuns: 500},
        ));
    }
  }

  for (const locale of LOCALES) {
    it(`the largest number that a field takes, in ${locale}`, () =>
      assert.deepEqual(parseNumber(formatCount(MAX_NUMBER, locale), locale), {ok: true, value: MAX_NUMBER}));
  }
});

describe('whatever is typed', () => {
  const likely = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,_' -+ekKmMbnBT$€%٫٬٣५５’\u00a0\u202f\u200f")),
    maxLength: 12,
  });
  const any = fc.string({unit: 'binary', maxLength: 80});

  it('gives a number in range or a problem, and a suggestion that can be read', () =>
    fc.assert(
      fc.property(fc.oneof(likely, any), fc.constantFrom(...LOCALES), fc.boolean(), (text, locale, percent) => {
        const parsed = parseNumber(text, locale, {percent});
        if (parsed.ok) {
          assert.ok(parsed.value >= 0 && parsed.value <= 1e15);
        } else {
          assert.match(parsed.problem, /^(empty|not-a-number|negative|too-large|misplaced-group|not-finite)$/);
          assert.ok(parsed.suggestion === undefined || parseNumber(parsed.suggestion, locale, {percent}).ok);
        }
      }),
      {numRuns: 20_000},
    ));
});
