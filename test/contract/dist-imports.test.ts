import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {listFiles, readText, REPOSITORY} from '../harness/repository.js';

const moduleFiles = listFiles('dist', '.js').filter((path) => !path.startsWith('dist/cdn/'));
const entries = moduleFiles.filter((path) =>
  /^dist\/(index|elements|(engine|data|format|tokens|usage)\/index|data\/starter|elements\/[^/]+\/define)\.js$/.test(
    path,
  ),
);

const FOLDERS = ['engine', 'data', 'format', 'tokens', 'usage'];

/** Runs a module in a plain Node process, so nothing of the test's own environment helps it. */
function runInNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: REPOSITORY, encoding: 'utf8'});
}

function staticImports(path: string): string[] {
  const found = readText(path).matchAll(/^(?:import|export)\b[^;'"]*?(?:\bfrom\s*)?["']([^"']+)["']/gm);
  return [...found].map((match) => match[1]!);
}

/** Every package that is loaded as soon as the entry is. */
function initialPackages(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(path)) return packages;
  seen.add(path);
  for (const specifier of staticImports(path)) {
    if (!specifier.startsWith('.')) packages.add(specifier);
    else
      initialPackages(new URL(specifier, `file:///${path}`).pathname.slice(1), seen).forEach((name) =>
        packages.add(name),
      );
  }
  return packages;
}

describe('the built package', () => {
  it('has its entries', () => {
    for (const name of ['index', 'elements', 'data/starter', ...FOLDERS.map((folder) => `${folder}/index`)]) {
      assert.ok(entries.includes(`dist/${name}.js`), name);
    }
    assert.ok(entries.some((path) => path.endsWith('/define.js')));
  });

  for (const entry of entries) {
    it(`${entry} imports in plain Node and exports something or registers`, () => {
      const code = `const m = await import('./${entry}'); console.log(Object.keys(m).length);`;
      assert.match(
        runInNode(code),
        entry.endsWith('define.js') || entry === 'dist/index.js' ? /^\d+\n$/ : /^[1-9]\d*\n$/,
      );
    });

    it(`${entry} loads neither Chart.js nor js-tiktoken at once`, () => {
      const lazy = [...initialPackages(entry)].filter((name) => /^(chart\.js|js-tiktoken)/.test(name));
      assert.deepEqual(lazy, []);
    });
  }

  it('has declarations beside every module of its own', () => {
    const own = moduleFiles.filter((path) => !path.startsWith('dist/vendor/') && !path.endsWith('.json.js'));
    const declarations = listFiles('dist', '.d.ts');
    assert.deepEqual(
      own.filter((path) => !declarations.includes(path.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });
});

describe('the built files', () => {
  const built = [...listFiles('dist', '.js'), ...listFiles('dist-demo', '.js')];
  for (const poison of ['"/assets', 'data:video', 'node_modules', 'sourceMappingURL']) {
    it(`contain no ${poison}`, () => {
      assert.ok(built.length > 0);
      assert.deepEqual(
        built.filter((path) => path.includes(poison) || readText(path).includes(poison)),
        [],
      );
    });
  }

  it('are classic scripts where no server is needed', () => {
    const page = readText('dist-demo/index.html');
    assert.match(page, /<script [^>]*defer/);
    assert.doesNotMatch(page, /type="module"|crossorigin|(src|href)="\//);
  });
});
