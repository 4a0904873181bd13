import fc from 'fast-check';
import type {Scenario} from '../../src/engine/scenario.js';
import type {Choices} from '../../src/state/choices.js';
import type {CustomOffer} from '../../src/state/custom-offer.js';
import {scenarios} from '../engine/arbitraries.js';

/** A number as people and programs make them: whole, a fraction of ten, any double up to what a field takes. */
const amount = fc.oneof(
  fc.nat(1_000_000),
  fc.nat(10_000).map((hundredths) => hundredths / 100),
  fc.double({min: 0, max: 1e6, noNaN: true}).map((value) => value + 0),
  fc.constantFrom(1e-7, 1.5e-10, 5e-324, 123_456.789_012_345),
);

const name = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 20})
  .map((text) => text.replace(/\p{Control}|\p{Surrogate}/gu, '').trim())
  .filter((text) => text !== '' && text.length <= 80);

const slug = fc.stringMatching(/^[a-z0-9é-]{1,20}$/);

const customOffer: fc.Arbitrary<CustomOffer> = fc
  .record(
    {
      id: slug.map((text) => `custom/${text}`),
      name,
      input: amount,
      output: amount,
      cacheRead: amount,
      cacheWrite: amount,
      batch: fc.double({min: 0, max: 1, noNaN: true}).map((value) => value + 0),
      context: amount,
    },
    {requiredKeys: ['id', 'name', 'input', 'output']},
  )
  .map((offer) => ({...offer}));

const offerId = fc.oneof(
  fc.constantFrom('openai/gpt-4o', 'groq/openai/gpt-oss-120b', 'aws-bedrock/anthropic.claude-3-haiku-20240307-v1:0'),
  fc.stringMatching(/^[a-z-]{1,8}\/[\w.:@+ -]{1,12}[a-z]$/),
);

/** Whatever a visitor may have decided. */
export const anyChoices: fc.Arbitrary<Choices> = fc
  .record({
    // The generator also makes objects without a prototype, which JSON does not.
    scenario: scenarios.map((scenario) => JSON.parse(JSON.stringify(scenario)) as Scenario),
    preset: fc.option(fc.constantFrom('rag', 'coding-agent', 'a-page-own'), {nil: undefined}),
    offers: fc.uniqueArray(customOffer, {maxLength: 3, selector: ({id}) => id}),
    listed: fc.uniqueArray(offerId, {maxLength: 6}),
    pick: fc.nat(),
    users: fc.option(fc.tuple(amount, amount), {nil: undefined}),
  })
  .map(({scenario, preset, offers, listed, pick, users}) => {
    const models = [...new Set([...listed, ...offers.map(({id}) => id)])];
    const conversations = users ? users[0] * users[1] : scenario.traffic.conversations;
    return {
      scenario: {...scenario, traffic: {...scenario.traffic, conversations}},
      preset,
      models,
      selected: models.length > 0 ? models[pick % models.length] : undefined,
      customOffers: offers,
      users: users && {users: users[0], conversationsEach: users[1]},
    };
  });
