import {build} from 'esbuild';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, relative, sep} from 'node:path';

const BUNDLE = '.mutation/tests.cjs';
const tests = readdirSync('test/engine', {recursive: true})
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `import './test/engine/${name.replaceAll(sep, '/')}';`)
  .sort();

// A bundle knows only its own place, but some files read data that lies beside their source.
const keepOwnUrl = {
  name: 'keep-own-url',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/](scripts|test)[\\/].*\.ts$/}, ({path}) => {
      const own = relative(dirname(BUNDLE), path).replaceAll(sep, '/');
      const url = `require('node:url').pathToFileURL(require('node:path').join(__dirname, ${JSON.stringify(own)})).href`;
      return {contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts'};
    }),
};

await build({
  stdin: {contents: tests.join('\n'), resolveDir: '.', loader: 'ts'},
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: BUNDLE,
  alias: {'node:test': './scripts/mutation/mocha-as-node-test.mjs'},
  external: ['fast-check', 'ajv'],
  plugins: [keepOwnUrl],
  // Few cases, the same for every mutant: hundreds of mutants pay for each case, and none may survive by luck.
  banner: {js: "process.env.FC_RUNS ??= '20'; process.env.FC_SEED ??= '7';"},
  logLevel: 'warning',
  // A mutant may call what is marked as free of effects only for the effect that the mutant gives it.
  ignoreAnnotations: true,
});
