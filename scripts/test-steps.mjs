import {readdirSync} from 'node:fs';

const bin = (path) => [process.execPath, `node_modules/${path}`];
const VITE = bin('vite/bin/vite.js');
const TSC = bin('typescript/bin/tsc');

function filesUnder(folder, ending) {
  return readdirSync(folder, {recursive: true})
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

function nodeTests(isWanted) {
  const files = filesUnder('test', '.test.ts').filter(isWanted);
  return {
    name: `node --test (${files.length} files)`,
    counts: 'node',
    command: nodeTestCommand(files),
    empty: files.length === 0,
  };
}

function nodeTestCommand(files) {
  return [
    process.execPath,
    '--import',
    'tsx',
    '--import',
    './scripts/seed-properties.mjs',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...files,
  ];
}

const needsBuild = (path) => path.startsWith('test/contract/') || path.startsWith('test/e2e/');
const isStoryTest = (path) => path === 'test/e2e/stories.test.ts';

/**
 * Lists the checks behind `npm test`, in order. Each step is one or more commands;
 * a command with `counts` reports how many tests it ran, any other counts as one.
 *
 * @returns Steps `{name, commands: [{name, command, counts?, env?, empty?}]}`.
 */
export function testSteps() {
  return [
    {name: 'data', commands: [{name: 'data:check', command: ['npm', 'run', '--silent', 'data:check']}]},
    {
      name: 'types',
      commands: [
        {name: 'tsc', command: [...TSC, '-p', 'tsconfig.json']},
        {name: 'tsc (no DOM)', command: [...TSC, '-p', 'tsconfig.pure.json']},
      ],
    },
    {name: 'lint', commands: [{name: 'eslint', command: [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']}]},
    {
      name: 'format',
      commands: [
        {name: 'prettier', command: [...bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']},
      ],
    },
    {name: 'node', commands: [nodeTests((path) => !needsBuild(path))]},
    {name: 'build', commands: buildCommands()},
    {name: 'size', commands: [{name: 'size-limit', counts: 'size', command: [...bin('size-limit/bin.js'), '--json']}]},
    {name: 'package', commands: packageCommands()},
    {name: 'contract', commands: [nodeTests((path) => path.startsWith('test/contract/'))]},
    {
      name: 'elements',
      commands: [{name: 'web-test-runner', counts: 'browser', command: bin('@web/test-runner/dist/bin.js')}],
    },
    {
      name: 'stories',
      commands: [
        {name: 'storybook build', command: storybookCommand(), env: {STORYBOOK_DISABLE_TELEMETRY: '1'}},
        nodeTests(isStoryTest),
      ],
    },
    {name: 'e2e', commands: [nodeTests((path) => path.startsWith('test/e2e/') && !isStoryTest(path))]},
  ];
}

function buildCommands() {
  return [
    {name: 'library', command: [...VITE, 'build', '--mode', 'lib', '--logLevel', 'warn']},
    {name: 'types', command: [...TSC, '-p', 'tsconfig.build.json']},
    {name: 'cdn', command: [...VITE, 'build', '--mode', 'cdn', '--logLevel', 'warn']},
    {name: 'demo', command: [...VITE, 'build', '--logLevel', 'warn']},
    {name: 'manifest', command: [...bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze']},
  ];
}

function packageCommands() {
  return [
    {name: 'publint', command: [...bin('publint/src/cli.js'), '--strict']},
    {name: 'attw', command: [...bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.']},
  ];
}

function storybookCommand() {
  return [
    ...bin('storybook/dist/bin/dispatcher.js'),
    'build',
    '--disable-telemetry',
    '--quiet',
    '-o',
    'storybook-static',
  ];
}
