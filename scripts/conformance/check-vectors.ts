import {evaluateExactly} from './evaluate-exactly.js';
import {relativeGap} from './rational.js';
import {figuresOf, type Vector, type VectorTopic} from './vector.js';

/** A figure in JSON is a double: it may be off by half of its last bit, and no more. */
const HALF_A_BIT = 2 ** -53;

/**
 * Finds what is wrong with some vectors, without any engine.
 *
 * @returns Sentences; none if all is well.
 */
export function problemsOfVectors(topics: readonly VectorTopic[]): string[] {
  const vectors = topics.flatMap((topic) => topic.vectors);
  const ids = vectors.map(({id}) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const [first] = topics;
  const odd = topics.filter(
    ({defaultScenario}) => JSON.stringify(defaultScenario) !== JSON.stringify(first?.defaultScenario),
  );
  return [
    ...twice.map((id) => `${id}: is there twice`),
    ...odd.map(({topic}) => `${topic}: has another default scenario than ${first?.topic ?? ''}`),
    ...vectors.flatMap(problemsOf),
  ];
}

function problemsOf(vector: Vector): string[] {
  const {id, basis, expected, arithmetic = {}, source} = vector;
  const figures = new Map(figuresOf(vector));
  const problems: string[] = [];
  if (basis === 'published' && source === undefined) problems.push(`${id}: has no source`);
  if (figures.size === 0 && expected.status !== 'unpriced') problems.push(`${id}: expects nothing`);
  for (const path of Object.keys(arithmetic)) {
    if (!figures.has(path)) problems.push(`${id}: works out ${path}, which it does not expect`);
  }
  for (const [path, figure] of figures) {
    const expression = arithmetic[path];
    if (expression === undefined && basis === 'arithmetic') problems.push(`${id}: has no arithmetic for ${path}`);
    if (expression !== undefined) problems.push(...problemsOfArithmetic(`${id}, ${path}`, expression, figure));
  }
  return problems;
}

function problemsOfArithmetic(where: string, expression: string, figure: number): string[] {
  try {
    const gap = relativeGap(figure, evaluateExactly(expression));
    return gap <= HALF_A_BIT ? [] : [`${where}: ${expression} is not ${figure} (relative error ${gap})`];
  } catch (error) {
    return [`${where}: ${String(error)}`];
  }
}
