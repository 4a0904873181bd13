import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDataset} from '../../src/data/parse-dataset.js';
import {fieldsOfSample, sampleDataset, type Field} from './poison-sample.js';

type Container = Record<string, unknown>;
type Mutation = (container: Container, key: string) => void;

const set =
  (value: unknown): Mutation =>
  (container, key) =>
    (container[key] = structuredClone(value));

/** Adds to an object; what is not one becomes one. */
const added =
  (json: string): Mutation =>
  (container, key) => {
    const value = container[key];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const text = isObject ? JSON.stringify(value).replace(/^\{/, `{${json},`).replace(',}', '}') : `{${json}}`;
    container[key] = JSON.parse(text) as unknown;
  };

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  missing: (container, key) =>
    Array.isArray(container) ? container.splice(Number(key), 1) : Reflect.deleteProperty(container, key),
  null: set(null),
  'wrong type': (container, key) => (container[key] = typeof container[key] === 'boolean' ? 1 : true),
  negative: set(-1),
  huge: set(1e300),
  NaN: set(Number.NaN),
  Infinity: set(Number.POSITIVE_INFINITY),
  'a price as text': set('3$'),
  'empty text': set(''),
  'a day that is none': set('2026-02-30'),
  'a key nobody has': set('rumour'),
  'a javascript: address': set('javascript:alert(1)'),
  'a list': set([]),
  'an object': set({}),
  'a __proto__ key': added('"__proto__":{"polluted":true}'),
  'another field': added('"extra":1'),
  'an entry twice': (container, key) => {
    if (Array.isArray(container)) container.push(structuredClone(container[Number(key)]));
    else container[key] = [container[key], container[key]];
  },
};

// These are found in the list or the object around the field.
const STRUCTURAL = new Set(['an entry twice', 'missing']);

const TEXTS = ['a price as text', 'a day that is none', 'a key nobody has', 'a javascript: address'];

/** What is let through, and why. Anything else must be found. */
const TOLERATED: readonly {why: string; mutations: readonly string[]; is: (field: Field) => boolean}[] = [
  {
    why: 'an optional field may be missing: what is unknown is left out',
    mutations: ['missing'],
    // A ratio needs a source, so the source of a tokenizer is not optional here.
    is: ({path, isRequired, isEntry}) => !isRequired && !isEntry && path.join(' ') !== 'tokenizers bytes source',
  },
  {
    why: 'a list may lose an entry where it may be empty',
    mutations: ['missing'],
    is: ({path, isEntry}) => isEntry && path.at(-1) === '0' && path.at(-2) !== 'prices' && path.at(-2) !== 'days',
  },
  {
    why: 'a free text is any text; elements print it and never take it for an address',
    mutations: TEXTS,
    is: ({definition}) => definition === 'text',
  },
  {
    why: 'an alias is any name',
    mutations: TEXTS,
    is: ({path}) => path.includes('aliases') && path.at(-1) === '0',
  },
  {
    why: 'a list of bands, windows, aliases, lifetimes or exclusions may be empty',
    mutations: ['a list'],
    is: ({path, node}) => node.items !== undefined && !['prices', 'days'].includes(path.at(-1) ?? ''),
  },
  {
    why: 'an object without required fields may be empty, but a period has a rate',
    mutations: ['an object'],
    is: ({node, path}) =>
      node.properties !== undefined &&
      (node.required ?? []).length === 0 &&
      !(path.at(-1) === 'rates' && path.at(-3) === 'prices'),
  },
  {
    why: 'null is a value of its own for cacheX: cache rates stay standard',
    mutations: ['null'],
    is: ({path}) => path.at(-1) === 'cacheX',
  },
];

function toleranceOf(field: Field, mutation: string) {
  return TOLERATED.find(({mutations, is}) => mutations.includes(mutation) && is(field));
}

/** A table that lost an entry is itself fine: found is what refers to the entry. */
function isBrokenReference({node, isEntry}: Field, mutation: string): boolean {
  return (
    (isEntry && mutation === 'missing') || (typeof node.additionalProperties === 'object' && mutation === 'an object')
  );
}

function problemsAfter({path}: Field, mutation: Mutation) {
  const dataset = sampleDataset();
  let container: Container = dataset;
  for (const key of path.slice(0, -1)) container = container[key] as Container;
  mutation(container, path.at(-1) ?? '');
  const result = parseDataset(dataset);
  return 'problems' in result ? result.problems : [];
}

const pointerTo = (path: readonly string[]) => path.map((key) => `/${key.replaceAll('/', '~1')}`).join('');

describe('a dataset with one field spoilt', () => {
  it('starts from a dataset that is valid', () => {
    const dataset = sampleDataset();
    assert.deepEqual(parseDataset(dataset), {dataset});
  });

  for (const field of fieldsOfSample()) {
    const pointer = pointerTo(field.path);
    it(`${pointer}: ${Object.keys(MUTATIONS).length} ways`, () => {
      for (const [name, mutation] of Object.entries(MUTATIONS)) {
        const problems = problemsAfter(field, mutation);
        const tolerance = toleranceOf(field, name);
        if (tolerance) assert.deepEqual(problems, [], `${name} is tolerated, for ${tolerance.why}`);
        else assert.ok(problems.length > 0, `${name} is found`);
        if (!tolerance && !isBrokenReference(field, name)) {
          const place = STRUCTURAL.has(name) ? pointerTo(field.path.slice(0, -1)) : pointer;
          assert.ok(
            problems.some((problem) => problem.pointer.startsWith(place)),
            `${name} is found at ${place}: ${JSON.stringify(problems)}`,
          );
        }
        for (const problem of problems) {
          assert.match(problem.pointer, /^\//, `${name}: it has a pointer`);
          assert.ok(problem.expected.length > 0 && problem.value.length > 0, `${name}: it has words`);
        }
      }
    });
  }

  it('tolerates nothing that the list does not need', () => {
    const fields = fieldsOfSample();
    for (const {why, mutations, is} of TOLERATED) {
      assert.ok(mutations.length > 0 && fields.some(is), why);
    }
  });
});

describe('a dataset that contradicts itself', () => {
  const dear = set({input: 1, cacheRead: 1.01});
  const dearWithoutInput = set({cacheRead: 1_000});

  for (const field of fieldsOfSample().filter(({definition}) => definition === 'rates')) {
    const pointer = `${pointerTo(field.path)}/cacheRead`;
    it(`${pointer} is above input`, () => {
      assert.ok(problemsAfter(field, dear).some((problem) => problem.pointer === pointer));
    });

    // The rates of a period are the base: nothing is above an input rate that is not known.
    if (field.path.at(-3) !== 'prices') {
      it(`${pointer} is above the input rate that holds there`, () => {
        assert.ok(problemsAfter(field, dearWithoutInput).some((problem) => problem.pointer === pointer));
      });
    }
  }

  const offers = fieldsOfSample().find(({path}) => path.join() === 'offers')!;
  const [offer] = sampleDataset()['offers'] as [Container];
  const [period] = offer['prices'] as [Container];
  const other = {...offer, id: 'lab/two', aliases: {}};
  for (const [pointer, list] of Object.entries({
    '/offers/1/id': [offer, {...other, id: 'lab/one'}],
    '/offers/1/id as': [offer, {...other, id: 'lab/ONE'}],
    '/offers/1/aliases/exact/0': [offer, {...other, aliases: {exact: ['one']}}],
    '/offers/1/aliases/exact/1': [offer, {...other, aliases: {exact: ['x', 'X']}}],
    '/offers/1/aliases/prefix/0': [
      {...offer, aliases: {prefix: ['one']}},
      {...other, aliases: {prefix: ['One']}},
    ],
    '/offers/0/prices/1/from': [{...offer, prices: [period, {...period, from: '2026-12-31', until: '2027-06-01'}]}],
    '/offers/0/prices/1/from without': [{...offer, prices: [period, {...period, from: undefined}]}],
    '/offers/0/prices/0/until': [{...offer, prices: [{...period, from: '2027-01-01'}]}],
    '/offers/0/id': [{...offer, id: 'labs/one'}],
    '/offers/0/prices/0/source': [{...offer, prices: [{...period, source: '__proto__'}]}],
  })) {
    it(pointer, () => {
      const problems = problemsAfter(offers, set(JSON.parse(JSON.stringify(list))));
      const [place = ''] = pointer.split(' ');
      assert.ok(
        problems.some((problem) => problem.pointer === place),
        JSON.stringify(problems),
      );
    });
  }

  it('may use an id as a prefix too', () => {
    const list = [{...offer, aliases: {exact: ['uno'], prefix: ['one']}}];
    assert.deepEqual(problemsAfter(offers, set(list)), []);
  });
});
