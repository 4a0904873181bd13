import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build, type Plugin} from 'esbuild';
import {builtModule} from '../../scripts/built-modules.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WASM = `${ROOT}node_modules/tiktoken/lite/tiktoken_bg.wasm`;

/** Ours as it is published: ranks packed. */
const builtModules: Plugin = {
  name: 'built-modules',
  setup(plugin) {
    plugin.onLoad({filter: /\.ts$/}, async ({path}) => {
      const contents = await builtModule(relative(ROOT, path).replaceAll('\\', '/'));
      return contents === undefined ? undefined : {contents, loader: 'js'};
    });
  },
};

export interface BuiltContender {
  readonly name: string;
  /** By path on the page's server. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** What a page downloads. */
  readonly bytes: {readonly raw: number; readonly gzip: number; readonly brotli: number};
}

/** Bundles a contender as a page would get it. */
export async function buildContender(name: string): Promise<BuiltContender> {
  const code = await bundled(
    `export {contender} from ${JSON.stringify(`${ROOT}bench/tokenizers/contenders/${name}.ts`)};`,
  );
  const script = Buffer.from(`${code}\nwindow.contender = bundled.contender;`);
  const wasm = name === 'tiktoken' ? {'/tiktoken_bg.wasm': await readFile(WASM)} : undefined;
  const files = {'/contender.js': script, ...wasm};
  const sum = (size: (file: Buffer) => number): number =>
    Object.values<Buffer>(files).reduce((total, file) => total + size(file), 0);
  return {
    name,
    files,
    bytes: {
      raw: sum((file) => file.length),
      gzip: sum((file) => gzipSync(file, {level: 9}).length),
      brotli: sum((file) => brotliCompressSync(file).length),
    },
  };
}

/** Bundles the page that measures. */
export const buildPage = (): Promise<string> => bundled(`import ${JSON.stringify(`${ROOT}bench/tokenizers/page.ts`)};`);

/** Bundles some code, ours as it is published, into one classic script. */
export async function bundled(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: ROOT, loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    // These pages are nothing but side effects.
    ignoreAnnotations: true,
    format: 'iife',
    globalName: 'bundled',
    target: 'es2022',
    plugins: [builtModules],
    conditions: ['production'],
    tsconfig: `${ROOT}tsconfig.json`,
  });
  return outputFiles[0]?.text ?? '';
}
