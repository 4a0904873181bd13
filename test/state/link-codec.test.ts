import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Choices} from '../../src/state/choices.js';
import {decodeLink, encodeLink} from '../../src/state/link-codec.js';
import {LINK_MODELS, LINK_NAMES, LINK_SCENARIO} from '../../src/state/link-defaults.js';
import {anyChoices} from './any-choices.js';

const SHOWN = {at: '2026-11-21', dataset: '2026.11.21', usdPerMonth: 542.58};

/** What a link of version 1 means where it says nothing. */
const PLAIN: Choices = {
  scenario: LINK_SCENARIO,
  preset: undefined,
  models: LINK_MODELS,
  selected: LINK_MODELS[0],
  customOffers: [],
  users: undefined,
};

describe('a link', () => {
  it('brings back every decision to the last digit', () => {
    fc.assert(
      fc.property(anyChoices, fc.double({min: 0, noNaN: true, noDefaultInfinity: true}), (choices, usdPerMonth) => {
        const link = encodeLink(choices, {...SHOWN, usdPerMonth}) ?? '';
        const decoded = decodeLink(link);
        assert.deepEqual(decoded.problems, []);
        assert.deepEqual(decoded.choices, choices);
        assert.deepEqual(decoded.shared, {...SHOWN, usdPerMonth: usdPerMonth + 0});
      }),
      {numRuns: 500},
    );
  });

  it('consists of characters that no program on its way rewrites', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const link = encodeLink(choices, SHOWN) ?? '';
        assert.match(link, /^1\.[\w.~-]*$/);
        assert.equal(new URL(`https://a.example/?tcc=${link}`).searchParams.get('tcc'), link);
        assert.equal(encodeURIComponent(link), link);
      }),
    );
  });

  it('holds only what differs from what it means anyway', () => {
    assert.equal(encodeLink(PLAIN, SHOWN), '1.d.2026-11-21~y.542.58~v.2026.11.21');
    const scenario = {...LINK_SCENARIO, turns: 12, batchShare: 0.25};
    const models = ['openai/gpt-4o', 'anthropic/claude-haiku-4-5'];
    assert.equal(
      encodeLink({...PLAIN, scenario, models, selected: models[1], preset: 'rag'}, {...SHOWN, usdPerMonth: undefined}),
      '1.t.12~b.0.25~p.rag~m.openai_2Fgpt-4o~m.anthropic_2Fclaude-haiku-4-5~s.anthropic_2Fclaude-haiku-4-5~d.2026-11-21~v.2026.11.21',
    );
  });

  it('is not written where it would be too long to be read again', () => {
    const models = Array.from({length: 600}, (_, index) => `some-seller/some-model-number-${index}`);
    assert.equal(encodeLink({...PLAIN, models, selected: models[0]}, SHOWN), undefined);
    const fewer = models.slice(0, 100);
    assert.equal(
      decodeLink(encodeLink({...PLAIN, models: fewer, selected: fewer[0]}, SHOWN) ?? '').choices?.models.length,
      100,
    );
  });

  it('has a name of its own for every field', () => {
    const names = [
      ...Object.values(LINK_NAMES),
      'm',
      's',
      'p',
      'u',
      'ue',
      'd',
      'v',
      'y',
      'o',
      'on',
      'oi',
      'oo',
      'or',
      'ow',
      'ob',
      'oc',
    ];
    assert.equal(new Set(names).size, names.length);
  });

  it('says nothing of what a scenario does not have: pasted text, the page, the browser', () => {
    const link = encodeLink(
      {...PLAIN, ...{pasted: 'canary'}, scenario: {...LINK_SCENARIO, ...{note: 'canary'}}},
      SHOWN,
    );
    assert.doesNotMatch(link ?? '', /canary/);
  });
});

describe('a link with mistakes in it', () => {
  for (const {why, link, problem, turns = 12} of [
    {why: 'a part of another version', link: '1.t.12~zz.5', problem: ['link', 'zz.5']},
    {why: 'a part without a value', link: '1.t.12~garbage', problem: ['link', 'garbage.']},
    {why: 'a number that is none', link: '1.t.12~ts.many', problem: ['link.tokens.system', 'many']},
    {why: 'a number in another notation', link: '1.t.12~ts.0x10', problem: ['link.tokens.system', '0x10']},
    {why: 'a share over 1', link: '1.t.12~b.1.5', problem: ['link.batchShare', '1.5']},
    {why: 'half a turn', link: '1.t.2.5', problem: ['link.turns', '2.5'], turns: 6},
    {why: 'a mode nobody has', link: '1.t.12~md.turbo', problem: ['link.mode', 'turbo']},
    {why: 'a flag that is neither', link: '1.t.12~pc.2', problem: ['link.cache.enabled', '2']},
    {why: 'more calls than a conversation has', link: '1.t.9000~k.9000', problem: ['link.turns', '9000'], turns: 6},
    {why: 'rates of no offer', link: '1.t.12~o.mine~on.Mine~oi.1', problem: ['link.offer', 'mine']},
    {why: 'an offer without a name', link: '1.t.12~o.mine~on.~oi.1~oo.2', problem: ['link.offer', 'mine']},
    {
      why: 'an offer that breaks its page',
      link: '1.t.12~o.a_2F..~on.Mine~oi.1~oo.2',
      problem: ['link.offer', 'a_2F..'],
    },
    {why: 'a rate below nothing', link: '1.t.12~o.mine~on.Mine~oi.-1~oo.2', problem: ['link.offer', 'mine']},
    {why: 'an escape that is none', link: '1.t.12~o.mine~on._ZZ~oi.1~oo.2', problem: ['link.offer', 'mine']},
  ] as const) {
    it(`names it and keeps the rest: ${why}`, () => {
      const {choices, problems} = decodeLink(link);
      assert.deepEqual(
        problems.map(({name, value}) => [name, value]),
        [problem],
      );
      assert.equal(choices?.scenario.turns, turns);
      assert.deepEqual(choices.customOffers, []);
    });
  }

  for (const {why, link} of [
    {why: 'of a version that does not exist yet', link: '2.t.12'},
    {why: 'that is something else', link: 'hello'},
    {why: 'that is empty', link: ''},
    {why: 'over 8 kB', link: `1.t.12~p.${'a'.repeat(8_192)}`},
  ]) {
    it(`changes nothing and says so: one ${why}`, () => {
      const {choices, problems} = decodeLink(link);
      assert.equal(choices, undefined);
      assert.equal(problems.length, 1);
      assert.ok((problems[0]?.value.length ?? 99) <= 60);
    });
  }

  it('names at most twenty', () => {
    const link = `1.${Array.from({length: 500}, (_, index) => `x${index}.1`).join('~')}`;
    assert.equal(decodeLink(link).problems.length, 20);
  });

  it('reaches no prototype', () => {
    const {choices} = decodeLink(
      '1.__proto__.1~constructor.1~prototype.1~o.x~on.X~oi.1~oo.2~__proto__.polluted.5~t.12',
    );
    assert.equal(choices?.scenario.turns, 12);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal(Object.getPrototypeOf(choices.customOffers[0]), Object.prototype);
    assert.deepEqual(Object.keys(choices.customOffers[0] ?? {}).sort(), ['id', 'input', 'name', 'output']);
  });

  it('takes the last of two that say different things', () => {
    assert.equal(decodeLink('1.t.3~t.12').choices?.scenario.turns, 12);
  });

  it('never throws, whatever the text', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'c',
        't',
        'm',
        's',
        'p',
        'u',
        'ue',
        'o',
        'on',
        'oi',
        'oc',
        'd',
        'v',
        'y',
        'pc',
        'md',
        '',
        '__proto__',
      ),
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^[\w.-]*$/),
        fc.constantFrom('1e999', '_', '_E9', '_F0_9F', '-0', '1e-9'),
      ),
    );
    const links = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(part).map((parts) => `1.${parts.map(([name, value]) => `${name}.${value}`).join('~')}`),
    );
    fc.assert(
      fc.property(links, (link) => {
        const {choices, problems} = decodeLink(link);
        assert.ok(problems.length <= 20);
        assert.ok(choices === undefined || Number.isFinite(choices.scenario.traffic.conversations));
      }),
      {numRuns: 5_000},
    );
  });
});
