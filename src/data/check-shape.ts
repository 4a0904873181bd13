import {Validator, type OutputUnit, type Schema} from '@cfworker/json-schema';
import schema from '../../pricing-data/schema.json';
import {datasetProblem, type DatasetProblem} from './dataset-problem.js';

// These only say that something below them is wrong, which has an error of its own.
const PARENTS = new Set(['properties', 'items', '$ref', 'additionalProperties', 'propertyNames']);

/**
 * Compares a value with the JSON Schema of a dataset.
 *
 * The validator interprets the schema: nothing is compiled with `eval`, so it works under a strict CSP.
 *
 * @param value - A JSON value.
 */
export function checkShape(value: unknown): DatasetProblem[] {
  // The schema's own type is wider than the library's: JSON imports turn every literal into a string.
  const validator = new Validator(schema as unknown as Schema, '2020-12', false);
  const problems = validator
    .validate(value)
    .errors.filter(({keyword}) => !PARENTS.has(keyword))
    .map((error) => problemOf(value, error));
  const seen = new Set<string>();
  return problems.filter(({pointer}) => !seen.has(pointer) && seen.add(pointer));
}

function problemOf(value: unknown, {instanceLocation, keyword, keywordLocation, error}: OutputUnit): DatasetProblem {
  const path = keysOf(instanceLocation);
  if (keyword === 'false') return datasetProblem(path, valueAt(value, path), 'no such key');
  const missing = keyword === 'required' ? /property "(.*)"/.exec(error)?.[1] : undefined;
  const parent = keysOf(keywordLocation).slice(0, -1);
  if (missing === undefined) return datasetProblem(path, valueAt(value, path), descriptionAt(parent));
  return datasetProblem([...path, missing], undefined, descriptionAt([...parent, 'properties', missing]));
}

function keysOf(location: string): string[] {
  const keys = location.replace(/^#\/?/, '').split('/');
  return location === '#' ? [] : keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows a location in the schema, through references, to the words for what is expected there. */
function descriptionAt(keys: readonly string[]): string {
  let node: unknown = schema;
  for (const key of keys) node = key === '$ref' ? referenced(node) : valueAt(node, [key]);
  const {description} = Object(referenced(node)) as {description?: unknown};
  return typeof description === 'string' ? description : 'a value as in the schema';
}

function referenced(node: unknown): unknown {
  const {$ref} = Object(node) as {$ref?: unknown};
  return typeof $ref === 'string' ? valueAt(schema, keysOf($ref)) : node;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys)
    node = Object.hasOwn(Object(node) as object, key) ? (node as Record<string, unknown>)[key] : undefined;
  return node;
}
