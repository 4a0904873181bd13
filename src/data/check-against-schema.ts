import {Validator, type OutputUnit} from '@cfworker/json-schema';
import {datasetProblem, type DatasetProblem} from './dataset-problem.js';

// These only say that something below them is wrong, which has an error of its own.
const PARENTS = new Set(['properties', 'items', '$ref', 'additionalProperties', 'propertyNames']);

/**
 * Compares a value with a JSON Schema (2020-12) whose every node has a description of what belongs there.
 *
 * The validator interprets the schema: nothing is compiled with `eval`, so it works under a strict CSP.
 *
 * @param value - A JSON value.
 * @param schema - References only into its own `$defs`.
 * @returns One problem per faulty place.
 */
export function checkAgainstSchema(value: unknown, schema: object): DatasetProblem[] {
  const validator = new Validator(schema, '2020-12', false);
  const problems = validator
    .validate(value)
    .errors.filter(({keyword}) => !PARENTS.has(keyword))
    .map((error) => problemOf(value, schema, error));
  const seen = new Set<string>();
  return problems.filter(({pointer}) => !seen.has(pointer) && seen.add(pointer));
}

function problemOf(value: unknown, schema: object, unit: OutputUnit): DatasetProblem {
  const path = keysOf(unit.instanceLocation);
  if (unit.keyword === 'false') return datasetProblem(path, valueAt(value, path), 'no such key');
  const missing = unit.keyword === 'required' ? /property "(.*)"/.exec(unit.error)?.[1] : undefined;
  const parent = keysOf(unit.keywordLocation).slice(0, -1);
  if (missing === undefined) return datasetProblem(path, valueAt(value, path), descriptionAt(schema, parent));
  return datasetProblem([...path, missing], undefined, descriptionAt(schema, [...parent, 'properties', missing]));
}

function keysOf(location: string): string[] {
  const keys = location.replace(/^#\/?/, '').split('/');
  return location === '#' ? [] : keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows a location in the schema, through references, to the words for what is expected there. */
function descriptionAt(schema: object, keys: readonly string[]): string {
  let node: unknown = schema;
  for (const key of keys) node = key === '$ref' ? referenced(schema, node) : valueAt(node, [key]);
  const {description} = Object(referenced(schema, node)) as {description?: unknown};
  return typeof description === 'string' ? description : 'a value as in the schema';
}

function referenced(schema: object, node: unknown): unknown {
  const {$ref} = Object(node) as {$ref?: unknown};
  return typeof $ref === 'string' ? valueAt(schema, keysOf($ref)) : node;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys)
    node = Object.hasOwn(Object(node) as object, key) ? (node as Record<string, unknown>)[key] : undefined;
  return node;
}
