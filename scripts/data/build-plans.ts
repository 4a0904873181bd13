import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {CapacityFile} from '../../src/data/capacity-file.js';
import type {DatasetProblem} from '../../src/data/dataset-problem.js';
import type {EvidenceFile, EvidenceSource} from '../../src/data/evidence.js';
import {parseCapacity} from '../../src/data/parse-capacity.js';
import {parsePlans} from '../../src/data/parse-plans.js';
import type {Plan, PlanEstimate} from '../../src/engine/plan.js';
import type {PlanFile, PlanVendor} from '../../src/data/plan-file.js';
import {DATA_FOLDER} from './paths.js';
import {readJson} from './read-json.js';

/** `pricing-data/plans/<vendor>.json`; ids in it lack the vendor, except where a plan refers to another. */
interface VendorFile extends PlanVendor {
  plans: readonly Omit<Plan, 'vendor'>[];
  estimates?: readonly PlanEstimate[];
}

type CapacityAuthoring = Pick<CapacityFile, 'sources' | 'provisioned' | 'gpus' | 'throughput'>;

/** What was built, and what is wrong with it. */
export interface BuiltPlanFiles {
  /** Minified text by file name in `dist`. */
  texts: Readonly<Record<string, string>>;
  /** One line per problem; none where all is well. */
  problems: string[];
  /** One line per file, for people: what is in it and its size. */
  summary: string[];
}

/**
 * Builds `dist/plans.json` and `dist/capacity.json` of what people write in `plans/` and `capacity.json`.
 *
 * @param options.check - Writes nothing; files in `dist` that are missing or differ become problems.
 * @param options.folder - Path of `pricing-data`.
 * @returns Files with problems are never written.
 */
export function buildPlanFiles({check = false, folder = DATA_FOLDER} = {}): BuiltPlanFiles {
  const {version} = readJson<{version: string}>(`${folder}/version.json`);
  const plans = planFile(version, folder);
  const capacity = capacityFile(version, folder);
  const texts = {'plans.json': JSON.stringify(plans), 'capacity.json': JSON.stringify(capacity)};
  const problems = [
    ...linesOf('plans.json', parsePlans(plans)),
    ...linesOf('capacity.json', parseCapacity(capacity)),
    ...unusedSources('plans.json', plans),
    ...unusedSources('capacity.json', capacity),
  ];
  if (check) problems.push(...staleFiles(texts, folder));
  else if (problems.length === 0) write(texts, folder);
  const {provisioned, gpus, throughput} = capacity;
  const summary = [
    `plans.json: ${plans.plans.length} plans, ${sizeOf(texts['plans.json'])} bytes gzip`,
    `capacity.json: ${provisioned.length} units, ${gpus.length} GPU prices, ${throughput.length} measurements, ` +
      `${sizeOf(texts['capacity.json'])} bytes gzip`,
  ];
  return {texts, problems, summary};
}

function planFile(version: string, folder: string): PlanFile {
  const files = readdirSync(`${folder}/plans`)
    .filter((name) => name.endsWith('.json') && name !== 'sources.json')
    .sort()
    .map((name) => ({vendor: name.slice(0, -'.json'.length), file: readJson<VendorFile>(`${folder}/plans/${name}`)}));
  const plans = files.flatMap(({vendor, file}) =>
    file.plans.map(({id, ...plan}) => ({id: `${vendor}/${id}`, vendor, ...plan})),
  );
  const vendors = files.map(({vendor, file: {name, pricingUrl}}) => [vendor, {name, pricingUrl}] as const);
  const estimates = files.flatMap(({vendor, file}) =>
    (file.estimates ?? []).map(({plan, ...estimate}) => ({plan: `${vendor}/${plan}`, ...estimate})),
  );
  const sources = readJson<Record<string, EvidenceSource>>(`${folder}/plans/sources.json`);
  const body = {vendors: Object.fromEntries(vendors), plans, estimates};
  return {...headOf(version, sources, body), ...body};
}

function capacityFile(version: string, folder: string): CapacityFile {
  const {sources, provisioned, gpus, throughput} = readJson<CapacityAuthoring>(`${folder}/capacity.json`);
  const body = {provisioned, gpus, throughput};
  return {...headOf(version, sources, body), ...body};
}

function headOf(version: string, sources: EvidenceFile['sources'], body: unknown): EvidenceFile {
  const days = [...JSON.stringify(body).matchAll(/"checked":"(\d{4}-\d{2}-\d{2})"/g)].map(([, day = '']) => day);
  return {schemaVersion: 1, version, asOf: days.sort().at(-1) ?? '1970-01-01', currency: 'USD', sources};
}

function linesOf(name: string, result: object | {problems: DatasetProblem[]}): string[] {
  if (!('problems' in result)) return [];
  return result.problems.map(({pointer, value, expected}) => `${name}${pointer}: expected ${expected}, got ${value}`);
}

/** A source nobody cites is a figure that was lost on the way. */
function unusedSources(name: string, {sources, ...body}: EvidenceFile): string[] {
  const text = JSON.stringify(body);
  return Object.keys(sources)
    .filter((key) => !text.includes(`"source":${JSON.stringify(key)}`))
    .map((key) => `${name}/sources/${key}: nothing cites it`);
}

function staleFiles(texts: Readonly<Record<string, string>>, folder: string): string[] {
  return Object.entries(texts)
    .filter(([name, text]) => {
      const path = `${folder}/dist/${name}`;
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([name]) => `pricing-data/dist/${name} is stale: run npm run data:build`);
}

function write(texts: Readonly<Record<string, string>>, folder: string): void {
  mkdirSync(`${folder}/dist`, {recursive: true});
  for (const [name, text] of Object.entries(texts)) writeFileSync(`${folder}/dist/${name}`, text);
}

const sizeOf = (text: string) => gzipSync(text, {level: 9}).length;
