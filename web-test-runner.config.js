import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {fileURLToPath} from 'node:url';
import {browserCountReporter} from './scripts/browser-count-reporter.mjs';
import {CHROMIUM_FLAGS} from './scripts/chromium-flags.mjs';
import {builtModule, packedRanks, workerScript} from './scripts/built-modules.mjs';
import {findChromium} from './scripts/find-chromium.mjs';

/** Cases of a fuzzed gate, where more than the ordinary number are asked for. */
const RUNS = Number(process.env.FC_RUNS) || 0;

/** Puts the console guard in front of every test file, so that none can forget it. */
const guardConsole = {
  name: 'guard-console',
  transform: ({path, body}) =>
    path.endsWith('.browser.ts')
      ? `import '/test/harness/console-guard.ts';\nglobalThis.FC_RUNS = ${RUNS};\n${body}`
      : undefined,
};

/** What the build writes into a few modules: packed ranks, and workers as text. */
const serveBuiltModules = {
  name: 'serve-built-modules',
  // Packing takes longer than a test may.
  serverStart: () => Promise.all(['o200k_base', 'cl100k_base'].map(packedRanks)),
  serve: async ({path}) => {
    const worker = /^\/workers\/(counting|usage)-worker\.js$/.exec(path);
    const body = worker ? await workerScript(worker[1]) : await builtModule(path.slice(1));
    return body === undefined ? undefined : {body, type: 'js'};
  },
};

export default {
  files: ['test/**/*.browser.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  concurrency: 2,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    serveBuiltModules,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    guardConsole,
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: findChromium(), args: CHROMIUM_FLAGS},
      // What the machine would decide is pinned.
      createBrowserContext: ({browser}) =>
        browser.newContext({locale: 'en-US', timezoneId: 'UTC', colorScheme: 'light', reducedMotion: 'reduce'}),
    }),
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), browserCountReporter()],
  testFramework: {config: {timeout: 10_000, forbidOnly: true, forbidPending: true}},
  testsFinishTimeout: RUNS > 20_000 ? 1_800_000 : 400_000,
};
