import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENCODINGS = ['o200k_base', 'cl100k_base'];
const WORKERS = {
  'src/workers/counting-worker-source.ts': {entry: 'src/workers/counting-worker.ts', name: 'COUNTING_WORKER_SOURCE'},
  'src/workers/usage-worker-source.ts': {entry: 'src/workers/usage-worker.ts', name: 'USAGE_WORKER_SOURCE'},
};

/** Bundles a module and what it imports into one script. */
async function bundle(entry, format) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** What a classic script is called inside itself. */
const OWN_SCRIPT = 'tokenCostScript';

/** First line of a classic script: modules inside may run later, when nobody can tell which script they are in. */
export const CLASSIC_INTRO = `const ${OWN_SCRIPT} = typeof document === 'undefined' ? null : document.currentScript;`;

const made = new Map();

/** Makes something once for the whole run: packing a tokenizer's ranks takes a second. */
function once(key, make) {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}

/** The packed ranks of a tokenizer, made by the very module that they replace; kept for the next build. */
export function packedRanks(encoding) {
  return once(encoding, async () => {
    const code = await bundle(`src/tokens/ranks/${encoding}.ts`, 'esm');
    const kept = `${root}node_modules/.cache/token-cost-elements/${createHash('sha256').update(code).digest('hex')}`;
    return readFile(kept, 'utf8').catch(async () => {
      const {readRanks} = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      return keep(kept, await readRanks());
    });
  });
}

/** Writes a file that is there as a whole or not at all, as several builds may run at once. */
async function keep(path, text) {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(unfinished, text);
  await rename(unfinished, path);
  return text;
}

/** A whole worker as a classic script, by its name: `counting` or `usage`. */
export const workerScript = (name) =>
  once(name, async () => (await bundle(`src/workers/${name}-worker.ts`, 'iife')).trim());

/** Ranks as a classic script beside the one that needs them; see src/workers/load-beside.ts. */
export const partScript = async (encoding) =>
  `document.currentScript.dispatchEvent(new CustomEvent("token-cost-part",{detail:${JSON.stringify(await packedRanks(encoding))}}));\n`;

/**
 * Makes the content of a source file that only the build knows.
 *
 * @param path - From the project's root, with slashes, e.g. `src/tokens/ranks/o200k_base.ts`.
 * @param ranksAre - `inside` the module, or `beside` the classic script that is being built.
 * @returns JavaScript; undefined for every other file.
 */
export async function builtModule(path, ranksAre = 'inside') {
  const worker = WORKERS[path];
  if (worker)
    return `export const ${worker.name} = ${JSON.stringify(await workerScript(worker.entry.match(/(\w+)-worker/)[1]))};\n`;
  const encoding = ENCODINGS.find((name) => path === `src/tokens/ranks/${name}.ts`);
  if (!encoding) return undefined;
  if (ranksAre === 'beside') {
    return `import {loadBeside} from '../../workers/load-beside.js';\nexport const readRanks = () => loadBeside('${encoding}.js', ${OWN_SCRIPT});\n`;
  }
  return `const RANKS = ${JSON.stringify(await packedRanks(encoding))};\nexport const readRanks = () => Promise.resolve(RANKS);\n`;
}

/** Names and contents of the parts that lie beside a classic script. */
export async function partFiles() {
  return Promise.all(ENCODINGS.map(async (encoding) => ({name: `${encoding}.js`, source: await partScript(encoding)})));
}

/** Names and contents of the workers, for pages that host them themselves. */
export async function workerFiles() {
  return Promise.all(
    ['counting', 'usage'].map(async (name) => ({name: `${name}-worker.js`, source: `${await workerScript(name)}\n`})),
  );
}
