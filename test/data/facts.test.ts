import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDisagreements} from './facts-disagreements.js';
import {agree, ourValue, PRICE_FACTS, type PriceFact} from './facts-of-offer.js';
import {MERGED_CATALOGUE} from './merged-catalogue.js';

interface Difference {
  offer: string;
  field: string;
  days: string;
  theirs: string;
  ours: string;
}

/** One difference per field, as it stands on the first day of those asked; `days` names them all. */
function differences({seller, model, at, values}: PriceFact): Difference[] {
  const name = `${seller}/${model}`;
  const offer = MERGED_CATALOGUE.find(name);
  return Object.entries(values).flatMap(([field, theirs]) => {
    const ours = at.map((day) => ourValue(offer, day, field)).find((value) => !agree(value, theirs));
    return ours === undefined
      ? []
      : [{offer: name, field, days: at.join(', '), theirs: String(theirs), ours: String(ours)}];
  });
}

const keyOf = ({offer, field, days}: {offer: string; field: string; days: string}): string =>
  `${offer} ${field} ${days}`;
const LISTED = readDisagreements();
const listedByKey = new Map(LISTED.map((row) => [keyOf(row), row]));
const allDifferences = PRICE_FACTS.facts.flatMap(differences);

describe('the published prices', () => {
  for (const fact of PRICE_FACTS.facts) {
    it(`are those of ${fact.sourceCount} price lists for ${fact.seller}/${fact.model} on ${fact.at.join(', ')}`, () => {
      const unexplained = differences(fact).filter((difference) => !listedByKey.has(keyOf(difference)));
      assert.deepEqual(unexplained, [], 'correct the data, or list it in pricing-data/DISAGREEMENTS.md');
    });
  }

  it('are compared with 139 facts, each with its sources', () => {
    assert.equal(PRICE_FACTS.facts.length, 139);
    for (const {model, at, values, sourceCount, sources} of PRICE_FACTS.facts) {
      assert.ok(sources.length > 0 && sources.length <= sourceCount, model);
      assert.ok(
        sources.every((index) => PRICE_FACTS.labels[index]),
        model,
      );
      assert.ok(at.length > 0 && 'input' in values, model);
    }
  });
});

describe('a price that ended on an unknown day', () => {
  for (const {seller, model, values} of PRICE_FACTS.facts.filter(({undated}) => undated)) {
    it(`is not asked today for ${seller}/${model}`, () => {
      const offer = MERGED_CATALOGUE.find(`${seller}/${model}`);
      const today = ['input', 'output'].map((field) => ourValue(offer, '2026-11-21', field));
      assert.notDeepEqual(today, [values['input'], values['output']]);
    });
  }
});

describe('pricing-data/DISAGREEMENTS.md', () => {
  for (const row of LISTED) {
    it(`still holds for ${keyOf(row)}`, () => {
      const difference = allDifferences.find((candidate) => keyOf(candidate) === keyOf(row));
      assert.ok(difference, 'both say the same now: delete the row');
      assert.deepEqual([row.theirs, row.ours], [difference.theirs, difference.ours]);
    });

    it(`names both sources and a reason for ${keyOf(row)}`, () => {
      assert.ok(row.theirSource.length > 0 && row.ourSource.length > 0);
      assert.ok(row.reason.length >= 30, 'a reason takes a sentence');
    });
  }

  it('lists nothing twice', () => assert.equal(listedByKey.size, LISTED.length));
});
