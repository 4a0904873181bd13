import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {takeaway} from '../../src/charts/views/takeaway.js';
import {forAll} from '../engine/oracle/check-property.js';

describe('a takeaway', () => {
  for (const {why, message, name, expected} of [
    {
      why: 'keeps a name that fits',
      message: '{name} is cheapest.',
      name: 'GPT 4o mini',
      expected: 'GPT 4o mini is cheapest.',
    },
    {
      why: 'cuts a name from its end until twelve words are left',
      message: 'At any amount of traffic {name} is the cheapest of all.',
      name: 'DeepSeek R1 Distill Qwen 32B',
      expected: 'At any amount of traffic DeepSeek R1… is the cheapest of all.',
    },
    {
      why: 'counts a no-break space',
      message: 'a b c d e f g h i j {name}',
      name: 'k\u00a0l m',
      expected: 'a b c d e f g h i j k l…',
    },
  ]) {
    it(why, () => assert.equal(takeaway(message, {}, {name}), expected));
  }

  it('has at most twelve words whatever two names a visitor types', () => {
    forAll(fc.tuple(fc.lorem({maxCount: 30}), fc.lorem({maxCount: 30})), ([plan, model]) => {
      const said = takeaway('From about {n} conversations, {plan} may undercut {model}.', {n: '12'}, {plan, model});
      assert.ok(said.split(/\s+/).length <= 12, said);
    });
  });
});
