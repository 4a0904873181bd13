import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {readText, REPOSITORY} from '../harness/repository.js';

const require = createRequire(`${REPOSITORY}/package.json`);
const PRICES = ['starter', 'catalogue', 'history', 'details'];
const FILES = [...PRICES, 'plans', 'capacity'];
const SCHEMAS = ['schema', 'plans-schema', 'capacity-schema'];

describe('the published dataset', () => {
  for (const name of [...FILES, ...SCHEMAS]) {
    it(`${name}.json is the same in the package and in the static site`, () => {
      const path = require.resolve(`token-cost-elements/pricing-data/${name}.json`).slice(REPOSITORY.length);
      assert.equal(readText(`dist-demo/pricing-data/${name}.json`), readText(path.replace(/^\//, '')));
    });
  }

  for (const name of FILES) {
    it(`${name}.json says its shape, its version and how old it is`, () => {
      const file = JSON.parse(readText(`pricing-data/dist/${name}.json`)) as Record<string, unknown>;
      assert.equal(file['schemaVersion'], 1);
      assert.match(String(file['version']), /^\d{4}\.\d{2}\.\d{2}/);
      assert.match(String(file['asOf']), /^\d{4}-\d{2}-\d{2}$/);
    });
  }

  it('has one version in all its files', () => {
    const versions = FILES.map((name) => {
      const {version} = JSON.parse(readText(`pricing-data/dist/${name}.json`)) as {version: string};
      return version;
    });
    assert.equal(new Set(versions).size, 1);
  });
});
