import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {fileURLToPath} from 'node:url';
import {browserCountReporter} from './scripts/browser-count-reporter.mjs';
import {CHROMIUM_FLAGS} from './scripts/chromium-flags.mjs';
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

export default {
  files: ['test/**/*.browser.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  concurrency: 2,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
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
