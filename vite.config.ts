import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {builtModule, CLASSIC_INTRO, partFiles, workerFiles} from './scripts/built-modules.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Installed next to the library by the consumer's package manager, so never copied into it. */
const external = [/^lit($|\/)/, /^chart\.js($|\/)/, /^node:/];

/** Packing the ranks takes as long as it takes; only the first build does it. */
const checks = {pluginTimings: false};

function libraryEntries(): Record<string, string> {
  const names = [
    'index',
    'elements',
    'engine/index',
    'data/index',
    'data/starter',
    'format/index',
    'tokens/index',
    'usage/index',
  ];
  names.push('cli/token-cost-elements');
  const folders = existsSync(`${root}src/elements`) ? readdirSync(`${root}src/elements`) : [];
  names.push(...folders.map((tag) => `elements/${tag}/define`));
  return Object.fromEntries(
    names.map((name) => [name, `${root}src/${name}.ts`]).filter(([, path]) => existsSync(String(path))),
  );
}

/**
 * Names a file after its module: `src/a/b.ts` becomes `a/b.js`, so it sits beside its declarations.
 * npm drops `dist/node_modules` and no build runs on JSON, so those two get names of their own.
 */
function libraryFileName(moduleId: string): string {
  // Helpers of the compiler have ids that begin with a null byte.
  const path = relative(root, moduleId.replace('\0', '').replace(/\?.*/, ''));
  if (path.startsWith('src/')) return path.replace(/^src\//, '').replace(/\.ts$/, '.js');
  if (path.endsWith('.json')) return `data/${basename(path, '.json')}.json.js`;
  const vendored = path.split('node_modules/').at(-1) ?? path;
  return `vendor/${vendored.replace(/[^\w./-]+/g, '-').replace(/^-|\.m?js$/g, '')}.js`;
}

/** No minifier looks into a css template. Only style files are touched, and none has a string in which spaces count. */
function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.styles.ts')
        ? code.replace(/css`[^`]*`/g, (style) =>
            style
              .replace(/\/\*[^]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>]) ?/g, '$1')
              .replace(/: /g, ':')
              .replace(/;}/g, '}'),
          )
        : undefined,
  };
}

/**
 * Gives the modules that only a build can write their content: packed ranks, and workers as text.
 *
 * @param partsFolder - Where a classic script, which is one file, keeps what it loads on demand.
 */
function builtModules(partsFolder = ''): Plugin {
  let isClassic = false;
  return {
    name: 'built-modules',
    enforce: 'pre',
    configResolved({build}) {
      const {output} = build.rolldownOptions;
      isClassic = build.lib ? build.lib.formats?.[0] === 'iife' : !Array.isArray(output) && output?.format === 'iife';
    },
    load: (id) => builtModule(relative(root, id.replace(/\?.*/, '')), isClassic ? 'beside' : 'inside'),
    async generateBundle() {
      if (!isClassic) return;
      for (const {name, source} of await partFiles()) {
        this.emitFile({type: 'asset', fileName: `${partsFolder}${name}`, source});
      }
    },
  };
}

/** Offers the workers as files, to pages whose policy allows no others. */
function workers(folder = ''): Plugin {
  return {
    name: 'workers',
    apply: 'build',
    async generateBundle() {
      for (const {name, source} of await workerFiles()) {
        this.emitFile({type: 'asset', fileName: `${folder}${name}`, source});
      }
    },
  };
}

const library: UserConfig = {
  publicDir: false,
  plugins: [compactStyles(), builtModules(), workers('workers/')],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    target: 'es2022',
    lib: {entry: libraryEntries(), formats: ['es']},
    rolldownOptions: {
      checks,
      external,
      // Otherwise every file names the source path it came from.
      experimental: {attachDebugInfo: 'none'},
      output: {
        preserveModules: true,
        entryFileNames: (chunk) => libraryFileName(chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? chunk.name),
      },
    },
  },
};

const cdn: UserConfig = {
  publicDir: false,
  plugins: [compactStyles(), builtModules(), workers()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: `${root}src/index.ts`,
      formats: ['iife'],
      name: 'TokenCostElements',
      fileName: () => 'token-cost-elements.js',
    },
    rolldownOptions: {checks, output: {intro: CLASSIC_INTRO, codeSplitting: false, minify: true}},
  },
};

/** Browsers refuse module scripts and `crossorigin` on file:// pages; a classic deferred script runs anywhere. */
function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, context) =>
        context.path.endsWith('/index.html')
          ? html.replaceAll('<script type="module" crossorigin', '<script defer').replaceAll(' crossorigin', '')
          : html,
    },
  };
}

/** Puts the published dataset beside the page, so that the site offers it at addresses that stay. */
function publishedDataset(): Plugin {
  const schemas = readdirSync(`${root}pricing-data`).filter((name) => name.endsWith('schema.json'));
  const files = [...schemas, ...readdirSync(`${root}pricing-data/dist`).map((name) => `dist/${name}`)];
  return {
    name: 'published-dataset',
    apply: 'build',
    generateBundle() {
      for (const file of files) {
        const source = readFileSync(`${root}pricing-data/${file}`, 'utf8');
        this.emitFile({type: 'asset', fileName: `pricing-data/${basename(file)}`, source});
      }
    },
  };
}

/** Storybook reads this mode too: it keeps everything here but `build`. */
const demo: UserConfig = {
  base: './',
  plugins: [compactStyles(), builtModules('assets/'), classicScript(), publishedDataset()],
  build: {
    outDir: 'dist-demo',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // A style sheet of its own, so that the page is styled before the script has run.
    cssCodeSplit: false,
    rolldownOptions: {
      checks,
      output: {format: 'iife', intro: CLASSIC_INTRO, codeSplitting: false},
      // Vite's helper for dynamic imports names it, but nothing is left to resolve in one file.
      transform: {define: {'import.meta': '{}'}},
    },
  },
};

const modes: Record<string, UserConfig> = {lib: library, cdn};

export default defineConfig(({mode}) => ({
  // One string per file parses faster than an object literal and is never mistaken for code.
  json: {stringify: true, namedExports: false},
  ...(modes[mode] ?? demo),
}));
