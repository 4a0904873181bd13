import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TOKEN_FACTS} from '../../src/tokens/published-token-facts.js';
import {tokenizerEstimates, type TextCounts} from '../../src/tokens/tokenizer-estimate.js';
import {countCjkCharacters, countOtherCharacters, textKindOf} from '../../src/tokens/tokenizer-estimate-script.js';

const PROSE: TextCounts = {o200k: 220, cl100k: 224, characters: 1_000, words: 200, cjkShare: 0};
const CODE: TextCounts = {o200k: 300, characters: 1_000, words: 40, cjkShare: 0};
const CHINESE: TextCounts = {o200k: 700, cl100k: 900, characters: 1_000, words: 10, cjkShare: 0.8};
const MIXED: TextCounts = {o200k: 400, characters: 1_000, words: 100, cjkShare: 0.3};

const ARABIC: TextCounts = {o200k: 400, characters: 1_000, words: 200, cjkShare: 0, otherShare: 0.95};
const FRENCH: TextCounts = {o200k: 240, characters: 1_000, words: 200, cjkShare: 0, otherShare: 0.05};

const estimateOf = (counts: TextCounts, id: string) =>
  tokenizerEstimates(counts, TOKEN_FACTS).find(({tokenizer}) => tokenizer === id) ?? assert.fail(id);

/** Worked out by hand from the published figures: characters per token, words per token, multiples. */
const ROWS: readonly [
  why: string,
  id: string,
  counts: TextCounts,
  kind: string,
  tokens?: number,
  low?: number,
  high?: number,
][] = [
  ['its own table', 'o200k_base', PROSE, 'exact', 220],
  ['its own table', 'cl100k_base', PROSE, 'exact', 224],
  ['the table of o200k_base', 'o200k_harmony', PROSE, 'exact', 220],
  ['nobody has counted with its table', 'cl100k_base', CODE, 'unknown'],
  // 1000 / 3.4 = 294.1; 200 / .75 = 266.7; 1000 / 4 = 250.
  ['characters, words, and the rule of the pricing page', 'claude', PROSE, 'estimate', 294, 250, 295],
  // 1000 / 3.4 and 1000 / 4 only: 25 characters a word are no prose.
  ['code has no words', 'claude', CODE, 'estimate', 294, 250, 295],
  // 1000 / 2.5 = 400; 200 / .555 = 360.4; 1 to 1.35 x (250 to 294.1) = 250 to 397.1.
  ['characters, words, and multiples of the older Claude', 'claude-4.7', PROSE, 'estimate', 400, 250, 400],
  // 1000 / 4 = 250; 200 / .6 = 333.3; 200 / .8 = 250.
  ['four characters, or 60 to 80 words a hundred', 'gemini', PROSE, 'estimate', 250, 250, 334],
  ['one figure only: no range', 'deepseek', PROSE, 'estimate', 300],
  // .7 x 1000 x .3 + .3 x 1000 x .6 = 390.
  ['figures for both scripts hold for a mixture', 'deepseek', MIXED, 'estimate', 390],
  // .2 x 1000 x .3 + .8 x 1000 x .6 = 540; 700 x .953 = 667.1.
  ['the maker before the measurement', 'deepseek', CHINESE, 'estimate', 540, 540, 668],
  // 700 x .8799 = 615.9.
  ['measured on Chinese', 'kimi', CHINESE, 'estimate', 616],
  ['measured on Chinese', 'qwen3.5', CHINESE, 'estimate', 672],
  // 700 x 1.5286 = 1070.02, 700 x 2.0396 = 1427.72; (1.5286 + 2 x 2.0396) / 3 x 700 = 1308.5.
  ['three models measured', 'claude', CHINESE, 'estimate', 1_308, 1_070, 1_428],
  ['one model measured', 'claude-4.7', CHINESE, 'estimate', 1_167],
  ['a measurement on Chinese says nothing of English', 'kimi', PROSE, 'unknown'],
  ['neither English nor Chinese', 'claude', MIXED, 'unknown'],
  ['neither English nor Chinese', 'claude', ARABIC, 'unknown'],
  ['neither of the two scripts', 'deepseek', ARABIC, 'unknown'],
  ['a few accents change nothing', 'claude', FRENCH, 'estimate', 294, 250, 295],
  ['nothing is published', 'llama-3', PROSE, 'unknown'],
  ['another generation was measured', 'qwen', CHINESE, 'unknown'],
];

describe('the tokens that a tokenizer makes of a text', () => {
  for (const [why, id, counts, kind, tokens, low, high] of ROWS) {
    const text = `${counts.characters} characters, ${counts.cjkShare * 100} % Chinese, ${(counts.otherShare ?? 0) * 100} % of other scripts`;
    it(`${id}, ${text}: ${why}: ${kind} ${tokens ?? ''} ${low ?? ''} ${high ?? ''}`, () => {
      const found = estimateOf(counts, id);
      assert.deepEqual([found.kind, found.tokens, found.low, found.high], [kind, tokens, low, high]);
    });
  }

  it('are said for every tokenizer of the dataset', () => {
    assert.deepEqual(
      tokenizerEstimates(PROSE, TOKEN_FACTS).map(({tokenizer}) => tokenizer),
      Object.keys(TOKEN_FACTS.tokenizers),
    );
  });

  it('are never exact without a public table', () => {
    const exact = tokenizerEstimates(PROSE, TOKEN_FACTS).filter(({kind}) => kind === 'exact');
    assert.deepEqual(exact.map(({tokenizer}) => tokenizer).sort(), ['cl100k_base', 'o200k_base', 'o200k_harmony']);
  });

  it('are nothing for an empty text', () => {
    const empty = {o200k: 0, cl100k: 0, characters: 0, words: 0, cjkShare: 0};
    const counted = tokenizerEstimates(empty, TOKEN_FACTS).filter(({kind}) => kind !== 'unknown');
    assert.deepEqual([...new Set(counted.map(({tokens}) => tokens))], [0]);
  });
});

describe('what an estimate rests on', () => {
  it('is the maker’s page for English, with the day on which it was read', () => {
    const {basis, source} = estimateOf(PROSE, 'claude');
    assert.deepEqual(basis, {code: 'english-characters', params: {charactersPerToken: 3.4}});
    const url = 'https://platform.claude.com/docs/en/about-claude/models/overview';
    assert.deepEqual(source, {url, checked: '2026-08-22', status: 'official'});
  });

  it('is somebody’s measurement for Chinese, and what it was measured against', () => {
    const {basis, source} = estimateOf(CHINESE, 'kimi');
    const params = {ratio: 0.8799, reference: 'gpt-5.4', models: 'kimi-k2.5'};
    assert.deepEqual([basis, source?.status], [{code: 'chinese-measured', params}, 'third-party']);
  });

  it('is nothing where nothing is known; what could stand in is named for what it is', () => {
    const {basis, source} = estimateOf(PROSE, 'llama-3');
    assert.deepEqual([basis, source], [{code: 'not-published', params: {o200k: 220}}, undefined]);
    assert.equal(estimateOf(MIXED, 'claude').basis.code, 'other-text');
  });
});

describe('the script of a text', () => {
  for (const [text, characters] of [
    ['Hello, world', 0],
    ['你好，world', 3],
    ['こんにちは', 5],
    ['안녕', 2],
    ['𠀀 and 👍', 1],
    ['Привет', 0],
    ['', 0],
  ] as const) {
    it(`${JSON.stringify(text)} has ${characters} Chinese, Japanese or Korean characters`, () =>
      assert.equal(countCjkCharacters(text), characters));
  }

  for (const [share, kind] of [
    [0, 'english'],
    [0.1, 'english'],
    [0.11, 'mixed'],
    [0.5, 'chinese'],
  ] as const) {
    it(`${share * 100} %: ${kind}`, () => assert.equal(textKindOf({cjkShare: share}), kind));
  }

  for (const [text, others] of [
    ['Hello, world', 0],
    ['你好，world', 0],
    ['Привет, мир', 9],
    ['café 👍', 2],
  ] as const) {
    it(`${JSON.stringify(text)} has ${others} characters of other scripts`, () =>
      assert.equal(countOtherCharacters(text), others));
  }
});
