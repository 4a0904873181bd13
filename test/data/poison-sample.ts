import schema from '../../pricing-data/schema.json';

/** A node of a JSON Schema, as far as ours uses it. */
export interface SchemaNode {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaNode>>;
  additionalProperties?: boolean | SchemaNode;
  items?: SchemaNode;
}

/** One place in the sample. */
export interface Field {
  /** Keys from the root. */
  path: readonly string[];
  /** What the schema says about it, references followed. */
  node: SchemaNode;
  /** Name of the definition it refers to, e.g. `rate`. */
  definition: string | undefined;
  isRequired: boolean;
  /** True for an item of a list and for an entry of an object with keys of any name. */
  isEntry: boolean;
}

// Keys that refer to each other, and days and hours in order; everything else follows from the schema.
const VALUES: Readonly<Record<string, unknown>> = {
  version: '2026.11.21',
  id: 'lab/one',
  seller: 'lab',
  model: 'lab/one',
  tokenizer: 'bytes',
  source: 'page',
  from: '2026-01-01',
  until: '2027-01-01',
  to: '12:00',
};
const KEYS: Readonly<Record<string, string>> = {
  sources: 'page',
  tokenizers: 'bytes',
  sellers: 'lab',
  models: 'lab/one',
};

/** Follows the reference of a node. */
export function resolved(node: SchemaNode): SchemaNode {
  const definitions = schema.$defs as Readonly<Record<string, SchemaNode>>;
  return node.$ref === undefined ? node : (definitions[definitionOf(node) ?? ''] ?? {});
}

/** Makes a valid dataset in which every field of the schema occurs, so that a new field is tested without being named. */
export function sampleDataset(): Record<string, unknown> {
  return sampleOf(schema, '', false) as Record<string, unknown>;
}

function sampleOf(reference: SchemaNode, name: string, isInWindow: boolean): unknown {
  const node = resolved(reference);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (isInWindow && name === 'from') return '01:00';
  if (node.properties) {
    const entries = Object.entries(node.properties);
    const isWindow = Object.hasOwn(node.properties, 'to');
    return Object.fromEntries(entries.map(([key, below]) => [key, sampleOf(below, key, isWindow)]));
  }
  if (typeof node.additionalProperties === 'object') {
    return {[KEYS[name] ?? 'key']: sampleOf(node.additionalProperties, '', false)};
  }
  if (node.items) return [sampleOf(node.items, name, false)];
  // The last period cannot be a promotion, and the sample has one period.
  if (node.type === 'boolean') return name !== 'promo';
  return node.type === 'string' ? textOf(reference, name) : 1;
}

function textOf(reference: SchemaNode, name: string): unknown {
  const definition = definitionOf(reference);
  if (definition === 'url') return 'https://lab.example/prices';
  if (Object.hasOwn(VALUES, name)) return VALUES[name];
  return definition === 'day' || definition === 'dayOrLess' ? '2026-06-01' : `some ${name}`;
}

/** Lists every place of the sample below its root, from the top. */
export function fieldsOfSample(): Field[] {
  return below(schema, []);
}

function below(node: SchemaNode, path: readonly string[]): Field[] {
  const name = path.at(-1) ?? '';
  const {properties = {}, required = [], additionalProperties, items} = node;
  const children = Object.entries(properties).map(([key, child]) => ({key, child, isEntry: false}));
  if (typeof additionalProperties === 'object') {
    children.push({key: KEYS[name] ?? 'key', child: additionalProperties, isEntry: true});
  }
  if (items) children.push({key: '0', child: items, isEntry: true});
  return children.flatMap(({key, child, isEntry}) => {
    const field = {path: [...path, key], node: resolved(child), definition: definitionOf(child), isEntry};
    return [{...field, isRequired: required.includes(key)}, ...below(field.node, field.path)];
  });
}

function definitionOf({$ref}: SchemaNode): string | undefined {
  return $ref?.replace('#/$defs/', '');
}
