import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../pricing-data/token-facts-schema.json';
import {buildTokenFacts, tokenFactsProblems} from '../../scripts/data/build-token-facts.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import type {TokenFacts} from '../../src/tokens/token-facts.js';
import {checkAgainstSchema} from '../../src/data/check-against-schema.js';
import {fieldsIn, isAbout, MUTATIONS, spoilt} from './plans-mutations.js';

const {models, tokenizers} = readAuthoringData(DATA_FOLDER);
const built = buildTokenFacts({check: true});
const facts = JSON.parse(built.text) as TokenFacts;
const validate = new Ajv2020().compile(schema);

describe('the published facts about tokens', () => {
  it('are valid, fresh, and take at most 2,000 bytes', () => {
    assert.deepEqual(built.problems, []);
    const bytes = Number(/(\d+) bytes gzip/.exec(built.summary)?.[1]);
    assert.ok(bytes > 0 && bytes <= 2_000, built.summary);
  });

  it('name every tokenizer of the dataset as the dataset does', () => {
    const names = Object.entries(facts.tokenizers).map(([key, {name}]) => [key, name]);
    assert.deepEqual(
      names,
      Object.entries(tokenizers).map(([key, {name}]) => [key, name]),
    );
  });

  it('have a figure on English from makers only: nobody else has published one', () => {
    const english = Object.values(facts.tokenizers).flatMap(({figures = []}) =>
      figures.filter(({text}) => text === 'english'),
    );
    assert.ok(english.length >= 8);
    assert.ok(english.every(({source}) => facts.sources[source]?.kind === 'vendor'));
  });

  it('agree with the context windows from which Anthropic’s figures are', () => {
    const [characters, words] = facts.tokenizers.claude?.figures ?? [];
    const [newCharacters, newWords] = facts.tokenizers['claude-4.7']?.figures ?? [];
    // 200,000 tokens are 680,000 characters or 150,000 words; 1,000,000 of the newer are 2,500,000 or 555,000.
    assert.deepEqual([characters?.value, words?.value], [680 / 200, 150 / 200]);
    assert.deepEqual([newCharacters?.value, newWords?.value], [2_500 / 1_000, 555 / 1_000]);
  });
});

describe('checking facts about tokens finds in every field, and Ajv agrees about the shape:', () => {
  // A tokenizer that is left out is found when the file is built of the dataset's.
  const optional = new Set(['sameTableAs', 'figures', 'model', 'via', ...Object.keys(facts.tokenizers)]);
  for (const mutation of MUTATIONS) {
    const fields = fieldsIn(facts).filter(({path, value}) => mutation.fits(value, path.at(-1)!));
    if (fields.length === 0) continue;
    it(mutation.what, () => {
      for (const {path} of fields) {
        const bad = spoilt(facts, path, mutation);
        const isTolerated = mutation.what === 'missing' && optional.has(String(path.at(-1)));
        const problems = tokenFactsProblems(bad, models);
        assert.ok(isTolerated || problems.some((problem) => isAbout(problem, path)), path.join('/'));
        if (!mutation.notJson)
          assert.equal(checkAgainstSchema(bad, schema).length === 0, validate(bad), path.join('/'));
      }
    });
  }
});

describe('building facts about tokens', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'token-facts-'));
    for (const name of ['token-facts.json', 'tokenizers.json', 'models.json', 'version.json']) {
      cpSync(join(DATA_FOLDER, name), join(folder, name));
    }
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  function edit(from: string, to: string): string[] {
    const path = join(folder, 'token-facts.json');
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), from);
    writeFileSync(path, text.replaceAll(from, to));
    return buildTokenFacts({folder}).problems;
  }

  it('writes them minified, and the same twice', () => {
    const first = buildTokenFacts({folder});
    assert.equal(readFileSync(join(folder, 'dist/token-facts.json'), 'utf8'), first.text);
    assert.deepEqual(buildTokenFacts({folder}), first);
  });

  it('asks for a build where none is', () => {
    const {problems} = buildTokenFacts({folder, check: true});
    assert.deepEqual(problems, ['pricing-data/dist/token-facts.json is stale: run npm run data:build']);
  });

  for (const [why, from, to, problem] of [
    ['a model nobody knows', 'anthropic/claude-opus-5"', 'anthropic/claude-opus-9"', /expected a key of models/],
    ['a tokenizer nobody knows', '"kimi":', '"kimmy":', /tokenizers\.json has no such tokenizer/],
    ['a multiple of nothing', '"of": "claude"', '"of": "clawd"', /expected another tokenizer that has figures/],
    ['a multiple of itself', '"of": "claude"', '"of": "claude-4.7"', /expected another tokenizer that has figures/],
    ['a multiple without a word of what', '"of": "gpt-5.4", ', '', /expected what it is a multiple of/],
    [
      'a source nobody cites',
      '"source": "deepseek-tokens"',
      '"source": "gemini-tokens"',
      /a source that something cites/,
    ],
    ['a source that is not there', '"source": "tiktoken"', '"source": "rumour"', /expected a key of sources/],
  ] as const) {
    it(`finds ${why}, and writes nothing`, () => {
      assert.match(edit(from, to).join('\n'), problem);
      assert.equal(existsSync(join(folder, 'dist')), false);
    });
  }
});
