import {datasetProblem, type DatasetProblem, type Path} from './dataset-problem.js';
import type {Allowance, Plan} from '../engine/plan.js';

const NUMBERS = ['amount', 'low', 'high', 'times', 'of', 'atLeast', 'usdPerCredit', 'pooled'] as const;
type NumberKey = (typeof NUMBERS)[number];

interface Rule {
  required: readonly NumberKey[];
  optional: readonly NumberKey[];
}

const AMOUNT: Rule = {required: ['amount'], optional: []};
const RANGE: Rule = {required: ['low', 'high'], optional: []};
const RULES: Readonly<Partial<Record<Allowance['metric'], Rule>>> = {
  'usd-at-api-rates': AMOUNT,
  credits: {required: ['amount'], optional: ['usdPerCredit', 'pooled']},
  relative: {required: ['times', 'of'], optional: ['atLeast']},
  unpublished: {required: [], optional: []},
};

/**
 * Finds fields that an allowance of its metric lacks or cannot have, and multiples of nothing.
 *
 * @param path - Where the allowance is.
 * @param plan - Whose allowance it is.
 * @param plans - All of the file, by id.
 */
export function checkAllowance(
  allowance: Allowance,
  path: Path,
  plan: Plan,
  plans: ReadonlyMap<string, Plan>,
): DatasetProblem[] {
  const fields: Partial<Record<NumberKey, unknown>> & {metric: string} = allowance;
  const {required, optional} =
    RULES[allowance.metric] ?? (fields.low === undefined && fields.high === undefined ? AMOUNT : RANGE);
  const missing = required.filter((key) => fields[key] === undefined);
  const excess = NUMBERS.filter(
    (key) => fields[key] !== undefined && !required.includes(key) && !optional.includes(key),
  );
  return [
    ...missing.map((key) => datasetProblem([...path, key], undefined, `a value, for "${fields.metric}"`)),
    ...excess.map((key) => datasetProblem([...path, key], fields[key], `nothing, for "${fields.metric}"`)),
    ...(Number(fields.low) > Number(fields.high)
      ? [datasetProblem([...path, 'high'], fields.high, 'a number >= low')]
      : []),
    ...(allowance.metric === 'relative' ? checkBase(allowance.of, path, plan, plans) : []),
  ];
}

/** A multiple of a multiple is fine; a circle would never come to an end. */
function checkBase(of: string, path: Path, plan: Plan, plans: ReadonlyMap<string, Plan>): DatasetProblem[] {
  if (!plans.has(of)) return [datasetProblem([...path, 'of'], of, 'the id of a plan')];
  const seen = new Set([plan.id]);
  const open = [of];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === plan.id) return [datasetProblem([...path, 'of'], of, 'a plan that does not lead back to this one')];
    if (seen.has(id)) continue;
    seen.add(id);
    for (const {metric, ...rest} of plans.get(id)?.allowances ?? []) {
      if (metric === 'relative' && 'of' in rest) open.push(rest.of);
    }
  }
  return [];
}
