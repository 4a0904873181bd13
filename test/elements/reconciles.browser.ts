import {expect} from '@open-wc/testing';
import {ReconciledPage} from '../harness/reconciled-page.js';
import {ScenarioDraw} from '../harness/scenario-draw.js';

const STATES = 200;

/** Bands, cache policies, modes and regions that differ. */
const MODELS = ['anthropic/claude-sonnet-4-5', 'openai/gpt-5.5', 'google/gemini-2.5-pro', 'mistral/mistral-large-2512'];

/** Sums of doubles in different orders may differ in their last digits, no more. */
const MOST_RELATIVE = 1e-9;

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
        const [reference = Number.NaN] = places.values();
        for (const [place, usd] of places) {
          readings.set(`${place}, ${unit}`, (readings.get(`${place}, ${unit}`) ?? 0) + 1);
          const relative = relativeDifference(reference, usd);
          expect(
            relative,
            `workload ${state}, ${selected}, ${unit}: ${place} says ${usd}, not ${reference}`,
          ).to.be.below(MOST_RELATIVE);
          if (relative > worst.relative) Object.assign(worst, {relative, where: `${place}, ${unit}`});
        }
      }
    }
    console.log(
      `${STATES} workloads, ${readings.size} places: worst relative difference ${worst.relative} (${worst.where})`,
    );
    // The savings have no bars where there is nothing to save.
    for (const [place, count] of readings) expect(count, place).to.be.at.least(place.includes('savings') ? 50 : STATES);
  }).timeout(100_000);
});

function relativeDifference(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}
