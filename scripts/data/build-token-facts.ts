import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import schema from '../../pricing-data/token-facts-schema.json';
import {checkEvidence} from '../../src/data/check-evidence.js';
import {datasetProblem, type DatasetProblem, type Path} from '../../src/data/dataset-problem.js';
import type {Tokenizer} from '../../src/data/dataset.js';
import {findProblems} from '../../src/data/find-problems.js';
import type {TokenFacts, TokenizerFacts} from '../../src/tokens/token-facts.js';
import {DATA_FOLDER} from './paths.js';
import {readJson} from './read-json.js';

const NAME = 'token-facts.json';

/** `pricing-data/token-facts.json`; names of tokenizers are in `tokenizers.json`. */
type Authored = Omit<TokenFacts, 'schemaVersion' | 'version' | 'tokenizers'> & {
  tokenizers: Record<string, Omit<TokenizerFacts, 'name'>>;
};

/** What was built, and what is wrong with it. */
export interface BuiltTokenFacts {
  /** Minified. */
  text: string;
  /** One line per problem; none where all is well. */
  problems: string[];
  /** For people: what is in it and its size. */
  summary: string;
}

/**
 * Builds `dist/token-facts.json` of what people write in `token-facts.json`, with every tokenizer of `tokenizers.json`.
 *
 * @param options.check - Writes nothing; a file in `dist` that is missing or differs becomes a problem.
 * @param options.folder - Path of `pricing-data`.
 * @returns A file with problems is never written.
 */
export function buildTokenFacts({check = false, folder = DATA_FOLDER} = {}): BuiltTokenFacts {
  const authored = readJson<Authored>(`${folder}/${NAME}`);
  const names = readJson<Record<string, Tokenizer>>(`${folder}/tokenizers.json`);
  const facts = factsOf(readJson<{version: string}>(`${folder}/version.json`).version, authored, names);
  const text = JSON.stringify(facts);
  const models = readJson<Record<string, unknown>>(`${folder}/models.json`);
  const problems = tokenFactsProblems(facts, models).map(
    ({pointer, value, expected}) => `${NAME}${pointer}: expected ${expected}, got ${value}`,
  );
  const unknown = Object.keys(authored.tokenizers).filter((key) => !Object.hasOwn(names, key));
  problems.push(...unknown.map((key) => `${NAME}/tokenizers/${key}: tokenizers.json has no such tokenizer`));
  const path = `${folder}/dist/${NAME}`;
  if (check) {
    const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!isFresh) problems.push(`pricing-data/dist/${NAME} is stale: run npm run data:build`);
  } else if (problems.length === 0) {
    mkdirSync(`${folder}/dist`, {recursive: true});
    writeFileSync(path, text);
  }
  const {length} = gzipSync(text, {level: 9});
  return {text, problems, summary: `${NAME}: ${Object.keys(facts.tokenizers).length} tokenizers, ${length} bytes gzip`};
}

function factsOf(version: string, authored: Authored, names: Record<string, Tokenizer>): TokenFacts {
  const {sources, tokenizers, toolPrompts, builtInTools, chatMessages} = authored;
  const named = Object.entries(names).map(([key, {name}]) => [key, {name, ...tokenizers[key]}] as const);
  return {
    schemaVersion: 1,
    version,
    sources,
    tokenizers: Object.fromEntries(named),
    toolPrompts,
    builtInTools,
    chatMessages,
  };
}

/**
 * Finds what is wrong with a file of facts: its shape, its sources, and names that nothing else knows.
 *
 * @param models - By key; only the keys are looked at.
 */
export function tokenFactsProblems(facts: unknown, models: object): DatasetProblem[] {
  return findProblems(facts, schema, (file: TokenFacts) => [
    // Facts have no day of their own: they are as old as their sources.
    ...checkEvidence({...file, asOf: '1970-01-01', currency: 'USD'}),
    ...checkFigures(file),
    ...checkModels(file, models),
    ...checkUse(file),
  ]);
}

/** A multiple needs something to multiply; a tokenizer is a multiple of one that has figures of its own. */
function checkFigures({tokenizers}: TokenFacts): DatasetProblem[] {
  return Object.entries(tokenizers).flatMap(([key, {figures = []}]) =>
    figures.flatMap(({unit, of}, at) => {
      const path = ['tokenizers', key, 'figures', at, 'of'];
      if (unit.startsWith('times-') !== (of !== undefined)) {
        return [datasetProblem(path, of, of === undefined ? 'what it is a multiple of' : 'nothing')];
      }
      const base = of === undefined || unit !== 'times-tokenizer' ? undefined : (tokenizers[of]?.figures ?? []);
      const isBase = base?.some((figure) => figure.unit !== 'times-tokenizer') ?? true;
      return isBase && of !== key ? [] : [datasetProblem(path, of, 'another tokenizer that has figures')];
    }),
  );
}

function checkModels({toolPrompts, builtInTools}: TokenFacts, models: object): DatasetProblem[] {
  const used: [path: Path, model: string][] = [
    ...toolPrompts.map(({model}, at): [Path, string] => [['toolPrompts', at, 'model'], model]),
    ...builtInTools.flatMap(({models: names}, at) =>
      names.map((model, index): [Path, string] => [['builtInTools', at, 'models', index], model]),
    ),
  ];
  return used
    .filter(([, model]) => !Object.hasOwn(models, model))
    .map(([path, model]) => datasetProblem(path, model, 'a key of models'));
}

/** A source nobody cites is a figure that was lost on the way. */
function checkUse({sources, ...body}: TokenFacts): DatasetProblem[] {
  const text = JSON.stringify(body);
  return Object.keys(sources)
    .filter((key) => !text.includes(`"source":${JSON.stringify(key)}`))
    .map((key) => datasetProblem(['sources', key], key, 'a source that something cites'));
}
