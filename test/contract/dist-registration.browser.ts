import {expect} from '@open-wc/testing';

interface Manifest {
  modules: {declarations?: {tagName?: string}[]}[];
}

/** Built files are imported by a variable so that type checking does not need a build. */
const built = (name: string): string => new URL(`../../dist/${name}.js`, import.meta.url).href;

async function documentedTags(): Promise<string[]> {
  // The test server hands JSON out as a module.
  const path = '/custom-elements.json';
  const {modules} = ((await import(path)) as {default: Manifest}).default;
  const tags = modules.flatMap((module) => module.declarations ?? []).map((declaration) => declaration.tagName);
  return tags.filter((tag) => tag !== undefined);
}

describe('the built package', () => {
  it('registers nothing for who imports the classes, and every documented element for who imports the package', async () => {
    const tags = await documentedTags();
    expect(tags).to.include('token-cost-calculator');
    const registered = (): string[] => tags.filter((tag) => customElements.get(tag) !== undefined);

    await import(built('elements'));
    expect(registered()).to.deep.equal([]);

    await import(built('index'));
    expect(registered()).to.deep.equal(tags);
  });
});
