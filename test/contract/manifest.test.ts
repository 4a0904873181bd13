import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {listFiles, readText, REPOSITORY} from '../harness/repository.js';

interface Declaration {
  name: string;
  tagName?: string;
  customElement?: boolean;
  description?: string;
  members?: {name: string; privacy?: string; kind: string}[];
  attributes?: {name: string}[];
}

const manifest = JSON.parse(readText('custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.customElement === true);

describe('custom-elements.json', () => {
  it('documents every element that can be registered', () => {
    const tags = listFiles('src/elements', '/define.ts').map((path) => path.split('/')[2]);
    assert.ok(tags.length > 0);
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags.sort());
  });

  for (const {name, tagName = '', description = '', members = [], attributes = []} of elements) {
    describe(name, () => {
      it('has a tag, and a name to match', () => {
        assert.match(tagName, /^token-cost-[a-z-]+$/);
        const words = tagName.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
        assert.equal(name, `${words.join('')}Element`);
      });

      it('says what it shows', () => assert.match(description, /\w{2,}\W+\w{2,}/));

      it('has stories', () => {
        const story = `stories/${tagName.replace('token-cost-', '')}.stories.ts`;
        assert.ok(
          existsSync(`${REPOSITORY}${story}`) || existsSync(`${REPOSITORY}stories/${tagName}.stories.ts`),
          story,
        );
      });

      it('lists only what is public', () => {
        const hidden = members.filter(
          (member) => /^[#_]/.test(member.name) || (member.privacy ?? 'public') !== 'public',
        );
        assert.deepEqual(hidden, []);
        assert.deepEqual(
          attributes.filter((attribute) => !/^[a-z][a-z0-9-]*$/.test(attribute.name)),
          [],
        );
      });
    });
  }
});
