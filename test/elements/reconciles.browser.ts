import {expect} from '@open-wc/testing';
import {ReconciledPage} from '../harness/reconciled-page.js';
import {ScenarioDraw} from '../harness/scenario-draw.js';

const STATES = 200;

/** Bands, cache policies, modes and regions that differ. */
const MODELS = ['anthropic/claude-sonnet-4-5', 'openai/gpt-5.5', 'google/gemini-2.5-pro', 'mistral/mistral-large-2512'];

/** Sums of doubles in different orders may differ in their last digits, no more. */
const MOST_RELATIVE = 1e-9;

/** The last digit differs. */
const ALIKE = new Map([
  ['headline', 1000],
  ['ledger', 1000 * (1 + Number.EPSILON)],
]);

describe('whatever the workload', () => {
  it(`every place says the same: ${STATES} random workloads`, async () => {
    const draw = new ScenarioDraw(20_261_121);
    const page = await ReconciledPage.open(MODELS);
    const worst = {relative: 0, where: 'nowhere'};
    const readings = new Map<string, number>();
    for (let state = 0; state < STATES; state += 1) {
      const selected = draw.one(MODELS);
      const conversations = draw.one([0, draw.whole(1, 1_000_000), draw.whole(1, 10_000) / 10]);
      await page.state(draw.ordinary(), selected, conversations);
      for (const [unit, places] of Object.entries(await page.amounts(selected)) as [string, Map<string, number>][]) {
        for (const place of places.keys()) {
          readings.set(`${place}, ${unit}`, (readings.get(`${place}, ${unit}`) ?? 0) + 1);
        }
        const found = worstDifference(places);
        expect(found.relative, `workload ${state}, ${selected}, ${unit}: ${found.where}`).to.be.below(MOST_RELATIVE);
        if (found.relative > worst.relative) Object.assign(worst, found);
      }
    }
    console.log(
      `${STATES} workloads, ${readings.size} places: worst relative difference ${worst.relative} (${worst.where})`,
    );
    // The savings have no bars where there is nothing to save.
    for (const [place, count] of readings) expect(count, place).to.be.at.least(place.includes('savings') ? 50 : STATES);
  }).timeout(100_000);
});

describe('the comparison of places', () => {
  for (const {name, usd} of [
    {name: 'a cent more in a thousand dollars', usd: 1000.01},
    {name: 'nothing where there is an amount', usd: 0},
    {name: 'no number', usd: Number.NaN},
  ]) {
    it(`refuses ${name}`, () => {
      const {relative} = worstDifference(new Map([...ALIKE, ['chart', usd]]));
      expect(relative < MOST_RELATIVE).to.equal(false);
    });
  }

  it('lets pass what is the same', () => {
    expect(worstDifference(ALIKE).relative).to.be.below(MOST_RELATIVE);
  });
});

/** Compares what each place says with what the first one says, USD; NaN, which nothing equals, is the worst. */
function worstDifference(places: ReadonlyMap<string, number>): {relative: number; where: string} {
  const [reference = Number.NaN] = places.values();
  const all = [...places].map(([place, usd]) => ({
    relative: relativeDifference(reference, usd),
    where: `${place} says ${usd}, not ${reference}`,
  }));
  const noNumber = all.find(({relative}) => Number.isNaN(relative));
  return noNumber ?? all.reduce((worst, each) => (each.relative > worst.relative ? each : worst));
}

function relativeDifference(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}
