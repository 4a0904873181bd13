import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {betweenMarkers} from '../../scripts/conformance/between-markers.js';
import {buildIndex, indexText, topicsTable} from '../../scripts/conformance/build-index.js';
import {problemsOfVectors} from '../../scripts/conformance/check-vectors.js';
import {evaluateExactly} from '../../scripts/conformance/evaluate-exactly.js';
import {relativeGap} from '../../scripts/conformance/rational.js';
import {readTopics} from '../../scripts/conformance/read-topics.js';
import type {Vector, VectorTopic} from '../../scripts/conformance/vector.js';
import {checkScenario} from '../../src/engine/check-scenario.js';
import {listFiles, readText} from '../harness/repository.js';

const FOLDER = 'test/conformance';
const TOPICS = readTopics();
const VECTORS = TOPICS.flatMap(({vectors}) => vectors);
const STALE = 'stale: npx tsx scripts/conformance/build-conformance.ts';

describe('the conformance vectors', () => {
  const validate = new Ajv2020({allErrors: true, strict: false}).compile(
    JSON.parse(readText(`${FOLDER}/schema.json`)) as object,
  );
  for (const path of listFiles(FOLDER, '.json')) {
    if (path.endsWith('schema.json')) continue;
    it(`are as the schema says: ${path}`, () => {
      assert.ok(validate(JSON.parse(readText(path))), JSON.stringify(validate.errors?.slice(0, 5)));
    });
  }

  it('have figures that are what their arithmetic says', () => assert.deepEqual(problemsOfVectors(TOPICS), []));

  it('are at least 150, at least 100 of them by arithmetic or published', () => {
    assert.ok(VECTORS.length >= 150);
    assert.ok(VECTORS.filter(({basis}) => basis !== 'simulation').length >= 100);
  });

  it('have a default scenario that can be computed with', () => {
    for (const {defaultScenario} of TOPICS) assert.doesNotThrow(() => checkScenario(defaultScenario));
  });

  it('name each file for its topic', () => {
    assert.deepEqual(
      TOPICS.map(({topic}) => `${FOLDER}/${topic}.json`),
      listFiles(FOLDER, '.json').filter((path) => !/(index|schema)\.json$/.test(path)),
    );
  });

  it('are all in the index', async () => {
    assert.equal(readText(`${FOLDER}/index.json`), await indexText(buildIndex(TOPICS)), STALE);
  });

  it('are counted in the read-me', () => {
    const readme = readText(`${FOLDER}/README.md`);
    assert.equal(readme, betweenMarkers(readme, 'topics', topicsTable(TOPICS)), STALE);
  });
});

describe('hand arithmetic', () => {
  for (const {expression, value} of [
    {expression: '0.1 + 0.2', value: 0.3},
    {expression: '2 + 3*4', value: 14},
    {expression: '(2 + 3)*4', value: 20},
    {expression: '10 - 4 - 3', value: 3},
    {expression: '100/10/5', value: 2},
    {expression: '-(1 - 3)', value: 2},
    {expression: '1/3*3', value: 1},
    {expression: '0.00000015*2', value: 3e-7},
    {expression: '1000000000000*1000000000000', value: 1e24},
  ]) {
    it(`is exact: ${expression} is ${value}`, () => assert.equal(relativeGap(value, evaluateExactly(expression)), 0));
  }

  for (const expression of ['', '2 +', '2 3', '(2', '2)', '2 ** 3', 'x', '1/0']) {
    it(`is refused: "${expression}"`, () => assert.throws(() => evaluateExactly(expression), RangeError));
  }

  for (const {value, expression, gap} of [
    {value: 1.5, expression: '1', gap: 0.5},
    {value: 0.5, expression: '1', gap: 0.5},
    {value: 1, expression: '0', gap: Infinity},
    {value: 0, expression: '0', gap: 0},
  ]) {
    it(`knows how far ${value} is from ${expression}`, () =>
      assert.equal(relativeGap(value, evaluateExactly(expression)), gap));
  }
});

describe('a faulty vector', () => {
  const [good] = TOPICS.find(({topic}) => topic === 'single-calls')?.vectors ?? [];
  assert.ok(good);
  const problemsWith = (change: Partial<Vector>): string[] => {
    const topic = {...TOPICS[0], vectors: [{...good, ...change}]} as VectorTopic;
    return problemsOfVectors([topic]);
  };

  it('is none as it stands', () => assert.deepEqual(problemsWith({}), []));

  for (const {why, change, says} of [
    {
      why: 'its arithmetic says something else',
      change: {arithmetic: {usd: '(4000*3 + 1000*16)/1000000'}},
      says: /is not/,
    },
    {why: 'its arithmetic is no arithmetic', change: {arithmetic: {usd: '4000*'}}, says: /expected a number/},
    {why: 'a figure has no arithmetic', change: {arithmetic: {}}, says: /no arithmetic for usd/},
    {why: 'arithmetic has no figure', change: {expected: {usdPerMonth: 1}}, says: /works out usd,/},
    {why: 'it expects nothing', change: {expected: {}, arithmetic: {}}, says: /expects nothing/},
    {why: 'a published figure has no source', change: {basis: 'published' as const}, says: /has no source/},
  ]) {
    it(`is found where ${why}`, () => assert.match(problemsWith(change).join('\n'), says));
  }

  it('is found where two have one id', () => {
    const topic = {...TOPICS[0], vectors: [good, good]} as VectorTopic;
    assert.deepEqual(problemsOfVectors([topic]), [`${good.id}: is there twice`]);
  });

  it('is found where topics differ in their default scenario', () => {
    const [first, second] = TOPICS;
    assert.ok(first && second);
    const other = {...second, defaultScenario: {...second.defaultScenario, turns: 2}};
    assert.deepEqual(problemsOfVectors([first, other]), [
      `${second.topic}: has another default scenario than ${first.topic}`,
    ]);
  });
});
